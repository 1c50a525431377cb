/** How much of a quotation was changed, as a reader counts the marks. */
import { said, sayNumber, toSay } from '../../language/say.ts';
import type { DiffPart } from '../../verdict.ts';

/** From two on. */
const NUMBERS = [
  toSay('two'),
  toSay('three'),
  toSay('four'),
  toSay('five'),
  toSay('six'),
  toSay('seven'),
  toSay('eight'),
  toSay('nine'),
  toSay('ten'),
];

/** `two`; of more than ten the number. */
export function numberWord(number: number): string {
  const word = NUMBERS[number - 2];
  return word === undefined ? sayNumber(number) : said(word);
}

/** A word in place of another is one change; so is a word put in or left out, and a sign: `≥`, `°`. */
export function changedWords(diff: readonly DiffPart[]): number {
  let changed = 0;
  let [yours, source] = [0, 0];
  for (const part of [...diff, { kind: 'same', text: '' } as const]) {
    const words = part.text.match(COUNTED)?.length ?? 0;
    if (part.kind === 'yours') yours += words;
    else if (part.kind === 'source') source += words;
    else {
      changed += Math.max(yours, source);
      [yours, source] = [0, 0];
    }
  }
  return Math.max(changed, 1);
}

/** Written together, with a letter, a digit or a sign among it; the `>` of a quoted line is none. */
const COUNTED = /(?!>\s\p{L})\S*[\p{L}\p{N}\p{Sc}%\u2030°+=±×÷≤≥≠≈&<>]\S*/gu;
