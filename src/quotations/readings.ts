/** What the words of a quotation may be: all that was given, or what a file's markup or a label in front leaves. */
import type { NonEmpty } from '../model.ts';
import { fromMarkup } from './as-shown.ts';
import { type Label, readLabel } from './labels.ts';
import { isTooShort } from './limits.ts';
import { type ReadQuotation, readQuotation } from './read-quotation.ts';

export interface Reading {
  readonly quotation: ReadQuotation;
  /** What was taken off the front last; it says where the words may stand. */
  readonly label?: Label;
}

/** As written first; then with less and less of it. */
export function readingsOf(quotation: ReadQuotation, labelsMax: number): NonEmpty<Reading> {
  const plain = fromMarkup(quotation.text);
  const unmarked = plain === quotation.text ? quotation : readQuotation(plain);
  const readings: Reading[] =
    unmarked === quotation || isTooLittle(unmarked) ? [] : [{ quotation: unmarked }];
  let rest = unmarked;
  for (let labels = 0; labels < labelsMax; labels += 1) {
    const label = readLabel(rest.text);
    if (label === undefined) break;
    rest = readQuotation(rest.text.slice(label.length));
    if (isTooLittle(rest)) break;
    readings.push({ quotation: rest, label });
  }
  return [{ quotation }, ...readings];
}

/** Without labels and markup. */
export function barestOf(readings: NonEmpty<Reading>): Reading {
  return readings.at(-1) ?? readings[0];
}

function isTooLittle({ text, words }: ReadQuotation): boolean {
  return isTooShort(text) || words.length === 0;
}
