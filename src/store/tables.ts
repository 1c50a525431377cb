/** The tables, as they are after the last migration. Times are milliseconds, yes and no are 1 and 0. */

export interface StoreTables {
  communities: {
    community: string;
    /** A JSON list of ids. */
    packs: string | null;
    audience: string | null;
    mentions: number | null;
    /** ISO 639-1. */
    language: string | null;
    record: number | null;
    feedback: number | null;
    /** Makes codes of the ids of people: the same for the same person, in this community alone. */
    person_key: string | null;
    keep_days: number | null;
    /** When the bot was taken out. */
    left_at: number | null;
    unanswered: number | null;
    /** A channel. */
    digest: string | null;
    /** When there was one last, or when it was first wanted. */
    digest_at: number | null;
  };
  channels: {
    community: string;
    channel: string;
    packs: string | null;
    audience: string | null;
    mentions: number | null;
    language: string | null;
    /** A JSON list of articles, each with the numbers of the first and the last passage of today. */
    pace: string | null;
  };
  hosts: { community: string; kind: string; host: string };
  changes: { id: string; community: string; at: number; person: string; what: string };
  shown: {
    id: string;
    community: string;
    channel: string;
    /** Empty where it was in none. */
    thread: string;
    passage: string;
    at: number;
  };
  articles: {
    id: string;
    community: string;
    slug: string;
    title: string;
    passages: number;
    letters: number;
    /** SHA-256 of the text, in hexadecimal. */
    hash: string;
    /** The file of the article. */
    text: string;
    drafted_at: number;
    /** Not yet, where a host has only seen it. */
    added_at: number | null;
    /** It is kept a day longer. */
    removed_at: number | null;
    /** The id of the article whose place it took. */
    replaces: string | null;
  };
  unanswered: {
    id: string;
    community: string;
    channel: string;
    topic: string | null;
    words: string;
    outcome: string;
    /** Ids of passages, with spaces between them. */
    close: string;
    /** A code in place of who asked (person-code.ts). */
    asker: string;
    ignored: number;
    at: number;
  };
  pins: {
    id: string;
    community: string;
    topic: string | null;
    words: string;
    passage: string;
    hash: string;
    at: number;
  };
  feedback: {
    community: string;
    /** A code (`person_key`), never an id. */
    person: string;
    /** Empty where a check rests on none. */
    passage: string;
    /** What a check came to; empty for an answer. */
    outcome: string;
    opinion: string;
    /** Of the passage as it read then. */
    hash: string;
    /** Only where its sender has agreed. */
    claim: string | null;
    at: number;
  };
}

export type TableName = keyof StoreTables;

/** Every table with the columns that name a row, in the order in which an import fills them. */
export const KEYS = {
  communities: ['community'],
  channels: ['community', 'channel'],
  hosts: ['community', 'kind', 'host'],
  changes: ['community', 'id'],
  shown: ['community', 'id'],
  articles: ['community', 'id'],
  unanswered: ['community', 'id'],
  pins: ['community', 'id'],
  feedback: ['community', 'person', 'passage', 'outcome'],
} as const satisfies { readonly [T in TableName]: readonly (keyof StoreTables[T])[] };

/** What people were shown or have done: it goes by its time (`at`) after the days that its community keeps it. */
export const EXPIRING = ['shown', 'feedback', 'unanswered'] as const satisfies readonly TableName[];

export const TABLES = Object.keys(KEYS) as readonly TableName[];
