import type { Completer } from 'node:readline';
import type { Bot, Suggestion } from '../../src/index.ts';
import { complete } from './complete.ts';
import { COMPLETIONS_MAX } from './limits.ts';
import { safeLine } from './safe-text.ts';

/**
 * Completes by what has been typed as far as all choices agree. Where they do not, they are listed by `list`, with
 * how many more there are; when the key is pressed again, all of them.
 */
export function createCompleter(
  bot: Bot,
  list: (choices: readonly Suggestion[], more: number) => void,
): Completer {
  let listedFor: string | undefined;
  return line => {
    const { typed, choices } = complete(line, bot);
    const values = choices.map(choice => safeLine(choice.value));
    const [only, ...others] = values;
    if (only === undefined) return [[], line];
    // As in a shell: what is settled is followed by a space.
    if (others.length === 0) return [[`${only} `], typed];
    const common = commonBeginning(values);
    // Where nothing was typed, what all have in common is the id of a pack, which tells nobody anything.
    if (
      typed !== '' &&
      common.length > typed.length &&
      common.toLowerCase().startsWith(typed.toLowerCase())
    ) {
      return [[common], typed];
    }
    const shown = listedFor === line ? choices : choices.slice(0, COMPLETIONS_MAX);
    list(shown, choices.length - shown.length);
    listedFor = line;
    return [[], line];
  };
}

function commonBeginning([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) {
    while (!other.startsWith(first.slice(0, length))) length -= 1;
  }
  return first.slice(0, length);
}
