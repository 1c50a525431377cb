/** What an interaction asks for, without anything of Discord's in it. */
import {
  ApplicationCommandOptionType,
  type ButtonInteraction,
  type Channel,
  type ChatInputCommandInteraction,
  type Interaction,
  type Message,
} from 'discord.js';
import type { Invocation, Origin } from '../../src/index.ts';
import { readCarried } from './carried.ts';
import { readCustomId } from './custom-id.ts';
import { PRIVATE_OPTION } from './localisations.ts';

/** A conversation outside of a server is a community of its own. */
export function originOf(interaction: Interaction): Origin {
  return { ...placeOf(interaction), user: interaction.user.id, locale: interaction.locale };
}

/** Messages do not say in which language their author reads Discord. */
export function originOfMessage(message: Message): Origin {
  return { ...placeOf(message), user: message.author.id, locale: message.guild?.preferredLocale ?? 'en' };
}

interface Place {
  readonly guildId: string | null;
  readonly channelId: string | null;
  readonly channel: Channel | null;
}

function placeOf({ guildId, channelId, channel }: Place): Omit<Origin, 'user' | 'locale'> {
  const id = channelId ?? '';
  const thread = channel?.isThread() === true ? channel : undefined;
  return {
    community: guildId ?? `direct-${id}`,
    channel: thread?.parentId ?? id,
    ...(thread !== undefined && { thread: id }),
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
