/** The thresholds that decide found, ambiguous or not found; every score is 0 to 1. */
export interface Policy {
  /** Below this confidence nothing is shown. */
  readonly bar: number;
  /** A lead of at least this over the next article or topic makes the best hit the answer, not a choice. */
  readonly margin: number;
}
