/** What an interaction asks for, without anything of Discord's in it. */
import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type Channel,
  ChannelType,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Interaction,
  type Message,
  PermissionFlagsBits,
} from 'discord.js';
import { decodeAction, type Invocation, needsCarried, type Origin, type Standing } from '../../src/index.ts';
import type { FileHost } from '../fetch-file.ts';
import { attachmentOf } from './attachment.ts';
import { readCarried } from './carried.ts';
import { readCustomId } from './custom-id.ts';
import { PRIVATE_OPTION } from './localisations.ts';

/** A conversation outside of a server is a community of its own, which nobody hosts. */
export function originOf(interaction: Interaction): Origin {
  const standing = standingOf(interaction);
  return {
    ...placeOf(interaction),
    user: interaction.user.id,
    locale: interaction.locale,
    ...(interaction.guildLocale !== null && { placeLocale: interaction.guildLocale }),
    ...(standing && { standing }),
  };
}

/** As Discord sends it with each interaction: whoever may open a command may not therefore manage the server. */
function standingOf({ member, memberPermissions }: Interaction): Standing | undefined {
  if (member === null || memberPermissions === null) return undefined;
  const roles = Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  return { manages: memberPermissions.has(PermissionFlagsBits.ManageGuild), roles };
}

/** Messages do not say in which language their author reads Discord. */
export function originOfMessage(message: Message): Origin {
  // Nor whether they manage the server, so nothing is set by a message.
  const standing: Standing = { manages: false, roles: [], isWhole: false };
  const locale = message.guild?.preferredLocale ?? 'en';
  return { ...placeOf(message), user: message.author.id, locale, standing };
}

interface Place {
  readonly guildId: string | null;
  readonly channelId: string | null;
  readonly channel: Channel | null;
}

function placeOf({ guildId, channelId, channel }: Place): Omit<Origin, 'user' | 'locale'> {
  const id = channelId ?? '';
  const thread = channel?.isThread() === true ? channel : undefined;
  // Of a server that has only the commands, discord.js does not tell what kind of place it is.
  const isUnknown = guildId !== null && channel === null;
  return {
    community: guildId ?? `direct-${id}`,
    channel: thread?.parentId ?? id,
    ...(thread !== undefined && { thread: id }),
    ...((thread?.type === ChannelType.PrivateThread || isUnknown) && { isClosed: true }),
    ...(guildId === null && { hosted: false }),
  };
}

/** `footnote packs` of a command in parts. */
export function commandName({
  commandName: name,
  options,
}: ChatInputCommandInteraction | AutocompleteInteraction) {
  const part = options.getSubcommand(false);
  return part === null ? name : `${name} ${part}`;
}

export function commandInvocation(
  interaction: ChatInputCommandInteraction,
  files: FileHost,
): Extract<Invocation, { kind: 'command' }> {
  const [first] = interaction.options.data;
  const data =
    first?.type === ApplicationCommandOptionType.Subcommand ? first.options : interaction.options.data;
  const attached = (data ?? []).find(
    ({ attachment }) => attachment !== undefined && attachment !== null,
  )?.attachment;
  const wish = interaction.options.getBoolean(PRIVATE_OPTION.name);
  return {
    ...originOf(interaction),
    kind: 'command',
    command: commandName(interaction),
    input: Object.fromEntries((data ?? []).flatMap(inputOf)),
    ...(wish !== null && { private: wish }),
    ...(attached && { attached: attachmentOf(attached, files) }),
  };
}

function inputOf({
  name,
  type,
  value,
  role,
  attachment,
}: CommandInteractionOption): readonly (readonly [string, string])[] {
  switch (type) {
    case ApplicationCommandOptionType.String:
      return [[name, String(value)]];
    case ApplicationCommandOptionType.Mentionable:
      return [[name, `${role === undefined || role === null ? 'user' : 'role'}:${value}`]];
    case ApplicationCommandOptionType.Attachment:
      return [[name, attachment?.name ?? '']];
    default:
      return [];
  }
}

export function actionInvocation(interaction: ButtonInteraction): Invocation {
  const { encoded, carried: own } = readCustomId(interaction.customId);
  const action = decodeAction(encoded);
  const isNeeded = action !== undefined && needsCarried(action);
  const carried = own ?? (isNeeded ? readCarried(interaction.message) : undefined);
  return {
    ...originOf(interaction),
    kind: 'action',
    encoded,
    ...(carried !== undefined && { carried }),
  };
}
