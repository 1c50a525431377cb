/** What commands work with; made once at the composition root, read by every command. */
import { calibrate } from './answer/calibrate.ts';
import type { Policy } from './answer/policy.ts';
import type { JudgeOptions } from './check/judge/ask-judge.ts';
import type { Library } from './model.ts';
import { createSearchIndex } from './search/lexical-index.ts';
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
  replace(library: Library): void;
}

/** What a context works with besides its library; it stays the same when the library is replaced. */
export interface ContextOptions {
  readonly judge?: JudgeOptions | undefined;
  readonly openMeaning?: OpenMeaning | undefined;
}

export function createContext(
  library: Library,
  { judge, openMeaning }: ContextOptions = {},
): ReplaceableContext {
  let current = createCorpus(library, openMeaning);
  return {
    corpus: () => current,
    judge,
    replace(next) {
      current.meaning?.stop();
      current = createCorpus(next, openMeaning);
    },
  };
}

export function createCorpus(library: Library, openMeaning?: OpenMeaning): Corpus {
  const index = createSearchIndex(library);
  const corpus = { library, index, names: createNames(library), policy: calibrate(library, index) };
  return openMeaning === undefined ? corpus : { ...corpus, meaning: openMeaning(library) };
}
