/** What was filled in: the quotation goes to the message, the verdict to the asker. */
import type { ModalSubmitInteraction } from 'discord.js';
import type { Invocation } from '../../src/index.ts';
import { fitAudience, forAsker, inLanguageOf, type Reply, say } from '../../src/index.ts';
import { onAddForm } from './add-article.ts';
import { isAlone } from './alone.ts';
import { ADD_FORM_ID, type MessageTarget, readModalId } from './custom-id.ts';
import { ask, askToPost, deliver, holdPrivately, type Said, tell } from './deliver.ts';
import type { Desk } from './desk.ts';
import { escapeText } from './escape.ts';
import { originOf } from './invocation.ts';
import { readCheckModal, readQuoteModal } from './message-modal.ts';
import { messageAddress, targetLine } from './message-target.ts';
import { notice } from './notice.ts';
import { post } from './post.ts';
import { render } from './render.ts';

export async function onModalSubmit(interaction: ModalSubmitInteraction, desk: Desk): Promise<void> {
  if (interaction.customId === ADD_FORM_ID) return onAddForm(interaction, desk);
  const modal = readModalId(interaction.customId);
  if (modal === undefined)
    return tell(interaction, say`That form is from another version of Footnote. Please open it again.`);
  return modal.kind === 'quote'
    ? quote(interaction, modal.messageId, desk)
    : check(interaction, modal.messageId, desk);
}

async function quote(interaction: ModalSubmitInteraction, messageId: string, desk: Desk): Promise<void> {
  const { passage, into } = readQuoteModal(interaction);
  if (passage === '') return tell(interaction, say`Choose a passage, or type its number or words from it.`);
  const said = await askToPost(interaction, commandOf(interaction, 'quote', { passage }), desk);
  const target: MessageTarget = { messageId, into };
  // A choice or an abstention is for the asker; what they pick goes where they wanted it.
  if (said.reply.audience === 'asker') {
    return deliver(interaction, said, desk, { below: belowOf(said.reply, target, interaction) });
  }
  await postQuotation(interaction, said, target, desk);
}

async function postQuotation(
  interaction: ModalSubmitInteraction,
  { reply, deferred }: Said,
  target: MessageTarget,
  desk: Desk,
): Promise<void> {
  await holdPrivately(interaction, deferred);
  const posted = await post(interaction, { reply, as: 'quoted', key: interaction.id, target }, desk);
  if (posted.kind === 'posted') {
    const place = { guildId: interaction.guildId, channelId: posted.channelId };
    const done = notice(say`Quoted:`, [messageAddress(posted.messageId, place)]);
    await interaction.webhook.editMessage('@original', done);
    return;
  }
  // The quotation is not lost: it can be shared as soon as nothing is in the way.
  const mine = inLanguageOf(reply, () => fitAudience(forAsker(reply)));
  const frame = { above: [escapeText(posted.sentence)], below: [targetLine(target, interaction)] };
  await interaction.webhook.editMessage('@original', render(mine, frame));
}

async function check(interaction: ModalSubmitInteraction, messageId: string, desk: Desk): Promise<void> {
  const command = desk.bot.commands().find(({ name }) => name === 'factcheck');
  const [option] = Object.entries(command?.options ?? {}).filter(([, { required }]) => required);
  if (option === undefined) return tell(interaction, say`This Footnote does not check claims.`);
  const input = { [option[0]]: readCheckModal(interaction) };
  const said = await ask(interaction, { ...commandOf(interaction, 'factcheck', input), private: true }, desk);
  const target: MessageTarget = { messageId, into: 'reply' };
  await deliver(interaction, said, desk, { below: belowOf(said.reply, target, interaction) });
}

function commandOf(
  interaction: ModalSubmitInteraction,
  command: string,
  input: Readonly<Record<string, string>>,
): Extract<Invocation, { kind: 'command' }> {
  return { ...originOf(interaction), kind: 'command', command, input };
}

/** Nothing can be posted from a reply without a follow-up. */
function belowOf(
  reply: Reply,
  target: MessageTarget,
  interaction: ModalSubmitInteraction,
): readonly string[] {
  return reply.actions.length === 0 || isAlone(interaction) ? [] : [targetLine(target, interaction)];
}
