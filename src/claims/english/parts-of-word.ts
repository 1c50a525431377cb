/** As which parts of speech a word may be looked up in the lexicon. */
import { ANY_PART, PARTS } from './lexicon.ts';
import type { Part } from './tagger.ts';

/** What the tagger confuses: titles and names with common words, an adverb with the adjective it looks like. */
const BY_TAG: Partial<Record<Part, number>> = {
  NOUN: PARTS.noun,
  PROPN: PARTS.noun | PARTS.adjective,
  VERB: PARTS.verb,
  ADJ: PARTS.adjective,
  ADV: PARTS.adverb | PARTS.adjective,
};
const GERUND = /ing$/;

/** `possible` is what the lexicon knows the word as; a tag that cannot be right tells nothing. */
export function partsOfWord(part: Part, word: string, possible: number): number {
  const gerund = part === 'NOUN' && GERUND.test(word) ? PARTS.verb : 0;
  const tagged = ((BY_TAG[part] ?? ANY_PART) | gerund) & possible;
  return tagged === 0 ? possible : tagged;
}
