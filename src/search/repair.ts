/** Reads a word that the library does not have as the words of the library it was probably meant to be. */
import type { DeleteIndex } from './delete-index.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Reading {
  /** A word of the vocabulary, by number. */
  readonly word: number;
  readonly distance: number;
  /** 1 for a certain reading, less for a less likely one. */
  readonly weight: number;
}

/** Shorter words are as near to many others as to the one meant. */
export const REPAIR_MIN_LENGTH = 4;
const READINGS_MAX = 3;
/** A reading this much less likely than the best is left out. */
const LEAST_WEIGHT = 0.12;

// Log-odds of a slip, set by hand and checked on misspelt questions.
const PER_EDIT = -2.2;
const PER_LOG_COUNT = 0.35;
const OTHER_FIRST_LETTER = -1.2;
const NEIGHBOUR_KEY = 0.5;
const TWO_EDITS_IN_SHORT_WORD = -0.7;
const SHARPNESS = 0.7;
const CERTAINTY_AT_ONE_EDIT = 0.9;
const CERTAINTY_AT_TWO_EDITS = 0.7;

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Most likely first; empty when nothing is near. */
export function readAs(typed: string, vocabulary: Vocabulary, index: DeleteIndex): readonly Reading[] {
  if (typed.length < REPAIR_MIN_LENGTH || /\p{N}/u.test(typed)) return [];
  const likely = index
    .near(typed)
    .map(({ word, distance }) => ({ word, distance, odds: logOdds(typed, word, distance, vocabulary) }))
    .sort((a, b) => b.odds - a.odds || a.word - b.word);
  const best = likely[0]?.odds ?? 0;
  const readings: Reading[] = [];
  const terms = new Set<number>();
  for (const { word, distance, odds } of likely) {
    const certainty = distance <= 1 ? CERTAINTY_AT_ONE_EDIT : CERTAINTY_AT_TWO_EDITS;
    const weight = Math.exp((odds - best) * SHARPNESS) * certainty;
    if (weight < LEAST_WEIGHT || readings.length === READINGS_MAX) break;
    const term = vocabulary.termOfWord[word] ?? 0;
    if (terms.has(term)) continue;
    terms.add(term);
    readings.push({ word, distance, weight });
  }
  return readings;
}

function logOdds(typed: string, word: number, distance: number, vocabulary: Vocabulary): number {
  const meant = vocabulary.words[word] ?? '';
  let odds = PER_EDIT * distance + PER_LOG_COUNT * Math.log(1 + (vocabulary.wordCounts[word] ?? 0));
  if (meant.charAt(0) !== typed.charAt(0)) odds += OTHER_FIRST_LETTER;
  if (distance === 2 && typed.length < 7) odds += TWO_EDITS_IN_SHORT_WORD;
  if (distance === 1 && meant.length === typed.length) {
    for (let i = 0; i < meant.length; i++) {
      if (areNeighbours(typed.charAt(i), meant.charAt(i))) odds += NEIGHBOUR_KEY;
    }
  }
  return odds;
}

function areNeighbours(a: string, b: string): boolean {
  if (a === b) return false;
  const [rowA, columnA] = place(a);
  const [rowB, columnB] = place(b);
  return rowA >= 0 && rowB >= 0 && Math.abs(rowA - rowB) <= 1 && Math.abs(columnA - columnB) <= 1;
}

function place(letter: string): readonly [row: number, column: number] {
  const row = KEYBOARD.findIndex(keys => keys.includes(letter));
  // Each row of a keyboard is shifted by about half a key.
  return [row, row < 0 ? 0 : (KEYBOARD[row] ?? '').indexOf(letter) + row / 2];
}
