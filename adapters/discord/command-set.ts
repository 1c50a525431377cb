/** Which commands Discord is to offer, made from those of the bot. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
} from 'discord.js';
import {
  type Command,
  cutWords,
  groupOf,
  isPart,
  type OptionSpec,
  partName,
  toSay,
} from '../../src/index.ts';
import { ADD } from '../message-articles.ts';
import { plainLine } from './escape.ts';
import {
  CHAT_COMMANDS_MAX,
  COMMAND_CHARS_MAX,
  COMMAND_NAME_MAX,
  DESCRIPTION_MAX,
  OPTION_TEXT_MAX,
} from './limits.ts';
import {
  localised,
  MESSAGE_COMMAND_NAMES,
  type MessageCommandKind,
  PRIVATE_OPTION,
} from './localisations.ts';

/** Everywhere, or on one server: a test server, or one with packs of its own. */
type CommandScope = 'global' | 'guild';

interface OptionBody {
  readonly type:
    | ApplicationCommandOptionType.String
    | ApplicationCommandOptionType.Boolean
    | ApplicationCommandOptionType.Mentionable
    | ApplicationCommandOptionType.Attachment
    | ApplicationCommandOptionType.Subcommand;
  readonly name: string;
  readonly name_localizations?: LocalizationMap;
  readonly description: string;
  readonly description_localizations?: LocalizationMap;
  readonly required?: boolean;
  readonly max_length?: number;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
  /** Of a part of a command. */
  readonly options?: readonly OptionBody[];
}

export interface CommandBody {
  readonly type: ApplicationCommandType.ChatInput | ApplicationCommandType.Message;
  readonly name: string;
  readonly name_localizations?: LocalizationMap;
  readonly description?: string;
  readonly description_localizations?: LocalizationMap;
  readonly options?: readonly OptionBody[];
  readonly contexts?: readonly InteractionContextType[];
  readonly integration_types?: readonly ApplicationIntegrationType[];
  /** Who sees it unless the server has it otherwise; whether they may is asked again at each use. */
  readonly default_member_permissions?: string;
}

export interface CommandSet {
  readonly body: readonly CommandBody[];
  /** Names of topics for which Discord has no room or no spelling; `/ask topic:` reaches them. */
  readonly leftOut: readonly string[];
}

/** Letters and digits of any script, lower-case where there is such a form. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Built-in commands come first, so that those left out are topics. */
export function commandSet(commands: readonly Command[], scope: CommandScope): CommandSet {
  const whole = commands.filter(command => !isPart(command));
  const ordered = [
    ...whole.filter(command => !command.fromTopic),
    ...whole.filter(command => command.fromTopic),
  ];
  const groups = groupCommands(commands);
  const possible = ordered.filter(command => isName(command.name) && weightOf(command) <= COMMAND_CHARS_MAX);
  const offered = possible.slice(0, CHAT_COMMANDS_MAX - groups.length);
  const everywhere = scope === 'global' ? { contexts: CONTEXTS, integration_types: INSTALLS } : {};
  const onServers =
    scope === 'global'
      ? {
          contexts: [InteractionContextType.Guild],
          integration_types: [ApplicationIntegrationType.GuildInstall],
        }
      : {};
  const adds = commands.some(command => command.name === ADD);
  return {
    body: [
      ...offered.map(command => ({ ...chatCommand(command), ...everywhere })),
      ...groups.map(group => ({ ...group, ...onServers })),
      ...messageCommandKinds(commands).map(kind => ({ ...messageCommand(kind), ...everywhere })),
      ...(adds ? [{ ...messageCommand('add'), ...FOR_HOSTS, ...onServers }] : []),
    ],
    leftOut: ordered.filter(command => !offered.includes(command)).map(command => command.name),
  };
}

/** The claim can be checked only where the bot has checks. */
function messageCommandKinds(commands: readonly Command[]): readonly MessageCommandKind[] {
  const checks = commands.some(command => command.name === 'factcheck');
  return checks ? ['find', 'quote', 'check'] : ['find', 'quote'];
}

