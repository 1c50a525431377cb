/** An article that comes with a command, out of a form or from somebody's message; only its host sees what becomes of it. */
import {
  type ChatInputCommandInteraction,
  type Attachment as DiscordAttachment,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { type Attachment, type Invocation, type Reply, said } from '../../src/index.ts';
import { ADD, addressForFile, isReadable, titleAndText, WORDS_ON_ADDING } from '../message-articles.ts';
import { addModal, type KnownOfArticle, readAddModal, withFilled } from './add-form.ts';
import { attachmentOf } from './attachment.ts';
import { acknowledge, ask, deliver, tell } from './deliver.ts';
import type { Desk } from './desk.ts';
import { commandInvocation, originOf } from './invocation.ts';
import { messageAddress } from './message-target.ts';

type Adding = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ModalSubmitInteraction;

/** With a file or a text it is read at once; without either a form asks for them. */
export async function onAddCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const invocation = commandInvocation(interaction, desk.files);
  const { attached, input } = invocation;
  if (attached !== undefined) return add(interaction, invocation, desk);
  if (input.text !== undefined) return add(interaction, invocation, desk, reply => withFilled(reply, input));
  if (!(await openForm(interaction, input, desk)))
    await deliver(interaction, await ask(interaction, invocation, desk), desk);
}

export async function onAddForm(interaction: ModalSubmitInteraction, desk: Desk): Promise<void> {
  const filled = readAddModal(interaction);
  await add(interaction, adding(interaction, filled), desk, reply => withFilled(reply, filled));
}

/** The one file of the message that can be read, or else its words, in a form. */
export async function onAddMessage(
  interaction: MessageContextMenuCommandInteraction,
  desk: Desk,
): Promise<void> {
  const { targetMessage } = interaction;
  const [file, ...others] = targetMessage.attachments.filter(each => isReadable(each.contentType)).values();
  const source = messageAddress(targetMessage.id, interaction);
  if (others.length > 0) return tell(interaction, said(WORDS_ON_ADDING.several));
  if (file !== undefined) return add(interaction, addingFile(interaction, file, source, desk), desk);
  const { title, text } = titleAndText(targetMessage.content);
  if (text === '') return tell(interaction, said(WORDS_ON_ADDING.nothing));
  const date = targetMessage.createdAt.toISOString().slice(0, 10);
  if (await openForm(interaction, { title, text, source, date }, desk)) return;
  await deliver(interaction, await ask(interaction, adding(interaction, {}), desk), desk);
}

/** False for whom the bot will refuse in any case, and where what is known does not fit into a form. */
async function openForm(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  known: KnownOfArticle,
  { bot }: Desk,
): Promise<boolean> {
  if (!(await bot.hosts(originOf(interaction)))) return false;
  const options = bot.commands().find(({ name }) => name === ADD)?.options ?? {};
  const modal = addModal(options, known);
  if (modal === undefined) return false;
  await acknowledge(() => interaction.showModal(modal));
  return true;
}

/** A file takes its time, so Discord is told first, and that nobody else is to see what comes. */
async function add(
  interaction: Adding,
  invocation: Invocation,
  desk: Desk,
  shown: (reply: Reply) => Reply = reply => reply,
): Promise<void> {
  await acknowledge(() => interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  const reply = await desk.bot.handle(invocation, { mayBePublic: () => false });
  await deliver(interaction, { reply: shown(reply), deferred: true }, desk);
}

function addingFile(
  interaction: MessageContextMenuCommandInteraction,
  file: DiscordAttachment,
  address: string,
  { files }: Desk,
): Invocation {
  const source = addressForFile(file.name, address);
  const input = { file: file.name, ...(source !== undefined && { source }) };
  return adding(interaction, input, attachmentOf(file, files));
}

function adding(
  interaction: Adding,
  input: Readonly<Record<string, string>>,
  attached?: Attachment,
): Invocation {
  return {
    ...originOf(interaction),
    kind: 'command',
    command: ADD,
    input,
    private: true,
    ...(attached !== undefined && { attached }),
  };
}
