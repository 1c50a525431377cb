/** Words of a quotation that differ from the source's in accents or vowel points, left away or put in: `cafe` for `café`. */
import { withoutAccents } from './letters.ts';
import { tokensOf } from './tokens.ts';

/** Never in another accent, which makes another word: `pêche` is not `péché`. */
export function isAccentsLeftAway(one: string, other: string): boolean {
  const [letters, others] = [lettersIn(one), lettersIn(other)];
  return (
    withoutAccents(one) === withoutAccents(other) &&
    letters.length === others.length &&
    letters.every((letter, at) => isWithin(letter, others[at] ?? '') || isWithin(others[at] ?? '', letter))
  );
}

/** Whether the other has all marks of this letter. */
function isWithin([, ...marks]: string, other: string): boolean {
  return marks.every(mark => other.includes(mark));
}

/** Whether two texts are the same words but for that. */
export function differInAccents(one: string, other: string): boolean {
  const [words, others] = [tokensOf(one), tokensOf(other)];
  return (
    words.length > 0 &&
    words.length === others.length &&
    words.every(({ key }, at) => isAccentsLeftAway(key, others[at]?.key ?? ''))
  );
}

/** Each with the accents on it. */
function lettersIn(key: string): readonly string[] {
  return key.normalize('NFD').match(/\P{M}\p{M}*/gu) ?? [];
}
