/** Posts a quotation for everyone: at most once, where it belongs, naming who wanted it there. */
import {
  type APIMessage,
  type ButtonInteraction,
  ChannelType,
  InteractionContextType,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  Routes,
} from 'discord.js';
import { inLanguageOf, type Reply, say, withDismiss } from '../../src/index.ts';
import { CODE, codeOf, isCode, sentenceFor, withoutRequest } from './api-error.ts';
import type { MessageTarget } from './custom-id.ts';
import type { Desk } from './desk.ts';
import { escapeLine, plainLine } from './escape.ts';
import { THREAD_NAME_MAX } from './limits.ts';
import { messageAddress } from './message-target.ts';
import { missingFor, missingSentence, type Post } from './permissions.ts';
import { render, renderPlain } from './render.ts';
import { type Message, payloadOf, sendOnce } from './send-once.ts';

type Poster = ButtonInteraction | ModalSubmitInteraction;

type Posted =
  | { readonly kind: 'posted'; readonly channelId: string; readonly messageId: string }
  /** One sentence that says what is in the way. */
  | { readonly kind: 'refused'; readonly sentence: string };

interface Wanted {
  readonly reply: Reply;
  readonly as: PostedAs;
  /** What makes a second press on the same button the same post. */
  readonly key: string;
  readonly target: MessageTarget | undefined;
}

/** Where the bot is a member, by its own name; elsewhere the interaction itself is the only way to post. */
export async function post(interaction: Poster, wanted: Wanted, desk: Desk): Promise<Posted> {
  // What is for everyone is words: a file is its asker's.
  const { file, ...said } = wanted.reply;
  const offered = inLanguageOf(said, () => withDismiss(said));
  const by = inLanguageOf(said, () =>
    byLine(wanted.as, nameOf(interaction), answered(interaction, wanted.target)),
  );
  const frame = { above: [by], asker: interaction.user.id };
  if (!mayWrite(interaction, wanted.target)) return { kind: 'refused', sentence: notYours() };
  try {
    try {
      return await send(interaction, render(offered, frame), wanted, desk);
    } catch (error) {
      // Refused whole, so nothing is there yet; whatever is wrong with the components, the words arrive.
      if (!isCode(error, CODE.invalidForm)) throw error;
      desk.logger.error('componentsRefused', {}, withoutRequest(error));
      return await send(interaction, renderPlain(offered, frame), wanted, desk);
    }
  } catch (error) {
    desk.logger.warn('notPosted', {
      code: codeOf(error),
      reason: error instanceof Error ? error.message : String(error),
    });
    return { kind: 'refused', sentence: sentenceFor(error) };
  }
}

type PostedAs = 'shared' | 'quoted';

/** Above what somebody posts through the bot; the name is escaped already. */
export function byLine(as: PostedAs, name: string, answered?: string): string {
  return `-# ${whoPosted(as, name, answered)}`;
}

function whoPosted(as: PostedAs, name: string, answered: string | undefined): string {
  switch (as) {
    case 'shared':
      return answered === undefined
        ? say`Shared by ${name}`
        : say`Shared by ${name} in answer to ${answered}`;
    case 'quoted':
      return answered === undefined
        ? say`Quoted by ${name}`
        : say`Quoted by ${name} in answer to ${answered}`;
  }
}

/** A response cannot be a reply to a message, so it says which one it answers. */
function answered(interaction: Poster, target: MessageTarget | undefined): string | undefined {
  if (target === undefined || isMember(interaction)) return undefined;
  return messageAddress(target.messageId, interaction);
}

async function send(interaction: Poster, message: Message, wanted: Wanted, desk: Desk): Promise<Posted> {
  const { target } = wanted;
  if (!isMember(interaction)) return await postAsResponse(interaction, message, desk);
  if (target !== undefined) return await postAt(target, interaction, message, wanted);
  const missing = missingFor(inThread(interaction) ? 'inThread' : 'message', interaction.appPermissions);
  if (missing.length > 0) return await postAsResponse(interaction, message, desk);
  try {
    return await postIn(interaction.channelId ?? '', interaction, message, wanted.key);
  } catch (error) {
    // A private thread that the bot is not in: nothing is there yet, and the response still may be.
    if (!isCode(error, CODE.missingAccess) && !isCode(error, CODE.missingPermissions)) throw error;
    return await postAsResponse(interaction, message, desk);
  }
}

/** Display name and user name, neither as a mention: it names without a ping, also for screen readers. */
function nameOf({ user, member }: Poster): string {
  const nick = member !== null && 'displayName' in member ? member.displayName : member?.nick;
  const shown = nick ?? user.displayName;
  const unique = escapeLine(user.username);
  return shown === user.username ? `**${unique}**` : `**${escapeLine(shown)}** (${unique})`;
}

