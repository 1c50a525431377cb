import type { Stretch } from './stretches.ts';

/** Where the words of a quotation stand: one run of source words, or several with words left out between. */
export interface Placement {
  readonly stretch: Stretch;
  /** First and last word of each run. */
  readonly runs: readonly { readonly from: number; readonly to: number }[];
}
