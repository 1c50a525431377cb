/** What the bot may do, where. */
import { PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import { said, sayCount, sayList, toSay } from '../../src/index.ts';

interface Needed {
  readonly flag: bigint;
  /** As the settings of a server name it. */
  readonly name: string;
  readonly why: string;
}

const VIEW: Needed = {
  flag: PermissionFlagsBits.ViewChannel,
  name: toSay('View Channel'),
  why: 'to post where the quotation belongs',
};
const SEND: Needed = {
  flag: PermissionFlagsBits.SendMessages,
  name: toSay('Send Messages'),
  why: 'to post shared quotations',
};
const SEND_IN_THREADS: Needed = {
  flag: PermissionFlagsBits.SendMessagesInThreads,
  name: toSay('Send Messages in Threads'),
  why: 'to quote into threads and forum posts',
};
const CREATE_THREADS: Needed = {
  flag: PermissionFlagsBits.CreatePublicThreads,
  name: toSay('Create Public Threads'),
  why: 'to start a thread for a quotation when asked to',
};
const READ_HISTORY: Needed = {
  flag: PermissionFlagsBits.ReadMessageHistory,
  name: toSay('Read Message History'),
  why: 'so that Discord lets a post be a reply to a message, and gives back a question whose answer is for its asker alone',
};

/** All that the bot ever uses; for the invitation and its documentation. */
export const NEEDED: readonly Needed[] = [VIEW, SEND, SEND_IN_THREADS, CREATE_THREADS, READ_HISTORY];

export const PERMISSION_BITS = NEEDED.reduce((bits, { flag }) => bits | flag, 0n);

export type Post = 'message' | 'reply' | 'inThread' | 'replyInThread' | 'newThread';

const NEEDED_FOR: Readonly<Record<Post, readonly Needed[]>> = {
  message: [VIEW, SEND],
  reply: [VIEW, SEND, READ_HISTORY],
  inThread: [VIEW, SEND_IN_THREADS],
  replyInThread: [VIEW, SEND_IN_THREADS, READ_HISTORY],
  newThread: [VIEW, CREATE_THREADS, SEND_IN_THREADS],
};

/** Names of what is missing; empty when nothing is. */
export function missingFor(post: Post, granted: Readonly<PermissionsBitField>): readonly string[] {
  return NEEDED_FOR[post].filter(({ flag }) => !granted.has(flag)).map(({ name }) => name);
}

/** One sentence for the asker. */
export function missingSentence(names: readonly string[]): string {
  return sayCount(
    names.length,
    'Footnote lacks the permission {1} in this channel; someone who manages the server can give it.',
    'Footnote lacks the permissions {1} in this channel; someone who manages the server can give it.',
    sayList(names.map(said)),
  );
}
