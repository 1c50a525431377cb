/** Messages that name the bot, answered once each, by a reply that pings nobody; all others are left alone. */
import { ChannelType, type Message } from 'discord.js';
import {
  addressedLine,
  forOneAlone,
  inLanguageOf,
  isRemark,
  wayToShow,
  withDismiss,
} from '../../src/index.ts';
import type { Once } from '../once.ts';
import { type Addressed, readAddressed } from './addressed.ts';
import { CODE, codeOf, isCode, withoutRequest } from './api-error.ts';
import { renderAskerLine } from './asker-line.ts';
import type { Desk } from './desk.ts';
import { originOfMessage } from './invocation.ts';
import { render, renderPlain } from './render.ts';
import { type Message as Sendable, sendOnce } from './send-once.ts';

/** Always resolves. */
export async function onMessage(message: Message, desk: Desk, seen: Once): Promise<void> {
  const addressed = readAddressed(message);
  if (addressed === undefined) return;
  const { logger, timing, clock } = desk;
  if (!seen.first(message.id)) {
    logger.info('repeated', { type: 'message' });
    return;
  }
  const age = clock.ageOf(message.createdTimestamp);
  if (age > timing.messageLateAfterMs) {
    logger.warn('tooLate', { type: 'message', ms: age });
    return;
  }
  try {
    await answer(message, addressed, desk);
  } catch (error) {
    report(error, desk);
  }
}

async function answer(message: Message, { words, byName }: Addressed, desk: Desk): Promise<void> {
  // “Thanks” in reply to an answer is no question, and a reply that comes without its words is none to us.
  if (!byName && isRemark(words)) return;
  const text = addressedLine(words);
  const place = { alone: message.channel.type === ChannelType.DM, privateReplies: false };
  const asked = { ...originOfMessage(message), kind: 'text', text } as const;
  if (!place.alone && !(await desk.bot.hears(asked))) return;
  const reply = await desk.bot.handle(place.alone ? asked : { ...asked, privateReplies: false });
  const asker = message.author.id;
  if (wayToShow(reply, place) === 'byLine') {
    await send(message, renderAskerLine(reply, { messageId: message.id, asker }), desk);
    return;
  }
  const offered = inLanguageOf(reply, () => withDismiss(place.alone ? forOneAlone(reply) : reply));
  try {
    await send(message, render(offered, { asker }), desk);
  } catch (error) {
    // Refused whole, so nothing is there yet; whatever is wrong with the components, the words arrive.
    if (!isCode(error, CODE.invalidForm)) throw error;
    desk.logger.error('componentsRefused', {}, withoutRequest(error));
    await send(message, renderPlain(offered), desk);
  }
}

/** Who may not read the history of a channel may post there all the same, though not in reply. */
async function send({ id, channelId, client }: Message, sent: Sendable, desk: Desk): Promise<void> {
  const post = { channelId, message: sent, key: `message ${id}` };
  try {
    await sendOnce(client.rest, { ...post, replyTo: id });
  } catch (error) {
    if (!isCode(error, CODE.noHistory)) throw error;
    desk.logger.warn('notAReply', { advice: 'give the bot Read Message History in this channel' });
    await sendOnce(client.rest, post);
  }
}

/** There is no way to tell the asker but the one that failed. */
function report(error: unknown, { logger }: Desk): void {
  const code = codeOf(error);
  switch (code) {
    case CODE.missingAccess:
    case CODE.missingPermissions:
      logger.warn('notAnswered', { code, advice: 'let the bot view the channel and send messages there' });
      return;
    case CODE.unknownChannel:
    case CODE.locked:
    case CODE.archived:
      logger.info('notAnswered', { code });
      return;
    default:
      logger.error('notDelivered', { type: 'message', code }, withoutRequest(error));
  }
}
