/** What stands in the chat of one visitor. It lives in their page alone, and comes back with each post. */
import { cutWords, encodeAction, fit as fitReply, type Reply } from '../../../src/index.ts';
import { ASKED_MAX, REPLY_LIMITS } from './limits.ts';

export interface Entry {
  readonly id: number;
  /** The line that was typed, or the label of the button that was pressed. */
  readonly asked: string;
  readonly by: 'line' | 'button';
  readonly said: Reply;
  /** Buttons that have done what they are for, by their encoded actions. */
  readonly done?: readonly string[];
}

export interface Transcript {
  /** Of the entry to come. */
  readonly next: number;
  readonly entries: readonly Entry[];
}

export const EMPTY: Transcript = { next: 1, entries: [] };

/** A button of an entry that was pressed. */
export interface Press {
  readonly id: number;
  readonly encoded: string;
}

export function withLine(transcript: Transcript, line: string, reply: Reply): Transcript {
  return added(transcript, { asked: cutWords(line, ASKED_MAX), by: 'line', said: saidOf(reply) });
}

/** What the reply to a press does: a private message is read on in its place, a share is a new message for all. */
export function withPress(transcript: Transcript, press: Press, reply: Reply): Transcript {
  const { entries } = transcript;
  const pressed = entries.find(({ id }) => id === press.id);
  const entry = { asked: labelOf(pressed, press.encoded), by: 'button', said: saidOf(reply) } as const;
  switch (reply.placement) {
    case 'remove':
      return { ...transcript, entries: entries.filter(({ id }) => id !== press.id) };
    case 'update':
      return pressed?.said.audience === 'asker'
        ? replaced(transcript, { ...pressed, said: entry.said, done: [] })
        : added(transcript, entry);
    case 'post': {
      const done = [...(pressed?.done ?? []), press.encoded];
      const marked = pressed === undefined ? transcript : replaced(transcript, { ...pressed, done });
      // It says itself that it was shared.
      return added(marked, { ...entry, asked: '' });
    }
    case 'reply':
      return added(transcript, entry);
  }
}

function labelOf(entry: Entry | undefined, encoded: string): string {
  const own = entry?.said.actions.find(({ action }) => encodeAction(action) === encoded);
  return own?.label ?? '';
}

/** As much as a page shows. Its data is for programs, and may be long, as may a file, which is made again when wanted. */
function saidOf(reply: Reply): Reply {
  const { file, ...said } = fitReply(reply, REPLY_LIMITS);
  return {
    ...said,
    ...(file !== undefined && { file: { ...file, text: '' } }),
    data: { kind: 'passages', citations: [] },
  };
}

function added({ next, entries }: Transcript, entry: Omit<Entry, 'id'>): Transcript {
  return { next: next + 1, entries: [...entries, { id: next, ...entry }] };
}

function replaced(transcript: Transcript, entry: Entry): Transcript {
  return {
    ...transcript,
    entries: transcript.entries.map(other => (other.id === entry.id ? entry : other)),
  };
}
