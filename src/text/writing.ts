/** How a word is written among the others of its text: whether it is meant as a name. */

/** `first` for a capital at the beginning of a sentence, which any word has there. */
export type Writing = 'plain' | 'first' | 'name' | 'capitals';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const BEGINS_SENTENCE = /(?:^|[.!?:]\s*)["'“‘(]*$/u;

/** In a text all in capitals, or with a capital at each word, a capital says nothing. */
export function readWriting(text: string): (word: Stretch) => Writing {
  const hasLowerWord = /(?<![\p{L}\p{N}'’])\p{Ll}/u.test(text);
  return ({ start, end }) => {
    const raw = text.slice(start, end);
    if (!hasLowerWord || !/^\p{Lu}/u.test(raw)) return 'plain';
    if (/^(?:\p{Lu}|\p{N}|\.){2,}$/u.test(raw)) return 'capitals';
    return BEGINS_SENTENCE.test(text.slice(0, start)) ? 'first' : 'name';
  };
}
