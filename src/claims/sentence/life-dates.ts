/** "Ana Brandt (4 March 1911 – 5 May 1986)": two full dates in brackets are those of a life. */
import type { Rewriting } from '../../text/rewrite.ts';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = `(?:\\d{1,2} ${MONTH},? \\d{4}|${MONTH} \\d{1,2},? \\d{4})`;
const DASH = '\\s*[-–—]\\s*';
/** Sounds and other spellings of a name stand in front of its dates. */
const NAMES = '(?:[^()\\d]{0,200}[;,] ?|; ?)?';

/** With the words that a reader understands. */
export const LIFE_DATES: readonly Rewriting[] = [
  { pattern: new RegExp(`(?<=[(]${NAMES})(?=${DATE}${DASH}${DATE}[)])`, 'g'), by: ' born ' },
  { pattern: new RegExp(`(?<= born ${DATE})${DASH}(?=${DATE}[)])`, 'g'), by: ' died ' },
];

/** Quickly asked of every sentence. */
export const MAY_HAVE_LIFE_DATES = /\([^()]*\d{4}[^()]*\d{4}\)/;
