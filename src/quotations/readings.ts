/** What the words of a quotation may be: all that was given, or what a file's markup or a label in front leaves. */
import type { NonEmpty, Passage } from '../model.ts';
import { fromMarkup } from './as-shown.ts';
import { type Label, readLabel } from './labels.ts';
import { QUOTATION_CHECK_MIN } from './limits.ts';
import { type QuotedWord, type ReadQuotation, readQuotation } from './read-quotation.ts';
import { tokensOf } from './tokens.ts';

export interface Reading {
  readonly quotation: ReadQuotation;
  /** What was taken off the front last; it says where the words may stand. */
  readonly label?: Label;
}

/** `§ 4 (2) Clerk: …` */
const LABELS_MAX = 3;

/** As written first; then with less and less of it. */
export function readingsOf(quotation: ReadQuotation): NonEmpty<Reading> {
  const plain = fromMarkup(quotation.text);
  const unmarked = plain === quotation.text ? quotation : readQuotation(plain);
  const readings: Reading[] =
    unmarked === quotation || isTooLittle(unmarked) ? [] : [{ quotation: unmarked }];
  let rest = unmarked;
  for (let labels = 0; labels < LABELS_MAX; labels += 1) {
    const label = readLabel(rest.text);
    if (label === undefined) break;
    rest = readQuotation(rest.text.slice(label.length));
    if (isTooLittle(rest)) break;
    readings.push({ quotation: rest, label });
  }
  return [{ quotation }, ...readings];
}

/** `The crossing The ferry leaves at nine`, as a browser hands on a heading and what stands under it. */
export function readBehindHeading({ quotation }: Reading, passages: readonly Passage[]): Reading | undefined {
  const { text, words } = quotation;
  for (const heading of new Set(passages.flatMap(({ headings }) => headings.slice(-1)))) {
    const keys = tokensOf(heading).map(({ key }) => key);
    const next = words[keys.length];
    if (next === undefined || keys.length === 0 || !keys.every((key, at) => words[at]?.key === key)) continue;
    const rest = readQuotation(text.slice(next.start));
    if (isTooLittle(rest)) continue;
    return { quotation: rest, label: { kind: 'heading', text: heading, length: next.start } };
  }
  return undefined;
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
