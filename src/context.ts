/** What commands work with; made once at the composition root, read by every command. */
import type { Policy } from './answer/policy.ts';
import type { Library } from './model.ts';
import type { Names } from './search/names.ts';
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
