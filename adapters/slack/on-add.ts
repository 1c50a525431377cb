/** Articles from a command, a form or somebody's message; only its host sees what becomes of one. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { App, MessageShortcut, SlashCommand, ViewSubmitAction } from '@slack/bolt';
import {
  type Attachment,
  type Invocation,
  inLanguageOf,
  readTypedInput,
  said,
  toPlainText,
} from '../../src/index.ts';
import { ADD, addressForFile, isReadable, titleAndText, WORDS_ON_ADDING } from '../message-articles.ts';
import {
  type AddPlace,
  addFieldId,
  addModal,
  addPlaceOf,
  type FilledAddForm,
  readAddForm,
} from './add-form.ts';
import type { Asked } from './asked.ts';
import type { ModalView } from './blocks.ts';
import type { Desk } from './desk.ts';
import { readMessageText } from './escape.ts';
import { filesIn, openFile, type SlackFile } from './file.ts';
import { originOf, type Where } from './invocation.ts';
import { INPUT_MAX } from './limits.ts';
import { READS_FILES } from './manifest.ts';
import { answerModal, FORM } from './modals.ts';
import { askedByShortcut } from './on-shortcut.ts';
import { formChanger, openForm } from './open-form.ts';
import { render } from './render.ts';
import { paragraph } from './rich-text.ts';
import { SHORTCUT } from './shortcuts.ts';
import { createSubmissions, keyOf, type Outcome } from './submissions.ts';
import { WORDS } from './words.ts';

export function answerAdding(app: App, desk: Desk): void {
  const { bot, api, account, delivery, shares, timing, files } = desk;
  const submissions = createSubmissions(timing.formMs, formChanger(desk));

  app.shortcut<MessageShortcut>(
    { callback_id: SHORTCUT.add, type: 'message_action' },
    async ({ ack, shortcut, respond }) => {
      await ack();
      // What the channel is told of is no answer to the message.
      const { shareThread: _ofMessage, ...asked } = askedByShortcut(shortcut, respond, account.team).asked;
      await addMessage(shortcut, asked);
    },
  );

  app.view<ViewSubmitAction>(FORM.add, ({ ack, body, view }) => {
    const filled = readAddForm(view.state.values);
    const field = addFieldId(filled.file === undefined ? 'text' : 'file');
    const key = keyOf('add', view.id, JSON.stringify([filled.input, filled.file?.id]));
    const place = addPlaceOf(view.private_metadata);
    const work = () => addFilled(filled, place, body.user.id, key);
    const submission = { ack, view, field, key, waiting: WORDS.reading(), work };
    if (place === undefined) return submissions.settle(submission);
    const again = (sentence: string) => withSentence(sentence, formFor(filled.input, place, desk));
    return submissions.settle({ ...submission, again });
  });

  /** The one file of the message that can be read, or else its words, in a form as far as they fit into one. */
  async function addMessage({ message, trigger_id: trigger }: MessageShortcut, asked: Asked): Promise<void> {
    // Whoever is no host is told so by the bot, before anything is looked at.
    const isHost = await bot.hosts(originOf(asked));
    const readable = filesIn(message.files).filter(({ mimetype }) => isReadable(textOf(mimetype)));
    const [file, ...others] = readable;
    if (!isHost) return deliver(adding(asked, {}), asked);
    if (others.length > 0) return delivery.tell(said(WORDS_ON_ADDING.several), asked);
    const source = await permalinkOf(asked.channel, message.ts);
    if (file !== undefined) return addFile(file, source, asked);
    const { title, text } = titleAndText(readMessageText(message.text ?? ''));
    if (text === '') return delivery.tell(said(WORDS_ON_ADDING.nothing), asked);
    const known = { title, text, date: dayOf(message.ts), ...(source !== undefined && { source }) };
    if (text.length > INPUT_MAX) return deliver(adding(asked, known), asked);
    await openForm(trigger, formFor(known, asked, desk), asked, desk);
  }

  async function addFile(file: SlackFile, address: string | undefined, asked: Asked): Promise<void> {
    const opened = openFile(file, files, api.has(READS_FILES));
    if (opened.kind === 'refused') return delivery.tell(opened.says, asked);
    const source = address === undefined ? undefined : addressForFile(opened.attached.name, address);
    await deliver(adding(asked, source === undefined ? {} : { source }, opened.attached), asked);
  }

  async function deliver(invocation: Invocation, asked: Asked): Promise<void> {
    await delivery.deliver(await bot.handle(invocation), asked);
  }

  async function addFilled(
    { input, file }: FilledAddForm,
    place: AddPlace | undefined,
    user: string,
    key: string,
  ): Promise<Outcome> {
    const where = { team: account.team, channel: place?.channel ?? '', user };
    const opened = file === undefined ? undefined : openFile(file, files, api.has(READS_FILES));
    // Whoever is no host is told that, and nothing of the file.
    if (opened?.kind === 'refused' && (await bot.hosts(originOf(where)))) return refused(opened.says);
    const attached = opened?.kind === 'there' ? opened.attached : undefined;
    const reply = await bot.handle(adding(where, input, attached));
    // Anything else says what to change, also where nothing was filled in.
    if (reply.data.kind !== 'articlePreview') return refused(inLanguageOf(reply, () => toPlainText(reply)));
    // Sent again, because an acknowledgement was lost: it is there already.
    if (!shares.first(key)) return { kind: 'done', sentence: WORDS.previewed() };
    if (place === undefined) return { kind: 'shown', view: answerModal(reply) };
    const { channel, thread } = place;
    try {
      await api.postPrivately({
        channel,
        thread,
        user,
        message: render(reply, { ...(thread && { thread }) }),
      });
      return { kind: 'done', sentence: WORDS.previewed() };
    } catch (error) {
      delivery.explain(error, where);
      // The form has room for it too, wherever the bot may not speak.
      return { kind: 'shown', view: answerModal(reply) };
    }
  }

  /** A form cannot wait for long, and does without it. */
  async function permalinkOf(channel: string, ts: string): Promise<string | undefined> {
    const late = sleep(timing.linkMs, undefined, { ref: false });
    return Promise.race([api.permalink(channel, ts).catch(() => undefined), late]);
  }
}

