/** How long things may take; tests set their own. */
export interface Timing {
  /** A reply that takes longer is deferred, and is then for the asker alone. */
  readonly deferAfterMs: number;
  /** Interactions this old are replays of what Discord has given up on. */
  readonly lateAfterMs: number;
  /** Messages this old are left alone: what is replayed after a long break was asked in another conversation. */
  readonly messageLateAfterMs: number;
  readonly watchEveryMs: number;
  /** A connection that stays unready for so long is made anew. */
  readonly deafAfterMs: number;
  /** For the first connection. */
  readonly connectWithinMs: number;
  /** What is in flight when the program is asked to end. */
  readonly finishWithinMs: number;
}

export const STANDARD_TIMING: Timing = {
  deferAfterMs: 1_500,
  // Half a second is left for the way back before Discord's three.
  lateAfterMs: 2_500,
  // Shorter than messages are remembered, so that none is answered twice.
  messageLateAfterMs: 5 * 60_000,
  watchEveryMs: 15_000,
  // A RESUME is answered within seconds, also after a long list of what was missed.
  deafAfterMs: 60_000,
  connectWithinMs: 60_000,
  finishWithinMs: 10_000,
};
