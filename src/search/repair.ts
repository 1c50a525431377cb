/**
 * Decides what a word was meant to be that the library does not have: the noisy channel of Kernighan, Church
 * and Gale (1990). How likely a word is to be asked for, in this library and in English, times how likely the
 * slip is that makes of it what was typed.
 */
import type { EnglishWords } from '../text/english-words.ts';
import { nearEnglish } from '../text/near-english.ts';
import { isSearchStopWord } from '../text/stop-words.ts';
import type { DeleteIndex } from './delete-index.ts';
import { slipCost } from './slip-cost.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Reading {
  readonly text: string;
  readonly terms: readonly number[];
  /** 1 for a certain reading, less for a less likely one. */
  readonly weight: number;
}

export type Repair =
  /** The library has nothing like it; `meant` is the English word it was likely to be, where that is another. */
  | { readonly kind: 'asTyped'; readonly meant?: string }
  /** A misspelt function word, which says nothing. */
  | { readonly kind: 'stopWord'; readonly meant: string }
  | { readonly kind: 'read'; readonly readings: readonly [Reading, ...Reading[]]; readonly sure: boolean };

interface Candidate {
  readonly text: string;
  readonly terms: readonly number[];
  readonly cost: number;
  /** Logarithm of how likely it is that this was meant and came out as typed. */
  readonly odds: number;
  /** Whether the library writes it beside a neighbour that it has in the question. */
  readonly fits: boolean;
}

/** Of shorter words a library has too many that are as near as the one meant. */
const REPAIR_MIN_LENGTH = 5;
const READINGS_MAX = 3;
/** A reading this much less likely than the best is left out. */
const LEAST_WEIGHT = 0.12;
const SHARPNESS = 0.35;
const ONE_SLIP = 9;
const SURE_WEIGHT = 0.9;
const UNSURE_WEIGHT = 0.7;
/** By how much the best reading of a four-letter word must lead. */
const CLEAR_LEAD = 2;
/** Who asks a library uses its words this often, and any English the rest of the time. */
const LIBRARY_SHARE = 0.75;
/** The logarithm of how often a question has a new word of no letters, and what each letter takes from it. */
const NEW_WORD = -14;
const NEW_LETTER = -1.5;
/** In words: the counts of a library much smaller than this say little about what it will be asked. */
const SMALL_LIBRARY = 1000;
/** On the Zipf scale: a word of English used this much is a slip only where the words around it say so. */
const EVERYDAY = 3;
const DISTANT_CONTEXT = 1;
const CLOSE_CONTEXT = 4;

export interface Repairer {
  /** `support` says how well a term fits the rest of the question: beside another word of it, or near one. */
  repair(typed: string, support: (term: number) => 'beside' | 'near' | 'none'): Repair;
}

export function createRepairer(
  vocabulary: Vocabulary,
  deletes: () => DeleteIndex,
  english: EnglishWords,
): Repairer {
  const inLibrary = (word: string) => vocabulary.countOf(word) / (SMALL_LIBRARY + vocabulary.wordsWritten());
  const inEnglish = (word: string) => {
    const zipf = english.zipf(word);
    return zipf === undefined ? 0 : 10 ** (zipf - 9);
  };
  const prior = (word: string) =>
    Math.log(LIBRARY_SHARE * inLibrary(word) + (1 - LIBRARY_SHARE) * inEnglish(word));

  return {
    repair(typed, support) {
      if (typed.length < 3 || !/^\p{L}+$/u.test(typed)) return { kind: 'asTyped' };
      const asTyped = Math.max(
        Math.log((1 - LIBRARY_SHARE) * inEnglish(typed)),
        NEW_WORD + NEW_LETTER * typed.length,
      );
      const isEveryday = (english.zipf(typed) ?? 0) >= EVERYDAY;
      const candidates = new Map<string, Candidate>();
      const offer = (text: string, terms: readonly number[]) => {
        if (candidates.has(text)) return;
        const cost = slipCost(typed, text);
        let odds = prior(text) - cost;
        const fits = terms.map(support);
        if (fits.includes('beside')) odds += CLOSE_CONTEXT;
        else if (fits.includes('near')) odds += DISTANT_CONTEXT;
        candidates.set(text, { text, terms, cost, odds, fits: fits.includes('beside') });
      };
      for (const { word } of deletes().near(typed)) {
        offer(vocabulary.word(word), [vocabulary.termOfWord[word] ?? 0]);
      }
      for (const word of nearEnglish(typed, english)) offer(word, vocabulary.termsFor(word));
      const likely = [...candidates.values()]
        .filter(({ odds, fits }) => odds > asTyped && (fits || !isEveryday))
        .sort((a, b) => b.odds - a.odds || (a.text < b.text ? -1 : 1));
      const [best, second] = likely;
      if (best === undefined) return { kind: 'asTyped' };
      if (isSearchStopWord(best.text)) {
        return typed.length > 3 || isSwap(typed, best.text)
          ? { kind: 'stopWord', meant: best.text }
          : { kind: 'asTyped' };
      }
      if (best.terms.length === 0) return { kind: 'asTyped', meant: best.text };
      if (typed.length < REPAIR_MIN_LENGTH) {
        const simple = isSwap(typed, best.text) || best.text.length === REPAIR_MIN_LENGTH || best.fits;
        const clear = second === undefined || best.odds - second.odds >= CLEAR_LEAD;
        if (typed.length < REPAIR_MIN_LENGTH - 1 || !simple || !clear) return { kind: 'asTyped' };
      }
      return read(likely);
    },
  };
}

function read(likely: readonly Candidate[]): Repair {
  const best = likely[0]?.odds ?? 0;
  const readings: Reading[] = [];
  const terms = new Set<number>();
  for (const candidate of likely) {
    const certainty = candidate.cost <= ONE_SLIP ? SURE_WEIGHT : UNSURE_WEIGHT;
    const weight = Math.exp((candidate.odds - best) * SHARPNESS) * certainty;
    if (weight < LEAST_WEIGHT || readings.length === READINGS_MAX) break;
    if (candidate.terms.length === 0 || candidate.terms.every(term => terms.has(term))) continue;
    for (const term of candidate.terms) terms.add(term);
    readings.push({ text: candidate.text, terms: candidate.terms, weight });
  }
  const [first, ...rest] = readings;
  if (first === undefined) return { kind: 'asTyped' };
  return { kind: 'read', readings: [first, ...rest], sure: (likely[0]?.cost ?? 0) <= ONE_SLIP };
}

function isSwap(typed: string, meant: string): boolean {
  return typed.length === meant.length && [...typed].sort().join('') === [...meant].sort().join('');
}
