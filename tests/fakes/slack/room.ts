/** A room for one test: opened on the contract's library, closed after it, and read when it is quiet. */
import { afterEach, expect } from 'vitest';
import { contractLibrary } from '../../contract/harness.ts';
import { asList, asObject, type Json } from './json.ts';
import { type Mode, type OpenOptions, type OpenSlack, openSlack } from './open-slack.ts';
import type { Opened } from './people.ts';
import { type SentMessage, shownText } from './workspace.ts';

const rooms: OpenSlack[] = [];

afterEach(async () => {
  for (const room of rooms.splice(0)) await room.close();
});

export async function openRoom(mode: Mode, options: Partial<OpenOptions> = {}): Promise<OpenSlack> {
  const room = await openSlack({ library: await contractLibrary(), mode, ...options });
  rooms.push(room);
  return room;
}

/** Waits for as many messages as that, and returns them. */
export async function messagesOf({ slack }: OpenSlack, count = 1): Promise<readonly SentMessage[]> {
  await expect.poll(() => slack.workspace.messages.length, { interval: 2 }).toBe(count);
  return [...slack.workspace.messages];
}

/** The last of as many messages as that. */
export async function lastMessage(room: OpenSlack, count = 1): Promise<SentMessage> {
  const messages = await messagesOf(room, count);
  return messages[count - 1] as SentMessage;
}

/** The view that was opened or changed last. */
export async function lastView({ slack }: OpenSlack, count = 1): Promise<Opened> {
  await expect.poll(() => slack.workspace.views.size, { interval: 2 }).toBe(count);
  const [id, view] = [...slack.workspace.views].at(-1) ?? ['', {}];
  return { id, view };
}

export function titleOf({ view }: Opened): unknown {
  return asObject(view.title).text;
}

export function wordsOf(message: SentMessage): string {
  return shownText(message.body.blocks);
}

export function blocksOf(view: Json): readonly Json[] {
  return asList(view.blocks).map(asObject);
}
