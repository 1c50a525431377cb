/** Letters in one form, by which the words of quotations and of passages are compared. */

/** Of these no single one stands for several, and none changes another. */
export const ASCII = /^[\0-\x7f]*$/u;

/** As typesetters and other keyboards write the same letters and digits: ligatures, the forms that letters of Arabic take. */
const OTHER_FORMS = /[\u00b5\u2e80-\u2fdf\ufb00-\ufdcf\ufe70-\ufefc\uff10-\uff9d]/gu;
/** A line that makes an Arabic word longer. */
const STRETCHED = /\u0640/gu;
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;

/** What is read as the same letters and digits, in one form; `½` and `m²` stay as they are. */
export function inOneForm(text: string): string {
  return text
    .normalize('NFC')
    .replace(OTHER_FORMS, letter => letter.normalize('NFKC'))
    .replace(STRETCHED, '')
    .replace(OTHER_DIGIT, digitOf);
}

/** Unicode puts the ten digits of a script in a row, though several rows may follow each other. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

/** Accents, and the points that stand for vowels in Hebrew and Arabic; in other scripts such marks are letters. */
const ACCENTS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670]/gu;

/** What Unicode does not take for a letter with an accent, though whoever types on another keyboard does. */
const UNACCENTED: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ħ: 'h' };

/** Of small letters. */
export function withoutAccents(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[ıłøđħ]/gu, letter => UNACCENTED[letter] ?? letter)
    .normalize('NFC');
}

/** One form for all that compares as one word, and for what differs from it in accents. */
export function lettersOf(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return withoutAccents(inOneForm(text.normalize('NFKC')).toLowerCase()).replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

const ASCII_MAX = 128;
const ASCII_LETTERS = Uint8Array.from({ length: ASCII_MAX }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0;
});

/** Not one letter for one. */
export const SEVERAL = -1;
const FOLDED = new Map<number, number>();

/** The letter that a character stands for, in small; 0 where it is none. */
export function letterOf(code: number): number {
  return code < ASCII_MAX ? (ASCII_LETTERS[code] as number) : foldedOf(code);
}

/** So many letters, or all that the text has left; undefined where one of them stands for several. */
export function lettersFrom(text: string, place: number, count: number): string | undefined {
  let letters = '';
  for (let at = place; at < text.length && letters.length < count; at += 1) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter === SEVERAL) return undefined;
    if (letter > 0) letters += String.fromCharCode(letter);
  }
  return letters;
}

function foldedOf(code: number): number {
  const known = FOLDED.get(code);
  if (known !== undefined) return known;
  const letter = String.fromCharCode(code);
  const folded = lettersOf(letter);
  const value =
    COMPOSING.test(letter) || folded.length > 1 ? SEVERAL : folded === '' ? 0 : folded.charCodeAt(0);
  FOLDED.set(code, value);
  return value;
}

/** Half of a character, an accent, a part of a syllable, a letter that is another one at the end of a word, a mark of a note. */
const COMPOSING = /[\p{Cs}\p{M}\u1100-\u11ffΣ\u00b9\u00b2\u00b3\u2070\u2074-\u2079]/u;
