/** What a question asks of the index, once it is understood. */
import type { QueryWord } from './search-index.ts';

export interface Alternative {
  readonly term: number;
  /** Times the impact in the postings; 1 for the word itself. */
  readonly weight: number;
}

/** One thing asked for; a passage meets it by its best alternative. */
export interface Slot {
  readonly idf: number;
  readonly alternatives: readonly Alternative[];
  readonly repaired: boolean;
  /** No passage gets more from it. */
  readonly most: number;
}

export interface QueryPlan {
  readonly words: readonly [QueryWord, ...QueryWord[]];
  /** The question with its misspelt words put right, as far as they were understood. */
  readonly spelt: string;
  /** The same without what it is about. */
  readonly speltQuestion: string;
  /** Those that can give most first. */
  readonly slots: readonly Slot[];
  /** Inverse document frequency of all the slots together, unknown words included. */
  readonly weight: number;
  /** What each word may be met by, in the order of the question, repetitions included. */
  readonly order: readonly Place[];
  /** The slots of each word, in the order of `words`; none for a word that the library lacks. */
  readonly slotsOf: readonly (readonly Slot[])[];
}

export interface Place {
  readonly terms: readonly number[];
  readonly idf: number;
  /** As it was typed or put right, where that is one word. */
  readonly form: string;
  /** What stands for it wherever another of its names is written. */
  readonly alias?: number;
}
