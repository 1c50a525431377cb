/** What exists on the fake Discord: one server, its channels and threads, some people, their messages. */
import type { KeptFile } from '../kept-files.ts';
import type { Json } from './json.ts';
import type { SentFile } from './sent-files.ts';
import { snowflake } from './snowflake.ts';

export interface Person {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly isBot?: boolean;
  /** In the server. */
  readonly permissions: bigint;
  readonly roles?: readonly string[];
}

export const CHANNEL = { text: 0, dm: 1, group: 3, thread: 11, privateThread: 12, forum: 15 } as const;

export interface Channel {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly parentId?: string;
  botPermissions: bigint;
  /** Of another server, which has the commands and not the bot. */
  readonly guildId?: string;
  /** Not for private threads that the bot was not added to. */
  botIsIn: boolean;
  archived: boolean;
  locked: boolean;
}

export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  content: string;
  components: readonly Json[];
  embeds: readonly Json[];
  /** None where it is not given. */
  files?: readonly SentFile[];
  flags: number;
  allowedMentions: unknown;
  readonly replyTo?: string;
  /** A reply that calls the author of what it answers. */
  readonly pinging?: boolean;
  /** Of Discord's own message types; a reply is of type 19. */
  readonly type?: number;
  readonly webhookId?: string;
  /** Its words are told to the bot in any case. */
  readonly withWords?: boolean;
  /** Passed on from elsewhere, without words of its own. */
  readonly forwarded?: boolean;
  readonly attached?: readonly KeptFile[];
  readonly nonce?: string;
  /** Who alone sees it. */
  readonly ephemeralFor?: string;
  /** Of a reply to an interaction: who caused it. */
  readonly causedBy?: { readonly interactionId: string; readonly userId: string; readonly type: number };
  edits: number;
  deleted: boolean;
}

export const PERMISSION = {
  manageMessages: 1n << 13n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  embedLinks: 1n << 14n,
  readMessageHistory: 1n << 16n,
  useApplicationCommands: 1n << 31n,
  createPublicThreads: 1n << 35n,
  sendMessagesInThreads: 1n << 38n,
} as const;

/** All that the project asks for. */
export const ALL_NEEDED =
  PERMISSION.viewChannel |
  PERMISSION.sendMessages |
  PERMISSION.readMessageHistory |
  PERMISSION.createPublicThreads |
  PERMISSION.sendMessagesInThreads;

const MEMBER = ALL_NEEDED | PERMISSION.useApplicationCommands;

export interface World {
  readonly token: string;
  readonly applicationId: string;
  readonly bot: Person;
  readonly guildId: string;
  readonly asker: Person;
  readonly author: Person;
  readonly moderator: Person;
  /** May read, and not write. */
  readonly silenced: Person;
  readonly otherBot: Person;
  readonly general: Channel;
  readonly thread: Channel;
  readonly forum: Channel;
  readonly forumPost: Channel;
  readonly dm: Channel;
  readonly group: Channel;
  /** In a server that has the commands and not the bot. */
  readonly elsewhere: Channel;
  readonly people: ReadonlyMap<string, Person>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, Message>;
  addChannel(
    channel: Pick<Channel, 'type' | 'name'> & {
      id?: string;
      parentId?: string;
      guildId?: string;
      botIsIn?: boolean;
    },
  ): Channel;
  addMessage(message: Pick<Message, 'channelId' | 'authorId'> & Partial<Message>): Message;
}

export function createWorld(token: string): World {
  const applicationId = snowflake();
  const channels = new Map<string, Channel>();
  const messages = new Map<string, Message>();
  const person = (username: string, displayName: string, permissions: bigint): Person => ({
    id: snowflake(),
    username,
    displayName,
    permissions,
  });
  const bot: Person = { ...person('footnote', 'Footnote', MEMBER), id: applicationId };
  const asker = person('ann_b', 'Ann *of* @everyone', MEMBER);
  const author = person('ben', 'Ben', MEMBER);
  const moderator = person('mo', 'Mo', MEMBER | PERMISSION.manageMessages);

  const silenced = person('sil', 'Sil', PERMISSION.viewChannel | PERMISSION.readMessageHistory);

  const otherBot: Person = { ...person('helper', 'Helper', MEMBER), isBot: true };

  const addChannel: World['addChannel'] = ({ id = snowflake(), ...rest }) => {
    const channel: Channel = {
      id,
      botIsIn: true,
      ...rest,
      botPermissions: ALL_NEEDED,
      archived: false,
      locked: false,
    };
    channels.set(id, channel);
    return channel;
  };
  const addMessage: World['addMessage'] = given => {
    const message: Message = {
      id: snowflake(),
      content: '',
      components: [],
      embeds: [],
      flags: 0,
      allowedMentions: undefined,
      edits: 0,
      deleted: false,
      ...given,
    };
    messages.set(message.id, message);
    return message;
  };

  const general = addChannel({ type: CHANNEL.text, name: 'general' });
  const forum = addChannel({ type: CHANNEL.forum, name: 'questions' });
  return {
    token,
    applicationId,
    bot,
    guildId: snowflake(),
    asker,
    author,
    moderator,
    silenced,
    otherBot,
    general,
    forum,
    thread: addChannel({ type: CHANNEL.thread, name: 'a thread', parentId: general.id }),
    forumPost: addChannel({ type: CHANNEL.thread, name: 'a post', parentId: forum.id }),
    dm: addChannel({ type: CHANNEL.dm, name: '' }),
    elsewhere: addChannel({ type: CHANNEL.text, name: 'elsewhere', guildId: snowflake(), botIsIn: false }),
    group: addChannel({ type: CHANNEL.group, name: '' }),
    people: new Map([bot, asker, author, moderator, silenced, otherBot].map(each => [each.id, each])),
    channels,
    messages,
    addChannel,
    addMessage,
  };
}

export function inGuild(channel: Channel): boolean {
  return channel.type !== CHANNEL.dm && channel.type !== CHANNEL.group;
}

export function isThread({ type }: Channel): boolean {
  return type === CHANNEL.thread || type === CHANNEL.privateThread;
}
