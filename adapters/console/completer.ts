import type { AsyncCompleter, CompleterResult } from 'node:readline';
import type { Bot, Suggestion } from '../../src/index.ts';
import { complete } from './complete.ts';
import { COMPLETIONS_MAX } from './limits.ts';
import { safeLine } from './safe-text.ts';

/**
 * Completes by what has been typed where the choices begin with it. Choices found by meaning, such as
 * passages by their words, take its place when there is one, and are listed by `list` when there are more.
 */
export function createCompleter(bot: Bot, list: (choices: readonly Suggestion[]) => void): AsyncCompleter {
  return (line, done) => {
    // Where nothing can be read there is nothing to offer; the line itself will say so.
    completeLine(line).then(
      result => done(null, result),
      () => done(null, [[], line]),
    );
  };

  async function completeLine(line: string): Promise<CompleterResult> {
    const { typed, choices } = await complete(line, bot);
    const shown = choices.slice(0, COMPLETIONS_MAX);
    const values = shown.map(choice => safeLine(choice.value));
    const [only, ...others] = values;
    // As in a shell: what is settled is followed by a space.
    if (only !== undefined && others.length === 0) return [[`${only} `], typed];
    const wanted = typed.toLowerCase();
    if (
      values.length === 0 ||
      values.every(value => value.toLowerCase().startsWith(wanted) && wanted !== '')
    ) {
      return [values, typed];
    }
    list(shown);
    return [[], line];
  }
}
