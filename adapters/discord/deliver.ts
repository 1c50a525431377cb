/** How a reply goes out: directly, or deferred when it takes long; public or private as it says. */
import { setTimeout as pause } from 'node:timers/promises';
import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { fitAudience, forAsker, type Invocation, type Reply, withDismiss } from '../../src/index.ts';
import { CODE, isCode, withoutRequest } from './api-error.ts';
import type { Desk } from './desk.ts';
import { notice } from './notice.ts';
import { type Frame, render, renderPlain } from './render.ts';

type Answerable =
  | ButtonInteraction
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction;

/** A reply, and whether the interaction was deferred before it was there. */
export interface Said {
  readonly reply: Reply;
  readonly deferred: boolean;
}

/**
 * What the bot says. When it takes longer than people wait, the interaction is deferred privately meanwhile:
 * a deferral settles who sees the answer before there is one, and an abstention must not be public.
 */
export async function ask(interaction: Answerable, invocation: Invocation, desk: Desk): Promise<Said> {
  const { value, deferred } = await waitFor(desk.bot.handle(invocation), interaction, desk);
  return { reply: value, deferred };
}

interface Waited<T> {
  readonly value: T;
  readonly deferred: boolean;
}

/** The same for whatever has to be there before the interaction can be answered. */
export async function waitFor<T extends object>(
  work: Promise<T>,
  interaction: Answerable,
  desk: Desk,
): Promise<Waited<T>> {
  const value = await inTime(work, interaction, desk);
  if (value !== undefined) return { value, deferred: false };
  await acknowledge(() => interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  return { value: await work, deferred: true };
}

/** Undefined when it takes longer than people wait, or than Discord does, who counts from the click. */
export async function inTime<T extends object>(
  work: Promise<T>,
  { createdTimestamp }: Answerable,
  { timing, clock }: Desk,
): Promise<T | undefined> {
  const left = timing.lateAfterMs - clock.ageOf(createdTimestamp);
  const stop = new AbortController();
  const waited = pause(Math.max(0, Math.min(timing.deferAfterMs, left)), undefined, { signal: stop.signal });
  try {
    return await Promise.race([work, waited.catch(() => undefined)]);
  } finally {
    stop.abort();
  }
}

/**
 * A private word while something is posted, to be replaced by the outcome. Not a deferral: what follows up
 * a deferral first fills it, so the post itself would become private.
 */
export async function holdPrivately(interaction: Answerable, deferred: boolean): Promise<void> {
  const holding = notice('Posting…');
  if (deferred) await interaction.webhook.editMessage('@original', holding);
  else await acknowledge(() => interaction.reply(addressed(holding, 'asker')));
}

/** As an answer to the interaction: a new message, or what fills the deferral, which is the asker's alone. */
export async function deliver(
  interaction: Answerable,
  { reply, deferred }: Said,
  desk: Desk,
  frame: Frame = {},
): Promise<void> {
  if (deferred) {
    const mine = reply.audience === 'everyone' ? fitAudience(forAsker(reply)) : reply;
    await orPlain(
      desk,
      () => interaction.webhook.editMessage('@original', render(mine, frame)),
      () => interaction.webhook.editMessage('@original', renderPlain(mine, frame)),
    );
    return;
  }
  const answer = answerOf(reply, frame, interaction.user.id);
  await acknowledge(() =>
    orPlain(
      desk,
      () => interaction.reply(answer(render)),
      () => interaction.reply(answer(renderPlain)),
    ),
  );
}

/** In either form: with a way for its asker to take it away where everyone sees it, hidden where they alone do. */
export function answerOf(reply: Reply, frame: Frame = {}, asker?: string) {
  const offered = withDismiss(reply);
  const framed: Frame = reply.audience === 'everyone' && asker !== undefined ? { ...frame, asker } : frame;
  return <M extends Form>(form: (reply: Reply, frame: Frame) => M) =>
    addressed(form(offered, framed), reply.audience);
}

/** In place of the asker's own private message; otherwise as a private message of its own. */
export async function replace(
  interaction: ButtonInteraction,
  said: Said,
  desk: Desk,
  frame: Frame,
): Promise<void> {
  const { reply, deferred } = said;
  if (deferred || !isPrivateMessage(interaction)) return deliver(interaction, said, desk, frame);
  await acknowledge(() =>
    orPlain(
      desk,
      () => interaction.update(render(reply, frame)),
      // The flag of the components cannot be taken from a message again, so the plain text is a new one.
      () => interaction.reply(addressed(renderPlain(reply, frame), 'asker')),
    ),
  );
}

export function isPrivateMessage({ message }: ButtonInteraction): boolean {
  return message.flags.has(MessageFlags.Ephemeral);
}

/** What has arrived before, as when Discord took it and failed to say so, has arrived. */
export async function acknowledge(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!isCode(error, CODE.alreadyAcknowledged)) throw error;
  }
}

/** A sentence of the adapter's own, for the asker alone. */
export async function tell(interaction: Answerable, sentence: string, deferred = false): Promise<void> {
  const message = notice(sentence);
  if (deferred) await interaction.webhook.editMessage('@original', message);
  else await acknowledge(() => interaction.reply(addressed(message, 'asker')));
}

/** Whatever Discord may find wrong with the components, the words arrive. */
async function orPlain(
  desk: Desk,
  send: () => Promise<unknown>,
  plain: () => Promise<unknown>,
): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!isCode(error, CODE.invalidForm)) throw error;
    desk.logger.error('componentsRefused', {}, withoutRequest(error));
    await plain();
  }
}

/** Ephemeral if it is for the asker alone. */
function addressed<M extends Form>(message: M, audience: Reply['audience']) {
  const hidden = audience === 'asker' ? [MessageFlags.Ephemeral as const] : [];
  return { ...message, flags: [message.flags, ...hidden] };
}

interface Form {
  readonly flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;
}
