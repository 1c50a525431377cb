/**
 * Whether a message is for the bot, and what it says to it. Without the intent Message Content, Discord leaves out
 * the text of all others; it gives that of direct messages, of those that mention the bot, and of replies, sent
 * with a ping, to messages of the bot that answer no command (docs.discord.com, developers/gateway: Message Content
 * Intent; You Might Not Need a Privileged Intent).
 */
import { ChannelType, type Message, MessageReferenceType, MessageType } from 'discord.js';

export interface Addressed {
  /** Without the name of the bot; may be empty, as those of a reply to a command's answer are. */
  readonly words: string;
  /** By its name in the text or in a conversation of the two, not by a reply with a ping alone. */
  readonly byName: boolean;
}

/** Undefined for whatever asks nothing of the bot: silence is the answer to it. */
export function readAddressed(message: Message): Addressed | undefined {
  const { author, client, content } = message;
  const byPerson = !author.bot && !author.system && message.webhookId === null;
  // What people write; joins, pins and the like are of other types.
  const isSaid = message.type === MessageType.Default || message.type === MessageType.Reply;
  if (!byPerson || !isSaid || message.reference?.type === MessageReferenceType.Forward) return undefined;
  const me = client.user.id;
  const isDirect = message.channel.type === ChannelType.DM;
  if (!isDirect && !message.mentions.users.has(me)) return undefined;
  return { words: readWords(content, me), byName: isDirect || isNamed(content, me) };
}

function isNamed(content: string, id: string): boolean {
  return content.includes(`<@${id}>`) || content.includes(`<@!${id}>`);
}

const NAMES = /<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|<t:-?\d+(?::\w)?>|<id:\w+>/gu;
const COMMAND = /<\/([^:>]+):\d+>/gu;
const ADDRESS = /<(https?:\/\/[^\s>]+)>/giu;

/** As people read it, without the names of anybody; a command that can be clicked is read as one that was typed. */
export function readWords(content: string, me: string): string {
  return content
    .replaceAll(`<@${me}>`, ' ')
    .replaceAll(`<@!${me}>`, ' ')
    .replace(NAMES, ' ')
    .replace(COMMAND, '/$1')
    .replace(ADDRESS, '$1')
    .trim();
}
