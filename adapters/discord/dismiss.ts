/** A press on “Dismiss”, or on “None of these”: the message goes. */
import { type ButtonInteraction, PermissionFlagsBits, Routes } from 'discord.js';
import { say } from '../../src/index.ts';
import { CODE, isCode } from './api-error.ts';
import { readCustomId } from './custom-id.ts';
import { acknowledge, isPrivateMessage, type Said, tell } from './deliver.ts';

export async function dismiss(interaction: ButtonInteraction, { deferred }: Said): Promise<void> {
  if (!mayDismiss(interaction)) {
    const notYours = say`Only the one who asked, or someone who may manage messages, can dismiss this.`;
    await tell(interaction, notYours, deferred);
    return;
  }
  if (!deferred) await acknowledge(() => interaction.deferUpdate());
  await remove(interaction, deferred ? interaction.message.id : '@original');
  if (deferred) await interaction.webhook.deleteMessage('@original');
}

/** Their own private message, what they asked for, or what they may take away anyhow. */
function mayDismiss(interaction: ButtonInteraction): boolean {
  const { message, user, memberPermissions } = interaction;
  if (isPrivateMessage(interaction)) return true;
  const asker = readCustomId(interaction.customId).asker ?? message.interactionMetadata?.user.id;
  return asker === user.id || memberPermissions?.has(PermissionFlagsBits.ManageMessages) === true;
}

/** Through the interaction, which needs no permission; what is gone already is gone. */
async function remove({ webhook, message, client }: ButtonInteraction, which: string): Promise<void> {
  try {
    await webhook.deleteMessage(which);
  } catch (error) {
    if (!isCode(error, CODE.unknownMessage)) throw error;
    await client.rest
      .delete(Routes.channelMessage(message.channelId, message.id))
      .catch((reason: unknown) => {
        if (!isCode(reason, CODE.unknownMessage)) throw reason;
      });
  }
}
