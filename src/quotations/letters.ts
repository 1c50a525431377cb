/** Letters in one form, by which the words of quotations and of passages are compared. */

/** Of these no single one stands for several, and none changes another. */
export const ASCII = /^[\0-\x7f]*$/u;

/** One form for all that compares as one word. */
export function lettersOf(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
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
