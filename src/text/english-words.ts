/** How often English words are used in speech: tells real words from misspelt ones, and small talk from substance. */

import { nearWords, type SortedWords, sortedWords } from './near-english.ts';

export interface EnglishWords {
  /**
   * The Zipf scale of van Heuven and others (2014): log10 of the uses in a billion words, about 7 for `the`,
   * 3 for `pipeline`; undefined for what is no common English word.
   */
  zipf(word: string): number | undefined;
  /** Whether it is an English word that is seldom written with a capital. */
  isCommon(word: string): boolean;
  /** The words at most so many slips from what was typed, itself left out. */
  near(typed: string, slips: number): readonly string[];
}

/** Knows no word: without the list, every word that a library lacks may be misspelt. */
export const NO_ENGLISH_WORDS: EnglishWords = {
  zipf: () => undefined,
  isCommon: () => false,
  near: () => [],
};

const VERSION = 2;
const HEADER = 2;
const LEVELS_PER_ZIPF = 16;
const NAME = 128;

/** Reads what scripts/build-english-words.mjs wrote; words are looked up in the bytes, nothing is unpacked. */
export function createEnglishWords(bytes: Uint8Array): EnglishWords {
  // A view needs an aligned start, which a slice of a larger buffer may lack.
  const { buffer } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const start = bytes.byteOffset % 4 === 0 ? bytes.byteOffset : 0;
  if (bytes.length < HEADER * 4) return NO_ENGLISH_WORDS;
  const [version = 0, count = 0] = new Uint32Array(buffer, start, HEADER);
  const letterStart = HEADER * 4 + count * 5;
  if (version !== VERSION || bytes.length < letterStart) return NO_ENGLISH_WORDS;
  const ends = new Uint32Array(buffer, start + HEADER * 4, count);
  const levels = bytes.subarray(HEADER * 4 + count * 4, letterStart);
  const letters = bytes.subarray(letterStart);

  /** Below 0 where the word at a place comes before the one looked for. */
  function compare(place: number, word: string): number {
    const from = place === 0 ? 0 : (ends[place - 1] ?? 0);
    const length = (ends[place] ?? 0) - from;
    for (let i = 0; i < length && i < word.length; i++) {
      const difference = (letters[from + i] ?? 0) - word.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return length - word.length;
  }

  function levelOf(word: string): number | undefined {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const order = compare(middle, word);
      if (order === 0) return levels[middle];
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  /** Made at the first word that is looked for. */
  let sorted: SortedWords | undefined;

  return {
    near(typed, slips) {
      sorted ??= sortedWords(letters, ends);
      return nearWords(typed, slips, sorted).filter(word => word !== typed);
    },
    zipf(word) {
      const level = levelOf(word);
      return level === undefined ? undefined : (level % NAME) / LEVELS_PER_ZIPF;
    },
    isCommon: word => (levelOf(word) ?? NAME) < NAME,
  };
}
