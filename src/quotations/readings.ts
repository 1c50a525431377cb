/** What the words of a quotation may be: all that was given, or what a file's markup or a label in front leaves. */
import type { NonEmpty } from '../model.ts';
import { fromMarkup } from './as-shown.ts';
import { type Label, readLabel } from './labels.ts';
import { QUOTATION_CHECK_MIN } from './limits.ts';
import { type QuotedWord, type ReadQuotation, readQuotation } from './read-quotation.ts';

export interface Reading {
  readonly quotation: ReadQuotation;
  /** What was taken off the front; it says where the words may stand. */
  readonly label?: Label;
}

/** As written first; then with less and less of it. */
export function readingsOf(quotation: ReadQuotation): NonEmpty<Reading> {
  const plain = fromMarkup(quotation.text);
  const unmarked = plain === quotation.text ? quotation : readQuotation(plain);
  const readings: Reading[] =
    unmarked === quotation || isTooLittle(unmarked) ? [] : [{ quotation: unmarked }];
  const label = readLabel(unmarked.text);
  if (label !== undefined) {
    const rest = readQuotation(unmarked.text.slice(label.length));
    if (!isTooLittle(rest)) readings.push({ quotation: rest, label });
  }
  return [{ quotation }, ...readings];
}

function isTooLittle({ text, words }: ReadQuotation): boolean {
  return text.length < QUOTATION_CHECK_MIN || words.length === 0;
}

/** The words of a reading that must be the source's, in pieces between which others may stand. */
export function piecesOf({ quotation }: Reading): readonly string[] {
  const { outsideBrackets, text, words } = quotation;
  const runs: QuotedWord[][] = [[]];
  for (const word of outsideBrackets ?? words) {
    if (word.gap !== 'none') runs.push([]);
    runs.at(-1)?.push(word);
  }
  return runs.map(run => text.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0));
}
