/**
 * What the core asks of whatever keeps the data of communities. Everything is of one community: whoever holds these
 * cannot name another.
 */
import type { PassageId } from '../model.ts';
import type { Articles } from './articles.ts';
import type { Digest } from './digest.ts';
import type { Feedback } from './feedback.ts';
import type { Pins } from './pins.ts';
import type { ChannelChoices, CommunityChoices, CommunityRecord, Host, Pace } from './settings.ts';
import type { Unanswered } from './unanswered.ts';
import type { NotKept, Written } from './written.ts';

export type { NotKept, Written } from './written.ts';

export interface LastHost {
  readonly kind: 'lastHost';
}

/** Who changes something, for the record of changes; the reader of that record is a host. */
export interface Author {
  readonly user: string;
  /** What is changed, as a host reads it. */
  readonly what: string;
}

/** In a change, `undefined` takes the choice back to the standard; a key that is not there stays. */
export type ChoicesChange<C> = { readonly [K in keyof C]?: C[K] | undefined };

export interface Change {
  readonly at: number;
  readonly user: string;
  readonly what: string;
}

/** Each change is kept together with its line in the record of changes, or neither is. */
export interface Settings {
  read(): Promise<CommunityRecord>;
  change(choices: ChoicesChange<CommunityChoices>, author: Author): Promise<Written>;
  changeChannel(channel: string, choices: ChoicesChange<ChannelChoices>, author: Author): Promise<Written>;
  /** Of two who change it at once, the second changes what the first has set. */
  changePace(
    channel: string,
    change: (before: readonly Pace[]) => readonly Pace[],
    author: Author,
  ): Promise<Written>;
  addHost(host: Host, author: Author): Promise<Written>;
  /** With `leaves: 'somebody'` the last host stays, also where two are removed at once. */
  removeHost(host: Host, author: Author, leaves: 'somebody' | 'anybody'): Promise<Written | LastHost>;
  /** Makes somebody the first host; false where there is one already. */
  claim(
    user: string,
    author: Author,
  ): Promise<{ readonly kind: 'claimed'; readonly first: boolean } | NotKept>;
  /** The latest first. */
  changes(limit: number): Promise<readonly Change[]>;
}

export interface Spot {
  readonly channel: string;
  readonly thread?: string | undefined;
}

export interface ShownPassage {
  readonly passageId: PassageId;
  /** When it was first shown there, in milliseconds. */
  readonly at: number;
}

/** Which passages everyone somewhere was shown: ids, places and times, and nothing that people wrote. */
export interface Log {
  /** Kept a moment later, together with others: nobody waits for it, and a crash may lose it. */
  note(spot: Spot, passages: readonly PassageId[]): void;
  /** Each once, in the order in which they were first shown; of a channel, with those of its threads. */
  shownIn(spot: Spot, limit: number): Promise<readonly ShownPassage[]>;
  /** How many are kept, of all places. */
  count(): Promise<number>;
}

export interface CommunityData {
  readonly settings: Settings;
  readonly log: Log;
  readonly feedback: Feedback;
  readonly articles: Articles;
  readonly unanswered: Unanswered;
  readonly pins: Pins;
  readonly digest: Digest;
}

export interface Store {
  of(community: string): CommunityData;
  /** Those of which anything is kept. */
  communities(): Promise<readonly string[]>;
  /** Those that want a digest of the questions that they keep, and had none since then. */
  digestsDue(since: number): Promise<readonly string[]>;
  /** The bot was taken out, or is in again: after a while out, all of a community is deleted. The first time counts. */
  left(communities: readonly string[], at: number): Promise<Written>;
  joined(communities: readonly string[]): Promise<Written>;
  /** Of the texts of all articles that are kept: previews too, and those that can be put back. */
  textHashes(): Promise<ReadonlySet<string>>;
  /** Everything that is kept of it. */
  remove(community: string): Promise<Written>;
  /** Deletes what is older than its community keeps it, and communities that the bot left long ago. */
  expire(now: number): Promise<Written>;
  /** Rows of every table, one object each; see docs/HOSTING.md for the form. */
  export(): AsyncIterable<ExportedRow>;
  /** All or nothing, into a store that is empty. */
  import(rows: AsyncIterable<ExportedRow>): Promise<ImportOutcome>;
  /** What waits to be kept is kept first. */
  close(): Promise<void>;
}

export interface ExportedRow {
  readonly table: string;
  readonly row: Readonly<Record<string, string | number | null>>;
}

export type ImportOutcome =
  | { readonly kind: 'imported'; readonly rows: number }
  | { readonly kind: 'notEmpty' }
  | { readonly kind: 'unknown'; readonly table: string; readonly column?: string }
  /** The number counts rows from 1. */
  | { readonly kind: 'badRow'; readonly number: number; readonly table: string; readonly column: string }
  /** Two rows are of the same thing. */
  | { readonly kind: 'twice' }
  | NotKept;

/** The data cannot be read now; the message is one sentence for people. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