/** `/footnote add`, with what was typed behind it; false where it is for the bot to answer. */
export async function openAddForm(
  { text, trigger_id: trigger }: SlashCommand,
  asked: Asked,
  desk: Desk,
): Promise<boolean> {
  const line = /^\s*add(?<rest>\s[\s\S]*)?$/iu.exec(text);
  if (line === null) return false;
  const known = readTypedInput(optionsOf(desk), line.groups?.rest ?? '').input;
  if (known.text !== undefined || known.file !== undefined) return false;
  if (!(await desk.bot.hosts(originOf(asked)))) return false;
  await openForm(trigger, formFor(known, asked, desk), asked, desk);
  return true;
}

function formFor(known: Readonly<Record<string, string>>, { channel, thread }: AddPlace, desk: Desk) {
  return addModal({
    options: optionsOf(desk),
    known,
    place: { channel, ...(thread !== undefined && { thread }) },
    files: desk.api.has(READS_FILES),
  });
}

function withSentence(sentence: string, form: ModalView): ModalView {
  return { ...form, blocks: [...paragraph(sentence), ...form.blocks] };
}

function optionsOf({ bot }: Desk) {
  return bot.commands().find(({ name }) => name === ADD)?.options ?? {};
}

function adding(where: Where, input: Readonly<Record<string, string>>, attached?: Attachment): Invocation {
  const named = attached === undefined ? input : { ...input, file: attached.name };
  return {
    ...originOf(where),
    kind: 'command',
    command: ADD,
    input: named,
    private: true,
    ...(attached !== undefined && { attached }),
  };
}

/** Of the message, as everybody reads it there: in UTC. */
function dayOf(ts: string): string {
  return new Date(Number(ts) * 1_000).toISOString().slice(0, 10);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function refused(sentence: string): Outcome {
  return { kind: 'refused', sentence };
}
