/** Claim reviews that a host has written, found by the claim they are of. */
import type { ClaimReview } from '../../model.ts';
import { termsOf } from '../../text/terms.ts';
import { splitWords } from '../../text/words.ts';
import { NEGATIONS } from '../english/word-classes.ts';
import { readOnce } from '../sentence/read-once.ts';

/** Share of the words of both claims together that both have. */
const ALIKE = 0.75;

/** Of the same claim: nearly the same words, and the same numbers and negations. Best first. */
export function findReviews(claim: string, reviews: readonly ClaimReview[]): readonly ClaimReview[] {
  const ours = readWords(claim);
  return reviews
    .map(review => ({ review, alike: likeness(ours, wordsOf(review)) }))
    .filter(({ alike }) => alike >= ALIKE)
    .toSorted((a, b) => b.alike - a.alike)
    .map(({ review }) => review);
}

interface Words {
  readonly terms: ReadonlySet<string>;
  /** Numbers and negations, in order: what may not differ. */
  readonly decisive: string;
}

const wordsOf = readOnce(({ claim }: ClaimReview) => readWords(claim));

function readWords(text: string): Words {
  const words = splitWords(text).map(word => word.text);
  const decisive = words.filter(word => /\d/.test(word) || NEGATIONS.has(word) || /n't$|nt$/.test(word));
  return { terms: new Set(termsOf(text)), decisive: decisive.toSorted().join(' ') };
}

function likeness(a: Words, b: Words): number {
  if (a.decisive !== b.decisive || a.terms.size === 0) return 0;
  const both = [...a.terms].filter(term => b.terms.has(term)).length;
  return both / (a.terms.size + b.terms.size - both);
}