const CONTEXTS = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
] as const;
const INSTALLS = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall] as const;

/** `/footnote settings`, `/footnote packs`: one command in parts, for those who manage the server. */
function groupCommands(commands: readonly Command[]): readonly CommandBody[] {
  // Discord knows who manages a server.
  const parts = commands.filter(command => isPart(command) && command.whereNobodyManages !== true);
  const names = new Set(parts.map(groupOf));
  return [...names].map(name => ({
    type: ApplicationCommandType.ChatInput,
    name,
    ...described(GROUP_DESCRIPTION),
    ...FOR_HOSTS,
    options: parts.filter(part => groupOf(part) === name).map(partOf),
  }));
}

/** Who sees it unless a server has it otherwise. */
const FOR_HOSTS = { default_member_permissions: String(PermissionFlagsBits.ManageGuild) } as const;

const GROUP_DESCRIPTION = toSay('For those who host this server: what Footnote does here');

function partOf(part: Command): OptionBody {
  const { summary, options } = part;
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: partName(part),
    ...described(summary),
    options: Object.entries(options).map(([option, spec]) => optionBody(option, spec)),
  };
}

function optionBody(name: string, option: OptionSpec): OptionBody {
  const { description, required, takes } = option;
  if (takes === undefined) return textOption(name, option);
  return {
    type:
      takes === 'host' ? ApplicationCommandOptionType.Mentionable : ApplicationCommandOptionType.Attachment,
    name,
    ...described(description),
    ...(required && { required }),
  };
}

function chatCommand(command: Command): CommandBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    ...described(command.summary),
    options: [
      ...Object.entries(command.options).map(([name, option]) => optionBody(name, option)),
      privateOption(),
    ],
  };
}

function textOption(name: string, option: OptionSpec): OptionBody {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    ...described(option.description),
    ...(option.required && { required: true }),
    ...(option.choices === undefined
      ? { max_length: Math.min(option.maxLength, OPTION_TEXT_MAX) }
      : { choices: option.choices.map(value => ({ name: value, value })) }),
    ...(option.suggests !== undefined && { autocomplete: true }),
  };
}

function privateOption(): OptionBody {
  return {
    type: ApplicationCommandOptionType.Boolean,
    name: PRIVATE_OPTION.name,
    name_localizations: PRIVATE_OPTION.localisations,
    ...described(PRIVATE_OPTION.description),
  };
}

function messageCommand(kind: MessageCommandKind): CommandBody {
  const name = MESSAGE_COMMAND_NAMES[kind];
  const localisations = localised(name, fittedTo(COMMAND_NAME_MAX));
  return {
    type: ApplicationCommandType.Message,
    name,
    ...(localisations && { name_localizations: localisations }),
  };
}

function described(
  text: string,
): Required<Pick<OptionBody, 'description'>> & Pick<OptionBody, 'description_localizations'> {
  const fitted = fittedTo(DESCRIPTION_MAX);
  const localisations = localised(text, fitted);
  return { description: fitted(text), ...(localisations && { description_localizations: localisations }) };
}

/** An empty one is refused. */
function fittedTo(max: number): (text: string) => string {
  return text => cutWords(plainLine(text), max) || '…';
}

function isName(name: string): boolean {
  return name.length <= COMMAND_NAME_MAX && NAME.test(name) && name === name.toLowerCase();
}

/** As Discord counts the size of a command. */
function weightOf(command: Command): number {
  const { name, description = '', description_localizations: inOthers, options = [] } = chatCommand(command);
  const longest = (text: string, localised: LocalizationMap = {}) =>
    Math.max(text.length, ...Object.values(localised).map(value => value?.length ?? 0));
  return options.reduce(
    (sum, option) =>
      sum +
      longest(option.name, option.name_localizations) +
      longest(option.description, option.description_localizations),
    name.length + longest(description, inOthers),
  );
}
