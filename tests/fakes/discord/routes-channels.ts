/** Messages and threads in channels, with the permissions that they need. */
import { checkMessage } from './check-message.ts';
import { invalidForm, notFound, refusal } from './errors.ts';
import { isObject, type Json, listOf, textOf } from './json.ts';
import { channelPayload, messageForBot, messagePayload } from './payloads.ts';
import type { Request, State } from './state.ts';
import { CHANNEL, type Channel, inGuild, isThread, PERMISSION } from './world.ts';

/** Undefined when the path is another's. */
export function channelRoute(request: Request, state: State): Json | 'empty' | undefined {
  const match = /^\/channels\/(\d+)(?:\/(messages|threads)(?:\/(\d+)(?:\/(threads))?)?)?$/u.exec(
    request.path,
  );
  if (match === null) return undefined;
  const channel = state.world.channels.get(match[1] ?? '');
  if (channel === undefined) throw refusal(10003);
  // Nobody can add a bot to a conversation of people.
  if (channel.type === CHANNEL.group || !channel.botIsIn) throw refusal(50001);
  const [, , kind, messageId, onMessage] = match;
  if (kind === undefined && request.method === 'GET') return channelPayload(channel, state.world);
  if (kind === 'messages' && onMessage !== undefined && request.method === 'POST')
    return startThread(channel, messageId ?? '', request, state);
  if (kind === 'messages' && messageId === undefined && request.method === 'POST')
    return post(channel, request, state);
  if (kind === 'messages' && messageId !== undefined && onMessage === undefined && request.method === 'GET')
    return read(channel, messageId, state);
  if (kind === 'messages' && messageId !== undefined && request.method === 'DELETE') {
    const message = state.world.messages.get(messageId);
    if (message === undefined || message.deleted) throw refusal(10008);
    if (message.authorId !== state.world.bot.id) throw refusal(50013);
    message.deleted = true;
    return 'empty';
  }
  throw notFound();
}

function need(channel: Channel, permission: bigint): void {
  if (!inGuild(channel)) return;
  if ((channel.botPermissions & PERMISSION.viewChannel) === 0n) throw refusal(50001);
  if ((channel.botPermissions & permission) === 0n) throw refusal(50013);
}

function post(channel: Channel, request: Request, { world, announce }: State): Json {
  const data = isObject(request.body) ? request.body : {};
  if (channel.type === CHANNEL.forum) throw refusal(50024);
  need(channel, isThread(channel) ? PERMISSION.sendMessagesInThreads : PERMISSION.sendMessages);
  if (channel.locked) throw refusal(160005);
  checkMessage(data);
  const reference = isObject(data.message_reference) ? data.message_reference : undefined;
  const replyTo = checkReference(reference, channel, world.messages);
  const nonce = data.nonce === undefined ? undefined : String(data.nonce);
  const earlier = [...world.messages.values()].find(
    each => nonce !== undefined && each.nonce === nonce && each.channelId === channel.id,
  );
  if (earlier !== undefined && data.enforce_nonce === true) return messagePayload(earlier, world);
  channel.archived = false;
  const message = world.addMessage({
    channelId: channel.id,
    authorId: world.bot.id,
    content: textOf(data.content),
    components: listOf(data.components),
    embeds: listOf(data.embeds),
    flags: Number(data.flags ?? 0),
    allowedMentions: data.allowed_mentions,
    ...(replyTo !== undefined && { replyTo }),
    ...(nonce !== undefined && { nonce }),
  });
  announce(message);
  return messagePayload(message, world);
}

function read(channel: Channel, messageId: string, { world }: State): Json {
  need(channel, PERMISSION.readMessageHistory);
  const message = world.messages.get(messageId);
  const there = message !== undefined && !message.deleted && message.ephemeralFor === undefined;
  if (!there || message.channelId !== channel.id) throw refusal(10008);
  return messageForBot(message, world);
}

function checkReference(
  reference: Json | undefined,
  channel: Channel,
  messages: State['world']['messages'],
): string | undefined {
  if (reference === undefined) return undefined;
  const target = messages.get(textOf(reference.message_id));
  const found = target !== undefined && !target.deleted && target.channelId === channel.id;
  if (found) {
    if (inGuild(channel) && (channel.botPermissions & PERMISSION.readMessageHistory) === 0n)
      throw refusal(160002);
    return target.id;
  }
  if (reference.fail_if_not_exists === false) return undefined;
  throw invalidForm(['message_reference: unknown message']);
}

function startThread(channel: Channel, messageId: string, request: Request, { world }: State): Json {
  const data = isObject(request.body) ? request.body : {};
  const name = textOf(data.name);
  if (name.length < 1 || name.length > 100) throw invalidForm([`name: ${name.length} of 1 to 100`]);
  const duration = data.auto_archive_duration;
  if (duration !== undefined && ![60, 1440, 4320, 10080].includes(Number(duration)))
    throw invalidForm(['auto_archive_duration: unknown']);
  if (channel.type !== CHANNEL.text) throw refusal(50024);
  need(channel, PERMISSION.createPublicThreads);
  if (!world.messages.has(messageId)) throw refusal(10008);
  if (world.channels.has(messageId)) throw refusal(160004);
  const thread = world.addChannel({ id: messageId, type: CHANNEL.thread, name, parentId: channel.id });
  thread.botPermissions = channel.botPermissions;
  return channelPayload(thread, world);
}
