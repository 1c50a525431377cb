import type { Aligned } from '../alignment/align.ts';
import { type Clauses, readClauses } from '../clauses/read-clauses.ts';

/** A claim and a sentence held against each other, as rules and guards ask about them. */
export interface Pair extends Aligned {
  readonly clauses: { readonly claim: Clauses; readonly evidence: Clauses };
  /** The sentence is a question. */
  readonly isAsked: boolean;
}

export function pairOf(aligned: Aligned, isAsked: boolean): Pair {
  const { claim, evidence } = aligned;
  return { ...aligned, clauses: { claim: readClauses(claim), evidence: readClauses(evidence) }, isAsked };
}
