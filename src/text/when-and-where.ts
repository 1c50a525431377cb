/** Whether a text says when or where: for what can be asked of it next, not for comparing what it says. */

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
/** A pattern for 1000 to 2099; not `1,200`, `1200.5`, `1200 metres` or a part of `2011-09`. */
export const YEAR =
  '(?:1\\d|20)\\d\\d(?:s|\\b)(?![,.]\\d)(?! ?(?:%|[a-z]*met(?:er|re)s?|k?m|feet|miles|people|men|women|tons?|tonnes)\\b)';
const DATED = new RegExp(
  `\\b(?:${DAYS})s?\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTHS})\\b|\\b(?:${MONTHS}) \\d|(?<![\\d.,])\\b${YEAR}|\\b\\d{1,2}(?:st|nd|rd|th) century\\b`,
  'u',
);

/** Whether it says when in so many words: a day, a month of a year, a year or a century. */
export function isDated(text: string): boolean {
  return DATED.test(text);
}

const HINT = new RegExp(
  `\\b(?:${MONTHS.replace('|May', '')})\\b|\\b(?:last|next|this|that|earlier|early|late) (?:night|week|month|year|decade|century|spring|summer|autumn|fall|winter)\\b|\\b(?:ago|yesterday|today|tonight|tomorrow)\\b|o[’']clock|\\d[:.]\\d\\d\\b`,
  'iu',
);

/** Or as good as: "last August", "two years ago". */
export function hintsAtDate(text: string): boolean {
  return isDated(text) || HINT.test(text);
}

/** Something that is or happens, and where: "met in Ulan-Ude", "held consultations in Beijing"; not "change in Korea". */
const PLACED = new RegExp(
  `\\b(?:\\p{L}+ed|met|held|takes? place|took place|born|built|made|began|begun|lies?|stands?|lives?|found|is|was|are|were|be|been)(?: [\\p{L}-]+){0,3}? (?:in|at|near|outside|off|on) (?:the )?(?!(?:${MONTHS}|${DAYS})\\b)\\p{Lu}`,
  'u',
);

export function isPlaced(text: string): boolean {
  return PLACED.test(text);
}
