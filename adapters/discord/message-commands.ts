/** The menu of a message: find what the sources say to it, quote a passage in answer to it, check what it claims. */
import { type MessageContextMenuCommandInteraction, MessageFlags } from 'discord.js';
import { type Citation, type Reply, say } from '../../src/index.ts';
import { onAddMessage } from './add-article.ts';
import { type Choice, choicesOf } from './complete.ts';
import { acknowledge, ask, deliver, inTime, tell } from './deliver.ts';
import type { Desk } from './desk.ts';
import { firstOf, plainLine } from './escape.ts';
import { originOf } from './invocation.ts';
import { CHOICES_MAX } from './limits.ts';
import { MESSAGE_COMMAND_NAMES, type MessageCommandKind } from './localisations.ts';
import { checkModal, quoteModal } from './message-modal.ts';
import { targetLine } from './message-target.ts';
import { canStartThread } from './post.ts';

/** A question longer than this is cut: a message is not a question, and its beginning says what it is about. */
const QUESTION_MAX = 1_000;
const CLAIM_MAX = 1_000;

export async function onMessageCommand(
  interaction: MessageContextMenuCommandInteraction,
  desk: Desk,
): Promise<void> {
  const kind = kindOf(interaction.commandName);
  if (kind === 'add') return onAddMessage(interaction, desk);
  // Its own posts are components, whose text is not content.
  const text = plainLine(interaction.targetMessage.content);
  if (kind === 'quote') return openQuote(interaction, text, desk);
  if (text === '') return tell(interaction, say`That message has no text to look up.`);
  return kind === 'find' ? find(interaction, text, desk) : openCheck(interaction, text, desk);
}

function kindOf(name: string): MessageCommandKind | undefined {
  if (name === MESSAGE_COMMAND_NAMES.find) return 'find';
  if (name === MESSAGE_COMMAND_NAMES.quote) return 'quote';
  if (name === MESSAGE_COMMAND_NAMES.add) return 'add';
  return 'check';
}

/** Private: it is the asker who wants to know, not the one who wrote the message. */
async function find(
  interaction: MessageContextMenuCommandInteraction,
  text: string,
  desk: Desk,
): Promise<void> {
  const input = { question: firstOf(text, QUESTION_MAX) };
  const invocation = {
    ...originOf(interaction),
    kind: 'command',
    command: 'ask',
    input,
    private: true,
  } as const;
  const answer = await ask(interaction, invocation, desk);
  const target = { messageId: interaction.targetId, into: 'reply' } as const;
  const sharable = answer.reply.actions.some(({ action }) => action.kind === 'share');
  await deliver(interaction, answer, desk, sharable ? { below: [targetLine(target, interaction)] } : {});
}

/** A form has to be the first answer, so a search that takes long is left out of it. */
async function openQuote(
  interaction: MessageContextMenuCommandInteraction,
  text: string,
  desk: Desk,
): Promise<void> {
  const { bot } = desk;
  const option = bot.commands().find(({ name }) => name === 'quote')?.options.passage;
  const modal = quoteModal({
    messageId: interaction.targetId,
    passages: await nearest(interaction, text, desk),
    wordsMax: option?.maxLength ?? QUESTION_MAX,
    thread: threadAt(interaction),
  });
  await acknowledge(() => interaction.showModal(modal));
}

/** What the message would be answered with, then what else there is. */
async function nearest(
  interaction: MessageContextMenuCommandInteraction,
  text: string,
  desk: Desk,
): Promise<readonly Choice[]> {
  const { bot } = desk;
  const answered = text === '' ? [] : await answersTo(interaction, text, desk);
  const labelled = answered.map(({ passageId, label, title, quotation }) => ({
    value: passageId,
    label: `${label} ${quotation.exact.slice(0, 60)} · ${title}`,
  }));
  const named = (typed: string) =>
    bot.suggest({ command: 'quote', option: 'passage', typed }, originOf(interaction));
  const [near, first] = await Promise.all([named(text), named('')]);
  const all = choicesOf([...labelled, ...near, ...first], Number.POSITIVE_INFINITY);
  const ids = all.map(({ value }) => value);
  return all.filter(({ value }, index) => ids.indexOf(value) === index).slice(0, CHOICES_MAX);
}

async function answersTo(
  interaction: MessageContextMenuCommandInteraction,
  text: string,
  desk: Desk,
): Promise<readonly Citation[]> {
  // A form cannot be deferred.
  if (desk.bot.wait() > desk.timing.deferAfterMs) return [];
  const handled = desk.bot.handle({
    ...originOf(interaction),
    kind: 'command',
    command: 'ask',
    input: { question: firstOf(text, QUESTION_MAX) },
    private: true,
  });
  const reply = await inTime(handled, interaction, desk);
  return reply === undefined ? [] : citationsIn(reply);
}

function citationsIn({ data }: Reply): readonly Citation[] {
  if (data.kind === 'found') return data.citations;
  return data.kind === 'ambiguous' ? data.candidates : [];
}

function threadAt({ channel, targetMessage }: MessageContextMenuCommandInteraction) {
  if (!canStartThread(channel?.type)) return 'none';
  return targetMessage.flags.has(MessageFlags.HasThread) ? 'there' : 'possible';
}

async function openCheck(
  interaction: MessageContextMenuCommandInteraction,
  text: string,
  { bot }: Desk,
): Promise<void> {
  const command = bot.commands().find(({ name }) => name === 'factcheck');
  if (command === undefined) return tell(interaction, say`This Footnote does not check claims.`);
  const [option] = Object.values(command.options).filter(({ required }) => required);
  const modal = checkModal(interaction.targetId, text, option?.maxLength ?? CLAIM_MAX);
  await acknowledge(() => interaction.showModal(modal));
}
