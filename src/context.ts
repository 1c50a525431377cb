/** What commands work with; made once at the composition root, read by every command. */
import { calibrate } from './answer/calibrate.ts';
import type { Policy } from './answer/policy.ts';
import type { JudgeOptions } from './check/judge/ask-judge.ts';
import type { Library } from './model.ts';
import { buildTables, type IndexTables } from './search/index-library.ts';
import { openSearchIndex } from './search/lexical-index.ts';
import type { Meaning } from './search/meaning.ts';
import { createNames, type Names } from './search/names.ts';
import type { SearchIndex } from './search/search-index.ts';

/** A library and everything derived from it, so that a reload swaps all of it at once. */
export interface Corpus {
  readonly library: Library;
  readonly index: SearchIndex;
  readonly names: Names;
  readonly policy: Policy;
  /** Absent where nobody compares meanings. */
  readonly meaning?: Meaning;
}

/** Begins to compare meanings for a library. */
export type OpenMeaning = (library: Library) => Meaning;

export interface Context {
  /** The corpus in force now. */
  corpus(): Corpus;
  /** Asked by claim checks about what their rules leave open; undefined unless it was measured to be right. */
  readonly judge?: JudgeOptions | undefined;
}

export interface ReplaceableContext extends Context {
  /** From then on every command sees the new library; who is being answered still sees the one before. */
  replace(next: Library | Corpus): void;
}

/** What a context works with besides its library; it stays the same when the library is replaced. */
export interface ContextOptions {
  readonly judge?: JudgeOptions | undefined;
  /** For a library that no corpus was made of yet. */
  readonly openMeaning?: OpenMeaning | undefined;
}

export function createContext(
  first: Library | Corpus,
  { judge, openMeaning }: ContextOptions = {},
): ReplaceableContext {
  const asCorpus = (next: Library | Corpus) => ('index' in next ? next : createCorpus(next, openMeaning));
  let current = asCorpus(first);
  return {
    corpus: () => current,
    judge,
    replace(next) {
      current.meaning?.stop();
      current = asCorpus(next);
    },
  };
}

/** A library and what takes long to make of it; the rest of a corpus is there at once. */
export interface Prepared {
  readonly library: Library;
  readonly tables: IndexTables;
  readonly policy: Policy;
}

export function createCorpus(library: Library, openMeaning?: OpenMeaning): Corpus {
  return corpusOf(prepareLibrary(library), openMeaning);
}

export function prepareLibrary(library: Library): Prepared {
  const tables = buildTables(library);
  return { library, tables, policy: calibrate(library, openSearchIndex(library, tables)) };
}

export function corpusOf({ library, tables, policy }: Prepared, openMeaning?: OpenMeaning): Corpus {
  const corpus = { library, index: openSearchIndex(library, tables), names: createNames(library), policy };
  return openMeaning === undefined ? corpus : { ...corpus, meaning: openMeaning(library) };
}
