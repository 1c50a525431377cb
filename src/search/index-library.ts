/** Reads a library once and makes the tables that queries are answered from. */
import type { Library, Passage } from '../model.ts';
import { eachWord } from '../text/each-word.ts';
import { termOf } from '../text/terms.ts';
import { splitWords } from '../text/words.ts';
import { type AliasMatcher, createAliasMatcher, wordsOfName } from './alias-groups.ts';
import { createGrowingArray, type GrowingArray } from './growing-array.ts';
import { buildPostings, type Postings, type Rows } from './postings.ts';
import { createVocabulary, type Vocabulary, type VocabularyBuilder } from './vocabulary.ts';

export interface IndexedLibrary {
  readonly passages: readonly Passage[];
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  /** The words of each passage in order, stop words left out. */
  readonly body: Rows;
  readonly aliases: AliasMatcher;
  readonly aliasTerms: readonly number[];
}

export function indexLibrary(library: Library): IndexedLibrary {
  const { passages } = library;
  const vocabulary = createVocabulary();
  const aliases = createAliasMatcher(library.aliasGroups);
  // A member is a word of the library even where only its other names are used, so it is never "repaired".
  for (const member of library.aliasGroups.flat()) {
    for (const word of wordsOfName(member)) vocabulary.addWord(word, 'en');
  }
  const aliasTerms = library.aliasGroups.map((_, group) => vocabulary.addTerm(`alias ${group}`));

  const body = createRows();
  const extra = createRows();
  const context = createRows();
  const contextTerms = createContextTerms(library, vocabulary);
  for (const passage of passages) {
    const language = library.article(passage.articleId)?.language ?? 'en';
    const terms: string[] = [];
    eachWord(passage.text, (word, stop, whole) => {
      if (!stop) {
        const id = vocabulary.addWord(word, language);
        body.push(id);
        if (aliases.groups > 0) terms.push(vocabulary.terms[vocabulary.termOfWord[id] ?? 0] ?? '');
      }
      if (whole !== undefined) {
        extra.push(vocabulary.termOfWord[vocabulary.addWord(whole, language)] ?? 0);
      }
    });
    for (const { group } of aliases.find(terms)) extra.push(aliasTerms[group] ?? 0);
    for (const term of contextTerms(passage)) context.push(term);
    for (const rows of [body, extra, context]) rows.endRow();
  }

  const bodyRows = body.toRows();
  const postings = buildPostings({
    passages: passages.length,
    terms: vocabulary.terms.length,
    body: bodyRows,
    termOfWord: vocabulary.termOfWord,
    extra: extra.toRows(),
    context: context.toRows(),
  });
  return { passages, vocabulary, postings, body: bodyRows, aliases, aliasTerms };
}

/** The distinct terms of a passage's title and headings; most passages share them with their neighbours. */
function createContextTerms(library: Library, vocabulary: VocabularyBuilder) {
  let lastKey = '';
  let lastTerms: readonly number[] = [];
  return (passage: Passage): readonly number[] => {
    const article = library.article(passage.articleId);
    const key = [article?.title ?? '', ...passage.headings].join('\n');
    if (key === lastKey) return lastTerms;
    const language = article?.language ?? 'en';
    const terms = new Set<number>();
    for (const word of splitWords(key)) {
      if (word.stop) continue;
      vocabulary.addWord(word.text, language);
      terms.add(vocabulary.addTerm(termOf(word.text, language)));
    }
    lastKey = key;
    lastTerms = [...terms];
    return lastTerms;
  };
}

function createRows(): { push: GrowingArray['push']; endRow(): void; toRows(): Rows } {
  const values = createGrowingArray();
  const offsets = createGrowingArray();
  offsets.push(0);
  return {
    push: values.push,
    endRow: () => offsets.push(values.length),
    toRows: () => ({ offsets: offsets.toArray(), values: values.toArray() }),
  };
}
