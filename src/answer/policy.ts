/** The thresholds that decide found, ambiguous or not found; every score is 0 to 1. */
export interface Policy {
  /** Below this score nothing is shown. */
  readonly bar: number;
  /** A rival within this share of the best score makes a choice for the reader instead of an answer. */
  readonly margin: number;
}
