import { type Aligned, align } from '../alignment/align.ts';
import { type Clauses, readClauses } from '../clauses/read-clauses.ts';
import type { Lexicon } from '../english/lexicon.ts';
import type { Token } from '../sentence/token.ts';

/** A claim and a sentence held against each other, as rules and guards ask about them. */
export interface Pair extends Aligned {
  readonly clauses: { readonly claim: Clauses; readonly evidence: Clauses };
  /** The sentence is a question. */
  readonly isAsked: boolean;
}

type Words = readonly Token[];

const HELD = new WeakMap<Words, Map<Words, Pair>>();

/** Once for each claim and sentence, and kept as long as the claim is there. */
export function pairOf(claim: Words, evidence: Words, lexicon: Lexicon, isAsked = false): Pair {
  const known = HELD.get(claim) ?? new Map<Words, Pair>();
  const kept = known.get(evidence);
  if (kept !== undefined && kept.isAsked === isAsked && kept.lexicon === lexicon) return kept;
  const aligned = align(claim, evidence, lexicon);
  const pair = {
    ...aligned,
    clauses: { claim: readClauses(claim), evidence: readClauses(evidence) },
    isAsked,
  };
  HELD.set(claim, known.set(evidence, pair));
  return pair;
}
