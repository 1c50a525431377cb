/** What commands work with; made once at the composition root, read by every command. */
import { MEASURED_POLICY, type Policy } from './answer/policy.ts';
import type { JudgeOptions } from './check/judge/ask-judge.ts';
import type { Library } from './model.ts';
import { createSearchIndex } from './search/lexical-index.ts';
import { createNames, type Names } from './search/names.ts';
import type { SearchIndex } from './search/search-index.ts';

/** A library and everything derived from it, so that a reload swaps all of it at once. */
export interface Corpus {
  readonly library: Library;
  readonly index: SearchIndex;
  readonly names: Names;
  readonly policy: Policy;
}

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

/** `judge` stays the same when the library is replaced. */
export function createContext(
  library: Library,
  { judge }: { readonly judge?: JudgeOptions | undefined } = {},
): ReplaceableContext {
  let current = createCorpus(library);
  return {
    corpus: () => current,
    judge,
    replace(next) {
      current = createCorpus(next);
    },
  };
}

export function createCorpus(library: Library): Corpus {
  const index = createSearchIndex(library);
  return { library, index, names: createNames(library), policy: MEASURED_POLICY };
}
