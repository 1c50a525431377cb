/** How long a quotation is that can be checked. */

/** In letters. So few occur in too many places. */
export const QUOTATION_CHECK_MIN = 12;
/** In characters. */
export const QUOTATION_CHECK_MAX = 1_000;
/** What may stand around a quotation of that length: marks, and who it is said to be from. */
export const AROUND_QUOTATION_MAX = 150;

/** A Chinese sign says as much as three letters, one that stands for a syllable as two. */
const WORD_SIGN = /\p{Script=Han}/u;
const SYLLABLE_SIGN = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** In the signs that a text is written in. */
export function leastCharacters(text: string): number {
  return QUOTATION_CHECK_MIN / (WORD_SIGN.test(text) ? 3 : SYLLABLE_SIGN.test(text) ? 2 : 1);
}

/** Says nothing of whether it has words. */
export function isTooShort(text: string): boolean {
  if (text.length >= QUOTATION_CHECK_MIN) return false;
  const letters = Array.from(text, sign => (WORD_SIGN.test(sign) ? 3 : SYLLABLE_SIGN.test(sign) ? 2 : 1));
  return letters.reduce((sum, each) => sum + each, 0) < QUOTATION_CHECK_MIN;
}
