/** What the passages are looked for by. */
import type { NonEmpty } from '../model.ts';
import type { QuotedWord } from './read-quotation.ts';
import type { Reading } from './readings.ts';

/** The words that must be the source's, in pieces that each stand in a row; in each way that they may be read. */
export type Sought = NonEmpty<readonly string[]>;

/** What ranks the passages. */
export function textOf([pieces]: Sought): string {
  return pieces.join(' … ');
}

/**
 * Brackets are the quoter's, unless more stands in them than around them; they are looked for as the source's own too.
 * So are words that were broken at the end of a line.
 */
export function soughtIn({ quotation }: Reading): Sought {
  const { outsideBrackets = [], text, words } = quotation;
  const [whole, outside] = [piecesOf(text, words), piecesOf(text, outsideBrackets)];
  const [likelier, other] =
    outsideBrackets.length === 0
      ? [whole]
      : 2 * outsideBrackets.length < words.length
        ? [whole, outside]
        : [outside, whole];
  const unbroken = likelier.map(piece => piece.replace(BROKEN, ''));
  return [
    likelier,
    ...(other === undefined ? [] : [other]),
    ...(unbroken.join() === likelier.join() ? [] : [unbroken]),
  ];
}

const BROKEN = /(?<=\p{L})[-\u2010]\s+(?=\p{L})/gu;

function piecesOf(text: string, words: readonly QuotedWord[]): readonly string[] {
  const runs: QuotedWord[][] = [[]];
  for (const word of words) {
    if (word.gap !== 'none') runs.push([]);
    runs.at(-1)?.push(word);
  }
  return runs.map(run => text.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0));
}
