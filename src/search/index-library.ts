/** Reads a library once and makes the tables that queries are answered from. */
import { setImmediate } from 'node:timers/promises';
import type { Library, Passage } from '../model.ts';
import { createWordReader, type WordTaker } from '../text/each-word.ts';
import { createGrowingArray, type GrowingArray } from '../text/growing-array.ts';
import { termOf } from '../text/terms.ts';
import { splitWords } from '../text/words.ts';
import { type AliasMatcher, createAliasMatcher, wordsOfName } from './alias-groups.ts';
import { buildDeletes, createDeleteIndex, type DeleteIndex, type Deletes } from './delete-index.ts';
import { buildPostings, type Postings, type Rows } from './postings.ts';
import {
  createVocabulary,
  createVocabularyBuilder,
  type Vocabulary,
  type VocabularyBuilder,
  type VocabularyData,
} from './vocabulary.ts';

/** What is read out of a library: typed arrays and a few numbers, written to disk and read back as they are. */
export interface IndexTables {
  readonly vocabulary: VocabularyData;
  readonly postings: Postings;
  /** The words of each passage in order, stop words left out. */
  readonly body: Rows;
  /** The term of each alias group. */
  readonly aliasTerms: readonly number[];
  /** Made at the first word that is not in the library, where that takes no longer than anyone would notice. */
  readonly deletes?: Deletes;
}

export interface IndexedLibrary {
  readonly passages: readonly Passage[];
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly body: Rows;
  readonly aliases: AliasMatcher;
  readonly aliasTerms: readonly number[];
  /** Finds the words nearest to a misspelt one. */
  deletes(): DeleteIndex;
}

/** Up to so many words, preparing for misspellings takes no longer than anyone would notice. */
const QUICK_WORDS = 20_000;

export function openTables(library: Library, tables: IndexTables): IndexedLibrary {
  const vocabulary = createVocabulary(tables.vocabulary);
  let deletes: DeleteIndex | undefined;
  return {
    passages: library.passages,
    vocabulary,
    postings: tables.postings,
    body: tables.body,
    aliases: createAliasMatcher(library.aliasGroups, vocabulary.termCalled),
    aliasTerms: tables.aliasTerms,
    deletes() {
      deletes ??= createDeleteIndex(vocabulary, tables.deletes ?? buildDeletes(tables.vocabulary.words));
      return deletes;
    },
  };
}

export function buildTables(library: Library): IndexTables {
  const steps = tablesInSteps(library);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** So long others wait at most, but for what is done at the end in one go. */
const TURN_MS = 8;

/** The same while others have their turn in between. */
export async function buildTablesInTurns(library: Library): Promise<IndexTables> {
  const steps = tablesInSteps(library);
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - begun < TURN_MS) continue;
    await setImmediate();
    begun = performance.now();
  }
}

/** A step for each passage. */
function* tablesInSteps(library: Library): Generator<undefined, IndexTables> {
  const { passages } = library;
  const vocabulary = createVocabularyBuilder();
  // A member is a word of the library even where only its other names are used, so it is never "repaired".
  for (const member of library.aliasGroups.flat()) {
    for (const word of wordsOfName(member)) vocabulary.addWord(word, 'en');
  }
  const aliases = createAliasMatcher(library.aliasGroups, vocabulary.addTerm);
  const aliasTerms = library.aliasGroups.map((_, group) => vocabulary.addTerm(`alias ${group}`));

  const body = createRows();
  const extra = createRows();
  const context = createRows();
  const contextTerms = createContextTerms(library, vocabulary);
  const readWords = createWordReader();
  let language = 'en';
  let terms: number[] = [];
  const put = (word: number) => {
    body.push(word);
    if (aliases.groups > 0) terms.push(vocabulary.termOf(word));
  };
  const taker: WordTaker = {
    piece: (letters, start, end, hash) => put(vocabulary.addPiece(letters, start, end, hash, language)),
    word: word => put(vocabulary.addWord(word, language)),
    whole: word => extra.push(vocabulary.termOf(vocabulary.addWord(word, language))),
  };
  for (const passage of passages) {
    language = library.article(passage.articleId)?.language ?? 'en';
    readWords(passage.text, taker);
    for (const { group } of aliases.find(terms)) extra.push(aliasTerms[group] ?? 0);
    if (terms.length > 0) terms = [];
    for (const term of contextTerms(passage)) context.push(term);
    for (const rows of [body, extra, context]) rows.endRow();
    yield;
  }

  const data = vocabulary.data();
  const rows = body.toRows();
  const postings = buildPostings({
    passages: passages.length,
    terms: data.terms.ends.length,
    body: rows,
    termOfWord: data.termOfWord,
    extra: extra.toRows(),
    context: context.toRows(),
  });
  const tables = { vocabulary: data, postings, body: rows, aliasTerms };
  if (data.termOfWord.length <= QUICK_WORDS) return tables;
  return { ...tables, deletes: buildDeletes(data.words) };
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
