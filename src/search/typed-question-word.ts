/** The word that a question begins with, typed in a hurry: `wen did they meet`, where the slip is a word itself. */
import { editDistance } from '../text/edit-distance.ts';
import type { EnglishWords } from '../text/english-words.ts';
import type { Word } from '../text/words.ts';

const ASKING = ['when', 'what', 'where', 'who', 'why', 'how', 'which'];
/** What follows them. */
const AUXILIARIES = new Set(
  'did do does is are was were has have had will would can could should may might must'.split(' '),
);
/** On the Zipf scale: a word used more than this is meant as it is typed, if it is no name. */
const RARE = 3;

/** Undefined where the first word may be meant as it is. */
export function typedQuestionWord(
  [first, second]: readonly Word[],
  text: string,
  isKnown: (word: string) => boolean,
  english: EnglishWords,
): string | undefined {
  if (first === undefined || first.stop || !AUXILIARIES.has(second?.text ?? '')) return undefined;
  // With a capital it may be a name that nobody here knows.
  if (!/^\p{Ll}/u.test(text.slice(first.start))) return undefined;
  const isMeant = english.isCommon(first.text) && (english.zipf(first.text) ?? 0) >= RARE;
  if (isMeant || isKnown(first.text)) return undefined;
  return ASKING.find(word => editDistance(first.text, word, 1) !== undefined);
}
