/** What a check sees of a sentence. */

import { BE } from '../english/be.ts';
import type { Sort } from '../english/lexicon.ts';
import type { Place } from '../english/places.ts';
import type { Part } from '../english/tagger.ts';
import type { Quantity } from '../numbers/amount.ts';

/** Words that mean one thing together. */
export interface Phrase {
  /** Its place in the lexicon. */
  readonly entry: number;
  /** A bit of `PARTS`. */
  readonly part: number;
  /** The word that is linked for all of them: the verb of "set up", the noun of "motion picture". */
  readonly leads: boolean;
  /** A verb that is another one with its particle: "give up", not "live in". */
  readonly particle: boolean;
}

export interface Token {
  readonly index: number;
  /** The place in the text that was tokenised. */
  readonly start: number;
  readonly end: number;
  /** As written; several words for a number such as `twenty five million`. */
  readonly text: string;
  readonly word: string;
  readonly lemma: string;
  readonly stem: string;
  /** The place in the lexicon, where it has one. */
  readonly entry: number | undefined;
  readonly part: Part;
  /** The parts of speech that the lexicon is asked about, as a sum of its bits. */
  readonly parts: number;
  /** The phrase of the lexicon that it belongs to. */
  readonly phrase: Phrase | undefined;
  /** What sort of thing a noun can name, as far as the lexicon knows. */
  readonly sorts: readonly Sort[];
  /** Its place among the words outside brackets; words inside share that of the word before. */
  readonly place: number;
  /** Inside brackets. */
  readonly aside: boolean;
  /** The mark right after it. */
  readonly after: string;
  readonly quantity: Quantity | undefined;
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly name: boolean;
  /** Names a place: "in Moscow", "Moscow history", and not who acts. */
  readonly located: boolean;
  /** The place that it names, or that the words around it name with it, if it is known. */
  readonly where: Place | undefined;
  readonly negates: boolean;
  readonly denies: boolean;
  readonly modal: boolean;
  /** Must be met, unless it is light. */
  readonly content: boolean;
  readonly light: boolean;
}

export interface Sentence {
  /** Offsets of the sentence in its text; the tokens' offsets are of the same text. */
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** It ends in a question mark. */
  readonly asks?: boolean;
  /** As it reads with names in the place of what stands for them, where the text leaves no doubt. */
  readonly resolved?: readonly Token[];
  /** What happened, as the next sentence calls it: "this summit" of leaders who met. */
  readonly event?: readonly Token[];
  /** With what the sentence before has told of a thing: "the agreement" on the joint exercises. */
  readonly told?: readonly Token[];
}

export function isNumeric(token: Token): boolean {
  return token.quantity !== undefined || token.month !== undefined;
}

/** A full verb or an auxiliary. */
export function isVerbal({ part }: Pick<Token, 'part'>): boolean {
  return part === 'VERB' || part === 'AUX';
}

/** "Was sold", "has been quickly sold": a form of "be" stands within so many words in front. */
export function isBehindBe(tokens: readonly Token[], index: number, reach = 2): boolean {
  return tokens.slice(Math.max(0, index - reach), index).some(({ word }) => BE.test(word));
}

/** In words, where what stands in brackets between the two does not count. */
export function distance(a: Token, b: Token): number {
  return Math.abs(a.aside && b.aside ? b.index - a.index : b.place - a.place);
}

/** The others, as if these had never been there. */
export function leaveOut(tokens: readonly Token[], left: readonly Token[]): readonly Token[] {
  return renumber(tokens.filter(token => !left.includes(token)));
}

/** Tokens that come from elsewhere or are in another order take their places anew. */
export function renumber(tokens: readonly Token[]): readonly Token[] {
  let place = -1;
  return tokens.map((token, index) => {
    if (!token.aside) place++;
    return { ...token, index, place };
  });
}
