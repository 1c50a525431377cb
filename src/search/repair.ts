/**
 * Decides what a word was meant to be that the library does not have: the noisy channel of Kernighan, Church
 * and Gale (1990). How likely a word is to be asked for, in this library and in English, times how likely the
 * slip is that makes of it what was typed.
 */
import type { EnglishWords } from '../text/english-words.ts';
import { isSearchStopWord } from '../text/stop-words.ts';
import type { Writing } from '../text/writing.ts';
import type { DeleteIndex } from './delete-index.ts';
import { slipCost } from './slip-cost.ts';
import type { Support } from './support.ts';
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

/** Of shorter words a library has many that are as near as the one meant. */
const SHORT_LENGTH = 4;
const READINGS_MAX = 3;
/** A reading this much less likely than the best is left out. */
const LEAST_WEIGHT = 0.12;
const SHARPNESS = 0.35;
const ONE_SLIP = 9;
/** As how many times a word counts that the library writes in other forms alone. */
const OTHER_FORM = 0.2;
/** Two slips make a shorter name of a common word, or the reverse. */
const SURE_SLIP_LENGTH = 8;
/** What two slips cost together that fingers make often: letters swapped, doubled or lost. */
const LIKELY_SLIPS = 12;
/** Of shorter words, too many are two slips away. */
const TWO_SLIPS_MIN_LENGTH = 6;
const SURE_WEIGHT = 0.9;
const UNSURE_WEIGHT = 0.7;
/** How likely the best reading of a shorter word must be, of all that it may have been meant for. */
const LIKELY_ENOUGH = 0.3;
/** Who asks a library uses its words this often, and any English the rest of the time. */
const LIBRARY_SHARE = 0.75;
/** The logarithm of how often a question has a new word of no letters, and what each letter takes from it. */
const NEW_WORD = -14;
const NEW_LETTER = -1.5;
/** In words: the counts of a library much smaller than this say little about what it will be asked. */
const SMALL_LIBRARY = 1000;
/** On the Zipf scale: a word of English used this much is a slip only where the words around it say so. */
const EVERYDAY = 3;
/** What is written as a name is seldom a slip of a common word, and what is written in capitals hardly ever. */
const NAME_COST: Readonly<Record<Writing, number>> = { plain: 0, first: 3, name: 6, capitals: 10 };
const DISTANT_CONTEXT = 1;
const CLOSE_CONTEXT = 4;

export interface Repairer {
  repair(typed: string, writing: Writing, support: Support): Repair;
}

export function createRepairer(
  vocabulary: Vocabulary,
  deletes: () => DeleteIndex,
  english: EnglishWords,
): Repairer {
  /** A word that the library has in another form alone is the less likely. */
  const inLibrary = (word: string, isTerm: boolean) =>
    Math.max(vocabulary.countOf(word), isTerm ? OTHER_FORM : 0) / (SMALL_LIBRARY + vocabulary.wordsWritten());
  const inEnglish = (word: string) => {
    const zipf = english.zipf(word);
    return zipf === undefined ? 0 : 10 ** (zipf - 9);
  };
  const prior = (word: string, isTerm: boolean) =>
    Math.log(LIBRARY_SHARE * inLibrary(word, isTerm) + (1 - LIBRARY_SHARE) * inEnglish(word));

  return {
    repair(typed, writing, support) {
      if (typed.length < 3 || !/^\p{L}+$/u.test(typed)) return { kind: 'asTyped' };
      const asTyped = Math.max(
        Math.log((1 - LIBRARY_SHARE) * inEnglish(typed)),
        NEW_WORD + NEW_LETTER * typed.length,
      );
      const isEveryday = (english.zipf(typed) ?? 0) >= EVERYDAY;
      const candidates = new Map<string, Candidate>();
      const isEnglish = english.zipf(typed) !== undefined;
      const offer = (text: string, termsOf: () => readonly number[]) => {
        if (candidates.has(text)) return;
        const cost = slipCost(typed, text);
        // `biden`, `putin`: a name that nobody here knows is further from a common word than a slip of it is.
        if (!isEnglish && english.isCommon(text) && mayBeName(typed, cost)) return;
        // Of the hundreds of words that are two slips away, hardly any can be likely.
        if (prior(text, true) + CLOSE_CONTEXT - cost <= asTyped) return;
        const terms = termsOf();
        let odds = prior(text, terms.length > 0) - cost;
        if (english.isCommon(text)) odds -= NAME_COST[writing];
        const fits = terms.map(support);
        if (fits.includes('beside')) odds += CLOSE_CONTEXT;
        else if (fits.includes('near')) odds += DISTANT_CONTEXT;
        candidates.set(text, { text, terms, cost, odds, fits: fits.includes('beside') });
      };
      const offerEnglish = (slips: number) => {
        for (const word of english.near(typed, slips)) offer(word, () => vocabulary.termsFor(word));
      };
      const likely = () =>
        [...candidates.values()]
          .filter(({ odds, fits }) => odds > asTyped && (fits || !isEveryday))
          .sort((a, b) => b.odds - a.odds || (a.text < b.text ? -1 : 1));
      for (const spelling of spellings(typed)) {
        for (const { word } of deletes().near(spelling)) {
          offer(vocabulary.word(word), () => [vocabulary.termOfWord[word] ?? 0]);
        }
      }
      offerEnglish(1);
      // A word that exists is no double slip of another.
      const isStrange = english.zipf(typed) === undefined && typed.length >= TWO_SLIPS_MIN_LENGTH;
      if (isStrange && likely().length === 0) offerEnglish(2);
      return choose(typed, likely(), asTyped);
    },
  };
}

function choose(typed: string, likely: readonly Candidate[], asTyped: number): Repair {
  const [best] = likely;
  if (best === undefined) return { kind: 'asTyped' };
  if (isSearchStopWord(best.text)) {
    return typed.length > 3 || isSwap(typed, best.text)
      ? { kind: 'stopWord', meant: best.text }
      : { kind: 'asTyped' };
  }
  if (best.terms.length === 0) return { kind: 'asTyped', meant: best.text };
  if (typed.length <= SHORT_LENGTH) {
    const all = likely.reduce(
      (sum, { odds }) => sum + Math.exp(odds - best.odds),
      Math.exp(asTyped - best.odds),
    );
    if (1 / all < LIKELY_ENOUGH) return { kind: 'asTyped' };
  }
  return read(likely);
}

function mayBeName(typed: string, cost: number): boolean {
  return typed.length < SURE_SLIP_LENGTH && cost > LIKELY_SLIPS;
}

/** As typed, and with the letters that sound alike put for each other. */
function spellings(typed: string): readonly string[] {
  const others = [typed.replaceAll('f', 'ph'), typed.replaceAll('ph', 'f')];
  return [typed, ...others.filter(other => other !== typed)];
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
