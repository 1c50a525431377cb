/** What the tab key offers. */
import type { Bot, Command, Suggestion } from '../../src/index.ts';

interface Completion {
  /** The end of the line that a choice takes the place of. */
  readonly typed: string;
  readonly choices: readonly Suggestion[];
}

/** Commands after a slash; after a command whatever its option takes: topics, passages, questions. */
export function complete(line: string, bot: Bot): Completion {
  const { name, rest } = /^\s*\/(?<name>\S*)(?:\s+(?<rest>.*))?$/u.exec(line)?.groups ?? {};
  if (name === undefined) return { typed: line, choices: [] };
  if (rest === undefined) return completeCommand(name, bot);
  const command = bot.commands().find(candidate => candidate.name === name.toLowerCase());
  // A topic can be typed like a command, also where its pack makes it none.
  if (command === undefined) return completeRest(name.toLowerCase(), 'question', rest, bot);
  return completeOption(command, rest, bot);
}

function completeCommand(typed: string, bot: Bot): Completion {
  const wanted = typed.toLowerCase();
  const choices = [...bot.commands(), { name: 'quit', summary: 'Leave' }]
    .filter(({ name }) => name.startsWith(wanted))
    .map(({ name, summary }) => ({ value: `/${name}`, label: `/${name}  ${summary}` }));
  return { typed: `/${typed}`, choices };
}

/** `topic:pi` completes that option; anything else the option that takes the rest of the line. */
function completeOption(command: Command, rest: string, bot: Bot): Completion {
  const { named, value } = /(?:^|\s)(?<named>[\w-]+):(?<value>\S*)$/u.exec(rest)?.groups ?? {};
  if (named !== undefined && value !== undefined && Object.hasOwn(command.options, named)) {
    return { typed: value, choices: bot.suggest({ command: command.name, option: named, typed: value }) };
  }
  const [option] = Object.entries(command.options).find(([, spec]) => spec.rest === true) ?? [];
  if (option === undefined) return { typed: rest, choices: [] };
  return completeRest(command.name, option, rest, bot);
}

function completeRest(command: string, option: string, rest: string, bot: Bot): Completion {
  return { typed: rest, choices: bot.suggest({ command, option, typed: rest }) };
}
