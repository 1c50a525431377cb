/** Where in a work something stands, in the words of a style. */
import { writeRuns } from '../reply/lines/number-runs.ts';
import type { CitedPassage, CitedWork } from './cited-work.ts';

export interface LocatorWords {
  /** Before one paragraph, and before several. */
  readonly paragraph: readonly [string, string];
  /** Before pages; empty where they stand alone. */
  readonly page: readonly [string, string];
}

/**
 * The place in the original: its page or time, else its paragraph, which for a digest is the one that is summed up.
 * Undefined where the original's place is not known.
 */
export function locatorOf(passage: CitedPassage, work: CitedWork, words: LocatorWords): string | undefined {
  const { label, locator, summarises } = passage;
  if (locator !== undefined) return inWords(locator, words.page);
  const numbers =
    work.fidelity === 'digest'
      ? [...new Set(summarises)].toSorted((a, b) => a - b)
      : [Number(label.slice(1))];
  if (numbers.length === 0) return undefined;
  const [one, several] = words.paragraph;
  return `${numbers.length === 1 ? one : several} ${writeRuns(numbers, ', ', run => run.replace('-', '–'))}`;
}

/** `p. 4` with the style's own word; a speaker or a time stays as it is. */
function inWords(locator: string, [one, several]: readonly [string, string]): string {
  const [, pages] = /^pp?\.\s*(\S.*)$/u.exec(locator) ?? [];
  if (pages === undefined) return locator;
  const word = /[-–,]/u.test(pages) ? several : one;
  return word === '' ? pages : `${word} ${pages}`;
}
