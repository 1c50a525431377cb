import { isSearchStopWord } from './stop-words.ts';
import { splitWords } from './words.ts';

/** Nothing in such a text needs more than to be cut at what is no letter or digit, and to be folded by case. */
const NOT_PLAIN = /[^\n -~]|['`]|[A-Za-z]\.[A-Za-z]|\d[.,]\d|[A-Za-z\d]-[A-Za-z\d]/;
const PLAIN_WORD_MAX = 64;

/**
 * The words of a text as `splitWords` has them, without an object for each: reading a large library makes
 * hundreds of millions.
 */
export function eachWord(
  text: string,
  give: (word: string, stop: boolean, whole: string | undefined) => void,
): void {
  if (NOT_PLAIN.test(text)) {
    for (const { text: word, stop, whole } of splitWords(text)) give(word, stop, whole);
    return;
  }
  const lower = text.toLowerCase();
  let hasLower: boolean | undefined;
  let start = -1;
  for (let i = 0; i <= lower.length; i++) {
    const code = i === lower.length ? 32 : lower.charCodeAt(i);
    const isPart = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (isPart) {
      if (start < 0) start = i;
      continue;
    }
    if (start < 0) continue;
    const word = lower.slice(start, Math.min(i, start + PLAIN_WORD_MAX));
    let stop = isSearchStopWord(word);
    // `WHO` and `US` in mixed text are names.
    if (stop && i - start > 1 && text.slice(start, i) === word.toUpperCase()) {
      hasLower ??= /[a-z]/.test(text);
      stop = !hasLower;
    }
    give(word, stop, undefined);
    start = -1;
  }
}
