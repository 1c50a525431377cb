/**
 * Questions made of a library's own sentences, for testing the library on itself. Like people's questions they
 * have few of the passage's words, and some that the passage does not have.
 */
import type { Library, Passage } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';
import { splitWords } from '../text/words.ts';

export interface TrialQuestion {
  readonly text: string;
  readonly passage: Passage;
}

/** People repeat about one in five words of the sentence that answers them... */
const KEPT = 0.2;
/** ...put nearly half of these in words of their own... */
const REPLACED = 0.45;
/** ...and one in five in another form. */
const INFLECTED = 0.2;
const WORDS_MIN = 1;
const WORDS_MAX = 5;
/** Very short passages yield no question; so many are tried for each one wanted. */
const TRIES = 4;

/** Always the same for the same library: up to `count` questions on passages picked evenly at random. */
export function makeTrialQuestions({ passages }: Library, count: number): readonly TrialQuestion[] {
  const random = createRandom();
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const questions: TrialQuestion[] = [];
  for (let i = 0; i < count * TRIES && questions.length < count; i++) {
    const passage = pick(passages);
    if (passage === undefined) break;
    const sentence = pick(splitSentences(passage.text));
    if (sentence === undefined) continue;
    const words = contentWords(passage.text.slice(sentence.start, sentence.end)).filter(
      () => random() < KEPT,
    );
    while (words.length > WORDS_MAX) words.splice(Math.floor(random() * words.length), 1);
    if (words.length < WORDS_MIN) continue;
    // One word at least stays: without any, nobody could tell which passage is asked for.
    const stays = Math.floor(random() * words.length);
    const asked = words.map((word, at) => {
      if (at !== stays && random() < REPLACED) return pick(contentWords(pick(passages)?.text ?? '')) ?? word;
      return random() < INFLECTED ? otherForm(word) : word;
    });
    questions.push({ text: asked.join(' '), passage });
  }
  return questions;
}

function contentWords(text: string): string[] {
  return splitWords(text)
    .filter(word => !word.stop)
    .map(word => text.slice(word.start, word.end));
}

/** `ships` for `ship`: another word to the eye, the same to a stemmer. */
function otherForm(word: string): string {
  if (!/^[a-z]{4,}$/.test(word) || word.endsWith('ss')) return word;
  return word.endsWith('s') ? word.slice(0, -1) : `${word}s`;
}

/** Marsaglia's xorshift32 from a fixed seed. */
function createRandom(): () => number {
  let state = 20_111_110;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
