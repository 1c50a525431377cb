/** What a line that is being typed may be completed with: commands, then whatever their options take. */
import type { Origin } from '../invocation.ts';
import type { Command } from './command.ts';
import type { Suggestion, SuggestRequest } from './suggest.ts';
import { groupOf, isPart } from './typed-names.ts';

/** What completes: a bot. */
export interface Completing {
  commands(): readonly Command[];
  suggest(request: SuggestRequest, origin?: Origin): Promise<readonly Suggestion[]>;
}

/** `typed` is the end of the line that a choice takes the place of. */
export type LineCompletion =
  /** The name of a command, with its slash. */
  | { readonly kind: 'command'; readonly typed: string; readonly commands: readonly Command[] }
  /** The value of an option; `option` where it was given by name: `topic:pi`. */
  | {
      readonly kind: 'value';
      readonly typed: string;
      readonly choices: readonly Suggestion[];
      /** Absent for a topic that is typed like a command, where its pack makes it none. */
      readonly command?: Command;
      readonly option?: string;
    };

/** Undefined for a line that is no command yet. */
export async function completeLine(
  line: string,
  bot: Completing,
  origin?: Origin,
): Promise<LineCompletion | undefined> {
  const { name, rest } = /^\s*\/(?<name>\S*)(?:\s+(?<rest>[\s\S]*))?$/u.exec(line)?.groups ?? {};
  if (name === undefined) return undefined;
  if (rest === undefined) return completeName(name, bot);
  const called = name.toLowerCase();
  const parts = bot.commands().filter(candidate => isPart(candidate) && groupOf(candidate) === called);
  if (parts.length > 0) return completePart(called, rest, parts, { bot, origin });
  const command = bot.commands().find(candidate => candidate.name === called);
  if (command === undefined) {
    const choices = await bot.suggest({ command: called, option: 'question', typed: rest }, origin);
    return { kind: 'value', typed: rest, choices };
  }
  return completeOption(command, rest, { bot, origin });
}

interface Asked {
  readonly bot: Completing;
  readonly origin: Origin | undefined;
}

/** `/footnote se`, then what `/footnote settings` takes. */
function completePart(
  called: string,
  rest: string,
  parts: readonly Command[],
  asked: Asked,
): LineCompletion | Promise<LineCompletion> {
  const [, part = '', after] = /^(\S*)(?:\s+([\s\S]*))?$/u.exec(rest) ?? [];
  const command = parts.find(({ name }) => name === `${called} ${part.toLowerCase()}`);
  if (command !== undefined && after !== undefined) return completeOption(command, after, asked);
  const wanted = `${called} ${rest.toLowerCase()}`;
  return {
    kind: 'command',
    typed: `/${called} ${rest}`,
    commands: parts.filter(({ name }) => name.startsWith(wanted)),
  };
}

function completeName(typed: string, bot: Completing): LineCompletion {
  const wanted = typed.toLowerCase();
  const commands = bot.commands().filter(command => command.name.startsWith(wanted));
  return { kind: 'command', typed: `/${typed}`, commands };
}

/** `topic:pi` completes that option; anything else the option that takes the rest of the line. */
async function completeOption(
  command: Command,
  rest: string,
  { bot, origin }: Asked,
): Promise<LineCompletion> {
  const { option, value } = /(?:^|\s)(?<option>[\w-]+):(?<value>\S*)$/u.exec(rest)?.groups ?? {};
  if (option !== undefined && value !== undefined && Object.hasOwn(command.options, option)) {
    const choices = await bot.suggest({ command: command.name, option, typed: value }, origin);
    return { kind: 'value', typed: value, choices, command, option };
  }
  const [last] = Object.entries(command.options).find(([, spec]) => spec.rest === true) ?? [];
  const request = { command: command.name, option: last ?? '', typed: rest };
  const choices = last === undefined ? [] : await bot.suggest(request, origin);
  return { kind: 'value', typed: rest, choices, command };
}
