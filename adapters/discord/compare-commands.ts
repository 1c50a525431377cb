/** What would change in the set of commands; nothing is written when nothing does. */
import { ApplicationCommandType } from 'discord.js';
import type { CommandBody } from './command-set.ts';

/** As `GET …/commands` answers, with more fields than anyone needs. */
export type LiveCommand = Readonly<Record<string, unknown>>;

export interface CommandChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

export function compareCommands(
  wanted: readonly CommandBody[],
  live: readonly LiveCommand[],
): CommandChanges {
  const now = new Map(live.map(command => [keyOf(command), normalised(command)]));
  const next = new Map(wanted.map(command => [keyOf({ ...command }), normalised({ ...command })]));
  const kept = [...next.keys()].filter(key => now.has(key));
  return {
    added: [...next.keys()].filter(key => !now.has(key)),
    changed: kept.filter(key => next.get(key) !== now.get(key)),
    removed: [...now.keys()].filter(key => !next.has(key)),
    unchanged: kept.filter(key => next.get(key) === now.get(key)),
  };
}

export function hasChanges({ added, changed, removed }: CommandChanges): boolean {
  return added.length + changed.length + removed.length > 0;
}

/** `+ /ask`, `~ /quote`, `- “Old name”`, in this order. */
export function describeChanges({ added, changed, removed, unchanged }: CommandChanges): readonly string[] {
  return [
    ...added.map(name => `+ ${name}`),
    ...changed.map(name => `~ ${name}`),
    ...removed.map(name => `- ${name}`),
    `${unchanged.length} unchanged`,
  ];
}

/** How a command is named to the host: `/ask` in the chat, `“Quote a passage”` in the menu of a message. */
function keyOf(command: LiveCommand): string {
  const chat = (command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  return chat ? `/${String(command.name)}` : `“${String(command.name)}”`;
}

const COMMAND_FIELDS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'contexts',
  'integration_types',
  'default_member_permissions',
  'nsfw',
] as const;
const OPTION_FIELDS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'autocomplete',
  'min_length',
  'max_length',
] as const;

/** The same text for what means the same: only fields that we set, none that say what goes without saying. */
function normalised(command: LiveCommand): string {
  const body = picked({ type: ApplicationCommandType.ChatInput, ...command }, COMMAND_FIELDS);
  return JSON.stringify(sorted({ ...body, options: listOf(command.options).map(pickedOption) }));
}

/** Of a part of a command, with its own options. */
function pickedOption(option: LiveCommand): LiveCommand {
  const [options, choices] = [listOf(option.options).map(pickedOption), listOf(option.choices)];
  return {
    ...picked(option, OPTION_FIELDS),
    ...(options.length > 0 && { options }),
    ...(choices.length > 0 && { choices: choices.map(choice => picked(choice, ['name', 'value'])) }),
  };
}

function listOf(value: unknown): readonly LiveCommand[] {
  return Array.isArray(value) ? value : [];
}

function picked(from: LiveCommand, fields: readonly string[]): LiveCommand {
  return Object.fromEntries(
    fields.flatMap(field => {
      const value = from[field];
      return isSilent(field, value) ? [] : [[field, value]];
    }),
  );
}

/** What Discord fills in by itself: on a server's own commands the two that are for global ones. */
function isSilent(field: string, value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  if (field === 'integration_types') return JSON.stringify(value) === '[0]';
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function sorted(value: unknown): unknown {
  // Lists of numbers are sets; lists of options have an order that people see.
  if (Array.isArray(value)) {
    return value.every(each => typeof each === 'number') ? value.toSorted() : value.map(sorted);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
