/** The thresholds between sure, close and nothing: the same for every library. */
export interface Policy {
  /** From this confidence on, 0 to 1, what was found is shown to everyone. */
  readonly sure: number;
  /** From this relatedness on, 0 to 1, the closest passages are shown to the asker. */
  readonly close: number;
  /** A rival within this share of the best score makes a choice for the reader instead of an answer. */
  readonly margin: number;
}

/** Chosen on public question sets, and measured on others (docs/decisions/0002-the-bar.md). */
export const POLICY: Policy = { sure: 0.8, close: 0.24, margin: 0.05 };
