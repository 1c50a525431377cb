/** What the passages are looked for by. */
import type { NonEmpty } from '../model.ts';
import type { QuotedWord } from './read-quotation.ts';
import { barestOf, type Reading } from './readings.ts';

/** The words that must be the source's, in pieces that each stand in a row; in each way that they may be read. */
export type Sought = NonEmpty<readonly string[]>;

/** What ranks the passages. */
export function textOf([pieces]: Sought): string {
  return pieces.join(' … ');
}

/**
 * What is left when labels and markup are taken off; as the source's own are also looked for: what may be markup,
 * brackets, in the other way than the likelier one, and words that were broken at the end of a line.
 */
export function soughtIn(readings: NonEmpty<Reading>): Sought {
  const [{ quotation: asWritten }] = readings;
  const { outsideBrackets = [], text, words } = barestOf(readings).quotation;
  const [whole, outside] = [piecesOf(text, words), piecesOf(text, outsideBrackets)];
  const likelier = outsideBrackets.length > 0 && 2 * outsideBrackets.length >= words.length ? outside : whole;
  const others = [
    whole,
    outside,
    likelier.map(piece => piece.replace(BROKEN, '')),
    piecesOf(asWritten.text, asWritten.words),
  ];
  const known = new Set([likelier.join(), '']);
  return [likelier, ...others.filter(way => !known.has(way.join()) && known.add(way.join()))];
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
