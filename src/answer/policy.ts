/** The thresholds that decide found, ambiguous or not found. */
export interface Policy {
  /** Nothing is shown when the confidence in it, 0 to 1, is below this. */
  readonly bar: number;
  /** A rival within this share of the best score makes a choice for the reader instead of an answer. */
  readonly margin: number;
}

/** For a library of which nothing is known yet, or too small to be tested on itself. */
export const UNTESTED_POLICY: Policy = { bar: 0.3, margin: 0.05 };
