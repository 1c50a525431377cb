/** Imports measured on files whose words are known. */
import { diffArrays } from 'diff';
import { createCorpus } from '../corpus.ts';
import type { ImportedArticle } from '../import/import-request.ts';
import { importArticle } from '../import/on-demand.ts';
import { createLibrary } from '../library/create-library.ts';
import type { ParsedArticle } from '../library/parse-article.ts';
import type { PackId } from '../model.ts';
import { checkQuotation } from '../quotations/check-quotation.ts';
import { fold } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import type { ImportCase, TruthBlock } from './import-set.ts';

export interface ImportReport {
  readonly file: string;
  readonly tuned: boolean;
  /** What kept the file from being imported. */
  readonly refused?: string;
  readonly format: string;
  readonly passages: number;
  /** Shares of the words of the text: found, and not of it. */
  readonly kept: number;
  readonly added: number;
  /** Of the words found, those in their order. */
  readonly order: number;
  /** Of the ends of paragraphs. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of its sentences, those that `/quotecheck` finds word for word. */
  readonly quoted: number;
  /** Undefined where the file does not say it. */
  readonly title: boolean | undefined;
  readonly author: boolean | undefined;
  readonly date: boolean | undefined;
  readonly ms: number;
}

const PACK = 'import-eval';
const SENTENCES_MAX = 80;
const SENTENCE_WORDS_MIN = 6;

export async function evaluateImport(one: ImportCase): Promise<ImportReport> {
  const started = performance.now();
  const result = await importArticle({
    file: one.path,
    pack: PACK,
    library: 'no-such-library',
    reserved: [],
    dryRun: true,
  });
  const ms = performance.now() - started;
  const { file, tuned, truth, lacks } = one;
  if (result.kind === 'refused') {
    const none = { kept: 0, added: 0, order: 0, precision: 0, recall: 0, f1: 0, quoted: 0, passages: 0 };
    return {
      file,
      tuned,
      refused: result.message,
      format: '',
      ...none,
      title: false,
      author: false,
      date: false,
      ms,
    };
  }
  const { article, passages } = result.article;
  const is = (fact: 'title' | 'author' | 'date', found: string | undefined) =>
    lacks.includes(fact) || truth[fact] === undefined ? undefined : sameWords(found ?? '', truth[fact] ?? '');
  return {
    file,
    tuned,
    format: result.format,
    passages: passages.length,
    ...compareWords(truthParts(truth.blocks), foundParts(result)),
    quoted: quotedShare(one, result.article),
    title: is('title', article.title),
    author: is('author', article.source.author),
    date: is('date', article.source.published),
    ms,
  };
}

function sameWords(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ');
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function textOf(block: TruthBlock): string {
  if (block.kind === 'header' || block.kind === 'row') return block.cells.join(' | ');
  return block.kind === 'item' && block.number !== undefined ? `${block.number}. ${block.text}` : block.text;
}

/** Notes are numbered as they come, as every program shows them. */
function truthParts(blocks: readonly TruthBlock[]): readonly string[] {
  let notes = 0;
  return blocks.map(block => {
    if (block.kind !== 'note') return textOf(block);
    notes++;
    return `${notes} ${block.text}`;
  });
}

/** Passages, and before them the headings that have not been above another one. */
function foundParts({ article: { passages } }: ImportedArticle): readonly string[] {
  let path: readonly string[] = [];
  return passages.flatMap(passage => {
    const shared = passage.headings.findIndex((heading, index) => heading !== path[index]);
    const fresh = shared === -1 ? [] : passage.headings.slice(shared);
    path = passage.headings;
    return [...fresh, passage.text];
  });
}

function compareWords(truth: readonly string[], found: readonly string[]) {
  const wanted = truth.map(wordsOf);
  const got = found.map(wordsOf);
  const [all, own] = [wanted.flat(), got.flat()];
  const counts = new Map<string, number>();
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  let kept = 0;
  for (const word of own) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    kept++;
  }
  const places = alignedPlaces(all, own);
  const inOrder = places.filter(place => place !== undefined).length;
  const ends = endsOf(wanted);
  const foundEnds = new Set([...endsOf(got)].map(end => lastPlace(places, end)).filter(end => end >= 0));
  const right = [...foundEnds].filter(end => ends.has(end)).length;
  const precision = right / Math.max(1, foundEnds.size);
  const recall = right / Math.max(1, ends.size);
  return {
    kept: kept / Math.max(1, all.length),
    added: (own.length - kept) / Math.max(1, all.length),
    order: inOrder / Math.max(1, kept),
    precision,
    recall,
    f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** For each word found, which word of the text it is, in one order. */
function alignedPlaces(all: readonly string[], own: readonly string[]): readonly (number | undefined)[] {
  const places: (number | undefined)[] = [];
  let at = 0;
  for (const { count, added, removed } of diffArrays([...all], [...own])) {
    if (removed) at += count;
    else if (added) for (let index = 0; index < count; index++) places.push(undefined);
    else for (let index = 0; index < count; index++) places.push(at++);
  }
  return places;
}

/** Positions of the last word of each part. */
function endsOf(parts: readonly (readonly string[])[]): ReadonlySet<number> {
  const ends = new Set<number>();
  let at = -1;
  for (const words of parts) {
    at += words.length;
    if (words.length > 0) ends.add(at);
  }
  return ends;
}

function lastPlace(places: readonly (number | undefined)[], end: number): number {
  for (let at = end; at >= 0; at--) {
    const place = places[at];
    if (place !== undefined) return place;
  }
  return -1;
}

/** As a reader copies them: sentence by sentence, evenly over the text. */
function quotedShare({ truth, typed }: ImportCase, { article, passages }: ParsedArticle): number {
  const sentences = truth.blocks
    .flatMap(block =>
      block.kind === 'paragraph' || block.kind === 'note' || block.kind === 'item' ? [block.text] : [],
    )
    .flatMap(text => splitSentences(text).map(({ start, end }) => text.slice(start, end)))
    .filter(sentence => wordsOf(sentence).length >= SENTENCE_WORDS_MIN);
  const step = Math.max(1, sentences.length / SENTENCES_MAX);
  const sample = sentences.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  const pack = {
    id: PACK as PackId,
    title: PACK,
    description: PACK,
    language: article.language,
    version: '1',
    role: 'articles' as const,
    reader: 'signed' as const,
    articles: [article],
    passages,
    topics: [],
    aliasGroups: [],
    claimReviews: [],
  };
  const library = createLibrary([pack]);
  const corpus = createCorpus(library);
  const isExact = (sentence: string) => checkQuotation(sentence, corpus).kind === 'exact';
  const exact = sample.filter(sentence => isExact(sentence) || (typed && isExact(asTyped(sentence)))).length;
  return sample.length === 0 ? 0 : exact / sample.length;
}

function asTyped(sentence: string): string {
  return sentence.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/—/g, '---');
}
