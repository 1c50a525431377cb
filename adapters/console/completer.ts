import type { AsyncCompleter, CompleterResult } from 'node:readline';
import { type Bot, inLanguage, type Origin, type Suggestion } from '../../src/index.ts';
import { askersLanguage } from '../askers-language.ts';
import { complete } from './complete.ts';
import { consoleOrigin } from './invocation.ts';
import { COMPLETIONS_MAX } from './limits.ts';
import { safeLine } from './safe-text.ts';

/**
 * Completes by what has been typed as far as all choices agree. Where they do not, they are listed by `list`, with
 * how many more there are; when the key is pressed again, all of them.
 */
export function createCompleter(
  bot: Bot,
  list: (choices: readonly Suggestion[], more: number) => void,
  origin: Origin = consoleOrigin(),
): AsyncCompleter {
  let listedFor: string | undefined;
  return (line, done) => {
    // Where nothing can be read there is nothing to offer; the line itself will say so.
    completeLine(line).then(
      result => done(null, result),
      () => done(null, [[], line]),
    );
  };

  async function completeLine(line: string): Promise<CompleterResult> {
    return inLanguage(await askersLanguage(bot, origin), () => completeIn(line));
  }

  async function completeIn(line: string): Promise<CompleterResult> {
    const { typed, choices } = await complete(line, bot, origin);
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
  }
}

function commonBeginning([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) {
    while (!other.startsWith(first.slice(0, length))) length -= 1;
  }
  return first.slice(0, length);
}
