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
  /** For the gateway to say HELLO to the first connection. */
  readonly connectWithinMs: number;
  /** From one log-in that came to nothing to the next; the last holds for all further ones. */
  readonly identifyPausesMs: readonly number[];
  /** A session that lasted so long was a good one. */
  readonly goodSessionMs: number;
  /** For a file that somebody attached to come. */
  readonly fileMs: number;
  /** For the other side to take note that a connection ends. */
  readonly closeWithinMs: number;
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
  // Four in the first four minutes, a dozen in the first hour, then four an hour.
  identifyPausesMs: [40_000, 50_000, 60_000, 120_000, 300_000, 600_000, 900_000],
  goodSessionMs: 60_000,
  fileMs: 30_000,
  closeWithinMs: 1_000,
  // With the end of the connection less than the five seconds that the program has.
  finishWithinMs: 3_000,
};
