/** How a reply goes out: directly, or deferred when it takes long; public or private as it says. */
import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { type Invocation, inLanguageOf, type Reply, say, withDismiss } from '../../src/index.ts';
import { forThoseThere } from './alone.ts';
import { CODE, isCode, isCutOff, withoutRequest } from './api-error.ts';
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
  let isDeferred = false;
  const handle = async () =>
    forThoseThere(interaction, await desk.bot.handle(invocation, { mayBePublic: () => !isDeferred }));
  const { value, deferred } = await waitFor(handle, interaction, desk, () => {
    isDeferred = true;
  });
  return { reply: value, deferred };
}

/** The same for what is posted as a message of its own: a deferral does not settle who sees it. */
export async function askToPost(interaction: Answerable, invocation: Invocation, desk: Desk): Promise<Said> {
  const handle = async () => forThoseThere(interaction, await desk.bot.handle(invocation));
  const { value, deferred } = await waitFor(handle, interaction, desk);
  return { reply: value, deferred };
}

interface Waited<T> {
  readonly value: T;
  readonly deferred: boolean;
}

/** The same for whatever has to be there before the interaction can be answered. */
export async function waitFor<T extends object>(
  begin: () => Promise<T>,
  interaction: Answerable,
  desk: Desk,
  /** Told at once when nothing but a deferral is left. */
  onLate: () => void = () => {},
): Promise<Waited<T>> {
  // Where others would keep it waiting that long, Discord is told first.
  const isBusy = desk.bot.wait() > patienceWith(interaction, desk);
  if (isBusy) onLate();
  const work = begin();
  const value = isBusy ? undefined : await inTime(work, interaction, desk, onLate);
  if (value !== undefined) return { value, deferred: false };
  await acknowledge(() => interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  return { value: await work, deferred: true };
}

/** Undefined when it takes longer than people wait, or than Discord does, who counts from the click. */
export async function inTime<T extends object>(
  work: Promise<T>,
  interaction: Answerable,
  desk: Desk,
  onLate: () => void = () => {},
): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(
      () => {
        onLate();
        resolve(undefined);
      },
      Math.max(0, patienceWith(interaction, desk)),
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function patienceWith({ createdTimestamp }: Answerable, { timing, clock }: Desk): number {
  return Math.min(timing.deferAfterMs, timing.lateAfterMs - clock.ageOf(createdTimestamp));
}

/**
 * A private word while something is posted, to be replaced by the outcome. Not a deferral: what follows up
 * a deferral first fills it, so the post itself would become private.
 */
export async function holdPrivately(interaction: Answerable, deferred: boolean): Promise<void> {
  const holding = notice(say`Posting…`);
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
    await orPlain(
      desk,
      () => interaction.webhook.editMessage('@original', render(reply, frame)),
      () => interaction.webhook.editMessage('@original', renderPlain(reply, frame)),
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
  const offered = inLanguageOf(reply, () => withDismiss(reply));
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
    await send().catch(error => {
      // Whether it arrived, Discord tells the second time.
      if (!isCutOff(error)) throw error;
      return send();
    });
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
