/** What the tab key offers. */
import { type Bot, type Command, partName, type Suggestion, typedNames } from '../../src/index.ts';
import { consoleOrigin } from './invocation.ts';

interface Completion {
  /** The end of the line that a choice takes the place of. */
  readonly typed: string;
  readonly choices: readonly Suggestion[];
}

/** Commands after a slash; after a command whatever its option takes: topics, passages, questions. */
export async function complete(line: string, bot: Bot): Promise<Completion> {
  const { name, rest } = /^\s*\/(?<name>\S*)(?:\s+(?<rest>.*))?$/u.exec(line)?.groups ?? {};
  if (name === undefined) return { typed: line, choices: [] };
  if (rest === undefined) return completeCommand(name, bot);
  const [part = ''] = rest.split(/\s+/u);
  const named = (candidate: Command) => candidate.name === name.toLowerCase();
  const asPart = (candidate: Command) => candidate.name === `${name} ${part}`.toLowerCase();
  const inParts = bot.commands().find(asPart);
  if (inParts !== undefined) return completeOption(inParts, rest.slice(part.length).trimStart(), bot);
  const parts = partsOf(name.toLowerCase(), bot);
  if (parts.length > 0) return completeWord(rest, parts);
  const command = bot.commands().find(named);
  // A topic can be typed like a command, also where its pack makes it none.
  if (command === undefined) return completeRest(name.toLowerCase(), 'question', rest, bot);
  return completeOption(command, rest, bot);
}

function completeCommand(typed: string, bot: Bot): Completion {
  const names = typedNames(bot.commands()).map(name => `/${name}`);
  return completeWord(`/${typed}`, [...names, '/quit']);
}

/** `settings` of `/footnote settings`. */
function partsOf(name: string, bot: Bot): readonly string[] {
  const parts = bot.commands().filter(command => command.name.startsWith(`${name} `));
  return parts.map(partName);
}

function completeWord(typed: string, words: readonly string[]): Completion {
  const wanted = typed.toLowerCase();
  const choices = words.filter(word => word.startsWith(wanted)).map(word => ({ value: word, label: word }));
  return { typed, choices };
}

/** `topic:pi` completes that option; anything else the option that takes the rest of the line. */
async function completeOption(command: Command, rest: string, bot: Bot): Promise<Completion> {
  const { named, value } = /(?:^|\s)(?<named>[\w-]+):(?<value>\S*)$/u.exec(rest)?.groups ?? {};
  if (named !== undefined && value !== undefined && Object.hasOwn(command.options, named)) {
    const request = { command: command.name, option: named, typed: value };
    return { typed: value, choices: await bot.suggest(request, consoleOrigin()) };
  }
  const [option] = Object.entries(command.options).find(([, spec]) => spec.rest === true) ?? [];
  if (option === undefined) return { typed: rest, choices: [] };
  return completeRest(command.name, option, rest, bot);
}

async function completeRest(command: string, option: string, rest: string, bot: Bot): Promise<Completion> {
  return { typed: rest, choices: await bot.suggest({ command, option, typed: rest }, consoleOrigin()) };
}
