/** What an interaction asks for, without anything of Discord's in it. */
import {
  ApplicationCommandOptionType,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
} from 'discord.js';
import type { Invocation, Origin } from '../../src/index.ts';
import { readCarried } from './carried.ts';
import { readCustomId } from './custom-id.ts';
import { PRIVATE_OPTION } from './localisations.ts';

/** A conversation outside of a server is a community of its own. */
export function originOf(interaction: Interaction): Origin {
  const channelId = interaction.channelId ?? '';
  const thread = interaction.channel?.isThread() === true ? interaction.channel : undefined;
  return {
    community: interaction.guildId ?? `direct-${channelId}`,
    channel: thread?.parentId ?? channelId,
    ...(thread !== undefined && { thread: channelId }),
    user: interaction.user.id,
    locale: interaction.locale,
  };
}

export function commandInvocation(interaction: ChatInputCommandInteraction): Invocation {
  const given = interaction.options.data.filter(({ type }) => type === ApplicationCommandOptionType.String);
  const wish = interaction.options.getBoolean(PRIVATE_OPTION.name);
  return {
    ...originOf(interaction),
    kind: 'command',
    command: interaction.commandName,
    input: Object.fromEntries(given.map(({ name, value }) => [name, String(value)])),
    ...(wish !== null && { private: wish }),
  };
}

export function actionInvocation(interaction: ButtonInteraction): Invocation {
  const { encoded, carried = readCarried(interaction.message) } = readCustomId(interaction.customId);
  return {
    ...originOf(interaction),
    kind: 'action',
    encoded,
    ...(carried !== undefined && { carried }),
  };
}
