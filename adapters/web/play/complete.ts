/** What is offered while somebody types: each choice with the whole line that it makes. */
import { type Bot, type Command, completeLine, type Suggestion, said } from '../../../src/index.ts';
import { CHOICES_MAX } from './limits.ts';

export interface Choice {
  /** What stands in the field once it is chosen. */
  readonly line: string;
  readonly label: string;
  readonly note?: string;
}

/** One letter begins too many questions. */
const QUESTION_MIN = 2;

/** Commands after a slash; after a command what its options take; else questions that have an answer. */
export async function choicesFor(line: string, bot: Bot): Promise<readonly Choice[]> {
  const completion = await completeLine(line, bot);
  switch (completion?.kind) {
    case undefined:
      return questions(line, bot);
    case 'command':
      return completion.commands.slice(0, COMMANDS_MAX).map(command => ({
        line: `/${command.name} `,
        label: `/${command.name}`,
        note: said(command.summary),
      }));
    case 'value': {
      const { typed, choices, command, option } = completion;
      const before = line.slice(0, line.length - typed.length);
      const values = choices.slice(0, CHOICES_MAX).map(choice => valueChoice(choice, before, option));
      return typed === '' || option !== undefined ? [...values, ...optionsOf(command, line)] : values;
    }
  }
}

/** The list scrolls; who looks for a command wants to see them all. */
const COMMANDS_MAX = 30;

async function questions(line: string, bot: Bot): Promise<readonly Choice[]> {
  const typed = line.trim();
  if (typed.length < QUESTION_MIN) return [];
  const found = await bot.suggest({ command: 'ask', option: 'question', typed });
  return found.slice(0, CHOICES_MAX).map(({ value, label }) => ({ line: value, label }));
}

function valueChoice({ value, label }: Suggestion, before: string, option: string | undefined): Choice {
  if (option === undefined) return { line: before + value, label };
  return { line: `${before}${/\s/u.test(value) ? `"${value}"` : value} `, label };
}

/** Those that are given by name and are not there yet, and the wish to keep the reply to oneself. */
function optionsOf(command: Command | undefined, line: string): readonly Choice[] {
  const named = Object.entries(command?.options ?? {})
    .filter(([, option]) => option.rest !== true)
    .map(([name, option]) => ({ label: `${name}:`, note: said(option.description) }));
  const wish = { label: 'private:yes', note: said('Only you see the reply') };
  const before = line.replace(/\s*$/u, ' ');
  return [...named, wish]
    .filter(({ label }) => !line.includes(` ${label.slice(0, label.indexOf(':') + 1)}`))
    .map(choice => ({ ...choice, line: before + choice.label + (choice === wish ? ' ' : '') }));
}
