/** References as writers put them into what they quote: `(Lind 2021)`, `(see Berg & Lind, 2019, p. 4)`, `(¶ 12)`. */
import { tokensOf } from './tokens.ts';
import { turnsSense } from './turns-sense.ts';

/** `(March 2020)` is a date that somebody put in. */
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Winter)\p{L}*`;
const NAME = String.raw`(?!${MONTH}\s)\p{Lu}[\p{L}\p{M}'’.-]*`;
const NAMES = String.raw`${NAME}(?:(?:\s*,)?(?:\s+(?:and|et|und|de|van|von|der|et\s+al\.?)\b\.?|\s*&)?(?:\s+${NAME}))*(?:\s+et\s+al\b\.?)?`;
const YEAR = String.raw`(?:1[5-9]|20)\d{2}[a-z]?`;
const PLACE = String.raw`(?:pp?|paras?|ch|chap|sec|no|nos|figs?|figures?|tables?|notes?|n|vol|page|pages|line|lines|art|¶¶?|§§?)\.?\s?\d+[a-z]?(?:\s?[-–,]\s?\d+)*`;
const ONE = String.raw`(?:(?:see|cf|e\.g|vgl)\b[.,]*\s+)?(?:${NAMES},?\s+\(?${YEAR}\)?(?:\s*[,:]\s*(?:${PLACE}|\d+(?:\s?[-–]\s?\d+)?))?|(?:ibid|op\.\s?cit|loc\.\s?cit)\.?(?:,\s*${PLACE})?|(?:${NAMES},?\s+)?${PLACE})`;
const REMARK = String.raw`sic!?|emphasis\s+(?:added|mine|in\s+(?:the\s+)?original)|my\s+emphasis|italics\s+mine|our\s+translation|my\s+translation`;
const INSIDE = String.raw`\s*(?:${ONE}(?:\s*;\s*${ONE})*|${REMARK})\s*`;

/** `[12]`, `[3, 4]`, by the number in a list of sources. */
const LISTED = String.raw`\d{1,3}(?:\s?[,–-]\s?\d{1,3})*`;

/** Also in square brackets; never with a word that turns the sense round. */
const REFERENCE = new RegExp(String.raw`\(${INSIDE}\)|\[(?:${INSIDE}|${LISTED})\]`, 'gu');
const ALONE = new RegExp(String.raw`^[\s,.;:]*(?:\(${INSIDE}\)|\[(?:${INSIDE}|${LISTED})\])[\s,.;:]*$`, 'u');

export function referencesIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  // Looking for names takes long, and hardly any bracket has a year or a place.
  if (!/[([][^()[\]]*(?:\d|ibid|cit\.|sic|emphasis|italics|translation)/iu.test(text)) return [];
  return [...text.matchAll(REFERENCE)]
    .map(match => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => !tokensOf(text.slice(start, end)).some(token => turnsSense(token.key)));
}

/** Whether a piece that was put into a quotation is a reference and no more. */
export function isReference(text: string): boolean {
  return ALONE.test(text);
}
