/** Makes spellings of the same words equal: case, accents, compatibility forms, typographic marks. */

// Vowel points and accents may be left out when typing; the marks of other scripts carry meaning and stay.
const OPTIONAL_MARKS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/g;
const APOSTROPHES = /[\u2018\u2019\u201a\u201b\u02bc\u02b9\u2032\u0060\u00b4\uff07]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u00ab\u00bb\u2033\u300c-\u300f]/g;
const DASHES = /[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/g;
// Letters that Unicode does not decompose, as they are typed on a plain keyboard.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
  ς: 'σ',
};
const SPECIAL_LETTERS = /[ßæœøđðłħıþς]/g;

const NOT_ASCII = /\P{ASCII}/u;

/** Equal for texts that differ only in case, accents or typography; offsets are not kept. */
export function fold(text: string): string {
  if (!NOT_ASCII.test(text)) return text.replace(/`/g, "'").toLowerCase();
  return text
    .replace(APOSTROPHES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .replace(OPTIONAL_MARKS, '')
    .toLowerCase()
    .replace(SPECIAL_LETTERS, letter => LETTERS[letter] ?? letter)
    .normalize('NFC');
}
