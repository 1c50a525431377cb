/** What a line that is being typed may be completed with: commands, then whatever their options take. */
import type { Command } from './command.ts';
import type { Suggestion, SuggestRequest } from './suggest.ts';

/** What completes: a bot. */
export interface Completing {
  commands(): readonly Command[];
  suggest(request: SuggestRequest): readonly Suggestion[];
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
export function completeLine(line: string, bot: Completing): LineCompletion | undefined {
  const { name, rest } = /^\s*\/(?<name>\S*)(?:\s+(?<rest>[\s\S]*))?$/u.exec(line)?.groups ?? {};
  if (name === undefined) return undefined;
  if (rest === undefined) return completeName(name, bot);
  const command = bot.commands().find(candidate => candidate.name === name.toLowerCase());
  if (command === undefined) {
    const choices = bot.suggest({ command: name.toLowerCase(), option: 'question', typed: rest });
    return { kind: 'value', typed: rest, choices };
  }
  return completeOption(command, rest, bot);
}

function completeName(typed: string, bot: Completing): LineCompletion {
  const wanted = typed.toLowerCase();
  const commands = bot.commands().filter(command => command.name.startsWith(wanted));
  return { kind: 'command', typed: `/${typed}`, commands };
}

/** `topic:pi` completes that option; anything else the option that takes the rest of the line. */
function completeOption(command: Command, rest: string, bot: Completing): LineCompletion {
  const { option, value } = /(?:^|\s)(?<option>[\w-]+):(?<value>\S*)$/u.exec(rest)?.groups ?? {};
  if (option !== undefined && value !== undefined && Object.hasOwn(command.options, option)) {
    const choices = bot.suggest({ command: command.name, option, typed: value });
    return { kind: 'value', typed: value, choices, command, option };
  }
  const [last] = Object.entries(command.options).find(([, spec]) => spec.rest === true) ?? [];
  const choices = last === undefined ? [] : bot.suggest({ command: command.name, option: last, typed: rest });
  return { kind: 'value', typed: rest, choices, command };
}
