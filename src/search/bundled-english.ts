import { readProgramFile } from '../library/files.ts';
import { createEnglishWords, type EnglishWords, NO_ENGLISH_WORDS } from '../text/english-words.ts';

let words: EnglishWords | undefined;

/** The list that comes with the program, read at the first word that asks for it. */
function read(): EnglishWords {
  const bytes = words === undefined ? readProgramFile('data', 'english-words.bin') : undefined;
  words ??= bytes === undefined ? NO_ENGLISH_WORDS : createEnglishWords(bytes);
  return words;
}

export const BUNDLED_ENGLISH: EnglishWords = {
  zipf: word => read().zipf(word),
  isCommon: word => read().isCommon(word),
  near: (typed, slips) => read().near(typed, slips),
};
