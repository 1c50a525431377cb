import { readProgramFile } from '../library/files.ts';
import { createEnglishWords, type EnglishWords, NO_ENGLISH_WORDS } from '../text/english-words.ts';

let words: EnglishWords | undefined;

/** The list that comes with the program, read at the first word that asks for it. */
export const BUNDLED_ENGLISH: EnglishWords = {
  zipf(word) {
    if (words === undefined) {
      const bytes = readProgramFile('data', 'english-words.bin');
      words = bytes === undefined ? NO_ENGLISH_WORDS : createEnglishWords(bytes);
    }
    return words.zipf(word);
  },
};
