/** Misspelt question and function words (`abuot`, `whta`), which must not count as words the library lacks. */
import { isSearchStopWord, SEARCH_STOP_WORDS } from '../text/stop-words.ts';
import { createDeleteIndex } from './delete-index.ts';

/** Shorter words are one slip away from too much; of those only swapped letters are recognised (`teh`). */
const ANY_SLIP_MIN_LENGTH = 4;

export function createStopWordSlips(): (typed: string) => boolean {
  const words = [...SEARCH_STOP_WORDS].filter(word => word.length >= 3);
  const index = createDeleteIndex(words);
  return typed =>
    !isSearchStopWord(typed) &&
    index.near(typed).some(({ word, distance }) => {
      const meant = words[word] ?? '';
      if (distance !== 1) return false;
      return typed.length >= ANY_SLIP_MIN_LENGTH
        ? meant.length >= ANY_SLIP_MIN_LENGTH
        : areSwapped(typed, meant);
    });
}

function areSwapped(typed: string, meant: string): boolean {
  return typed.length === meant.length && [...typed].sort().join('') === [...meant].sort().join('');
}
