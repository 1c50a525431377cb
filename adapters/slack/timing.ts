/** How long things may take; tests set their own. */
export interface Timing {
  /** The line to Slack may be silent for so long, by a loop that is on time, before another takes its place. */
  readonly silentMs: number;
  /** A start that has not connected by then ends. */
  readonly startMs: number;
  /** From the address of a line to Slack's hello. */
  readonly helloMs: number;
  /** A line that was replaced is kept for so long, for what Slack has sent over it by then. */
  readonly lingerMs: number;
  /** For the other side to end a line that was closed. */
  readonly closeMs: number;
  /** A line that lasts so long was a good one. */
  readonly stableMs: number;
  /** What a form may take before it is acknowledged. */
  readonly formMs: number;
  /** For a file that somebody uploaded to come. */
  readonly fileMs: number;
  /** For the address of a message, before a form is opened without it. */
  readonly linkMs: number;
  /** For the headers of a request over HTTP. */
  readonly headersMs: number;
  /** For all of a request over HTTP. */
  readonly requestMs: number;
  /** A body has so long before it is to come at a minimum rate. */
  readonly trickleMs: number;
  /** Whoever takes longer to say what they want makes room where few connections are left. */
  readonly slowMs: number;
  /** Connections over HTTP at once. */
  readonly connectionsMax: number;
  /** Of what happens often there is a line so often. */
  readonly tellMs: number;
  /** How often it is looked whether Slack still offers what there is. */
  readonly lookMs: number;
  /** For what is in flight when the program is asked to end. */
  readonly finishMs: number;
}

export const STANDARD_TIMING: Timing = {
  silentMs: 3_000,
  startMs: 60_000,
  helloMs: 10_000,
  // Slack ends it by itself about then.
  lingerMs: 10_000,
  closeMs: 1_000,
  stableMs: 2_000,
  // Leaves Slack a second of its three for the answer to travel.
  formMs: 2_000,
  fileMs: 30_000,
  // A form is to be open within three seconds.
  linkMs: 1_000,
  // Slack's requests are there within a tenth of a second.
  headersMs: 5_000,
  requestMs: 8_000,
  trickleMs: 2_000,
  slowMs: 1_000,
  // Beyond the five hundred that a busy workspace may send at once.
  connectionsMax: 1_024,
  tellMs: 60_000,
  lookMs: 30_000,
  // With the last second that follows, less than the five seconds that the program has.
  finishMs: 3_000,
};
