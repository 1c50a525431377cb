/** What commands work with; made once at the composition root, read by every command. */
import { MEASURED_POLICY, type Policy } from './answer/policy.ts';
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
}

export interface ReplaceableContext extends Context {
  /** From then on every command sees the new library; who is being answered still sees the one before. */
  replace(library: Library): void;
}

export function createContext(library: Library): ReplaceableContext {
  let current = createCorpus(library);
  return {
    corpus: () => current,
    replace(next) {
      current = createCorpus(next);
    },
  };
}

export function createCorpus(library: Library): Corpus {
  const index = createSearchIndex(library);
  return { library, index, names: createNames(library), policy: MEASURED_POLICY };
}