function notYours(): string {
  return say`You may not write here, so Footnote does not do it for you.`;
}

/** The menu of a message and the buttons are there for everyone who can read, also for those who are to be silent. */
function mayWrite(interaction: Poster, target: MessageTarget | undefined): boolean {
  const { memberPermissions, guildId } = interaction;
  if (guildId === null || memberPermissions === null) return true;
  if (inThread(interaction)) return memberPermissions.has(PermissionFlagsBits.SendMessagesInThreads);
  if (target?.into === 'there') return memberPermissions.has(PermissionFlagsBits.SendMessagesInThreads);
  if (target?.into !== 'thread') return memberPermissions.has(PermissionFlagsBits.SendMessages);
  return memberPermissions.has([
    PermissionFlagsBits.CreatePublicThreads,
    PermissionFlagsBits.SendMessagesInThreads,
  ]);
}

/** Installed by a person alone, by a server for its commands alone, or among people: the bot itself is not there. */
function isMember(interaction: Poster): boolean {
  if (interaction.guildId === null) return interaction.context === InteractionContextType.BotDM;
  return interaction.inCachedGuild();
}

function inThread({ channel }: Poster): boolean {
  return channel?.isThread() === true;
}

const WAYS = {
  reply: 'reply',
  replyInThread: 'replyInThread',
  thread: 'newThread',
  there: 'inThread',
} as const satisfies Record<string, Post>;

async function postAt(
  target: MessageTarget,
  interaction: Poster,
  message: Message,
  { reply, key }: Wanted,
): Promise<Posted> {
  const channelId = interaction.channelId ?? '';
  const road = inThread(interaction) ? 'replyInThread' : target.into;
  const way = WAYS[road];
  if (interaction.guildId !== null) {
    const missing = missingFor(way, interaction.appPermissions);
    if (missing.length > 0) return { kind: 'refused', sentence: missingSentence(missing) };
  }
  if (road === 'thread' || road === 'there') {
    if (road === 'thread') await startThread(target.messageId, reply, interaction);
    else if (!(await isThreadHere(target.messageId, interaction)))
      return { kind: 'refused', sentence: say`That thread has gone.` };
    return postIn(target.messageId, interaction, message, key);
  }
  return postIn(channelId, interaction, message, key, target.messageId);
}

/** The id comes back from a form, so it could be that of any channel. */
async function isThreadHere(id: string, { client, channelId }: Poster): Promise<boolean> {
  const thread = await client.channels.fetch(id);
  return thread?.isThread() === true && thread.parentId === channelId;
}

/** A message has one thread at most, and it has the message's id. */
async function startThread(messageId: string, reply: Reply, interaction: Poster): Promise<void> {
  const route = Routes.threads(interaction.channelId ?? '', messageId);
  try {
    await interaction.client.rest.post(route, { body: { name: threadName(reply) } });
  } catch (error) {
    if (!isCode(error, CODE.threadExists)) throw error;
  }
}

/** The heading that the passage stands under, or the title of its article. */
function threadName(reply: Reply): string {
  const citation = reply.blocks.find(block => block.kind === 'citation')?.citation;
  const name = plainLine(
    citation?.topic?.replaceAll('-', ' ') ?? citation?.headings.at(-1) ?? citation?.title ?? '',
  );
  return name.slice(0, THREAD_NAME_MAX).trim() || inLanguageOf(reply, () => say`Quotation`);
}

async function postIn(
  channelId: string,
  { client }: Poster,
  message: Message,
  key: string,
  replyTo?: string,
): Promise<Posted> {
  const messageId = await sendOnce(client.rest, { channelId, message, key, replyTo });
  return { kind: 'posted', channelId, messageId };
}

/** Follow-ups know no nonce, so this is tried once: rather none than two. */
async function postAsResponse(interaction: Poster, message: Message, { once }: Desk): Promise<Posted> {
  const body = { ...payloadOf(message), allowed_mentions: { parse: [] } };
  const route = Routes.webhook(interaction.applicationId, interaction.token);
  const sent = (await once.post(route, { body, auth: false })) as Pick<APIMessage, 'id' | 'flags'>;
  if (((sent.flags ?? 0) & MessageFlags.Ephemeral) !== 0) {
    // It would look as if everyone could read it.
    await interaction.webhook.deleteMessage(sent.id).catch(() => {});
    return { kind: 'refused', sentence: say`This server keeps apps of single people private.` };
  }
  return { kind: 'posted', channelId: interaction.channelId ?? '', messageId: sent.id };
}

/** Threads start at messages of these channels alone. */
export function canStartThread(type: ChannelType | undefined): boolean {
  return type === ChannelType.GuildText || type === ChannelType.GuildAnnouncement;
}
