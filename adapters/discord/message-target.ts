/** The message that a quotation is for: written under a private reply, and read back from there at the next click. */
import { ComponentType, type Message } from 'discord.js';
import { inEveryLanguage, say } from '../../src/index.ts';
import type { MessageTarget } from './custom-id.ts';

type Road = MessageTarget['into'];

const ROADS: readonly Road[] = ['reply', 'thread', 'there'];

/** `address` is the last of it in every language. */
function lineOf(road: Road, address: string): string {
  switch (road) {
    case 'reply':
      return `-# ${say`Share posts it in reply to ${address}`}`;
    case 'thread':
      return `-# ${say`Share posts it in a thread on ${address}`}`;
    case 'there':
      return `-# ${say`Share posts it in the thread on ${address}`}`;
  }
}

// Whatever others have written is escaped, so an address in this form is ours.
const ADDRESS = /^https:\/\/discord\.com\/channels\/(?:\d+|@me)\/(?<channel>\d+)\/(?<message>\d+)$/u;

/** A line below a reply; Discord makes a link of it. */
export function targetLine({ into, messageId }: MessageTarget, at: Place): string {
  return lineOf(into, messageAddress(messageId, at));
}

export interface Place {
  readonly guildId: string | null;
  readonly channelId: string | null;
}

export function messageAddress(messageId: string, { guildId, channelId }: Place): string {
  return `https://discord.com/channels/${guildId ?? '@me'}/${channelId ?? ''}/${messageId}`;
}

/** Whoever presses may read another language than whoever asked. */
function readLine(line: string): { readonly into: Road; readonly address: string } | undefined {
  for (const into of ROADS) {
    const start = inEveryLanguage(() => lineOf(into, '')).find(each => line.startsWith(each));
    if (start !== undefined) return { into, address: line.slice(start.length) };
  }
  return undefined;
}

/** Undefined when the message names none in its own channel. */
export function readTarget(message: Message): MessageTarget | undefined {
  for (const component of message.components) {
    const json = component.toJSON();
    if (json.type !== ComponentType.TextDisplay) continue;
    for (const line of json.content.split('\n')) {
      const { into, address = '' } = readLine(line) ?? {};
      const { channel, message: messageId } = ADDRESS.exec(address)?.groups ?? {};
      if (into === undefined || messageId === undefined || channel !== message.channelId) continue;
      return { messageId, into };
    }
  }
  return undefined;
}
