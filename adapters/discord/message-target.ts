/** The message that a quotation is for: written under a private reply, and read back from there at the next click. */
import { ComponentType, type Message } from 'discord.js';
import type { MessageTarget } from './custom-id.ts';

const ROADS = { reply: 'in reply to', thread: 'in a thread on', there: 'in the thread on' } as const;
// Whatever others have written is escaped, so an address in this form is ours.
const LINE =
  /^-# Share posts it (?<road>in reply to|in a thread on|in the thread on) https:\/\/discord\.com\/channels\/(?:\d+|@me)\/(?<channel>\d+)\/(?<message>\d+)$/mu;

/** A line below a reply; Discord makes a link of it. */
export function targetLine({ into, messageId }: MessageTarget, at: Place): string {
  return `-# Share posts it ${ROADS[into]} ${messageAddress(messageId, at)}`;
}

export interface Place {
  readonly guildId: string | null;
  readonly channelId: string | null;
}

export function messageAddress(messageId: string, { guildId, channelId }: Place): string {
  return `https://discord.com/channels/${guildId ?? '@me'}/${channelId ?? ''}/${messageId}`;
}

function intoOf(road: string | undefined): MessageTarget['into'] {
  if (road === ROADS.thread) return 'thread';
  return road === ROADS.there ? 'there' : 'reply';
}

/** Undefined when the message names none in its own channel. */
export function readTarget(message: Message): MessageTarget | undefined {
  for (const component of message.components) {
    const json = component.toJSON();
    if (json.type !== ComponentType.TextDisplay) continue;
    const { road, channel, message: messageId } = LINE.exec(json.content)?.groups ?? {};
    if (messageId === undefined || channel !== message.channelId) continue;
    return { messageId, into: intoOf(road) };
  }
  return undefined;
}
