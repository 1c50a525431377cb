/** A century as each language numbers it: `the 19th century`, `19. Jahrhundert`, `XIXe siècle`, `siglo XIX`. */
import { currentLanguage } from './say.ts';

export function sayCentury(number: number): string {
  switch (currentLanguage().code) {
    case 'de':
      return `${number}. Jahrhundert`;
    case 'fr':
      return `${roman(number)}${number === 1 ? 'er' : 'e'} siècle`;
    case 'es':
      return `siglo ${roman(number)}`;
    default:
      return `the ${ordinal(number)} century`;
  }
}

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

function ordinal(number: number): string {
  return `${number}${ENDINGS[ordinals.select(number)] ?? 'th'}`;
}

const ROMAN = [
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** Of the numbers that centuries have. */
function roman(number: number): string {
  let left = number;
  let written = '';
  for (const [letters, value] of ROMAN) {
    while (left >= value) {
      written += letters;
      left -= value;
    }
  }
  return written;
}
