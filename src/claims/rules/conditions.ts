/** What more than one rule asks of a claim and a sentence. */

import type { Token } from '../sentence/token.ts';
import type { Contrast } from './pair.ts';

/** A claim of fewer content words says too little to be held against a sentence, unless both begin with their subject. */
const SHORTEST = 3;
const SHORTEST_OF_SUBJECT = 2;

export function isTooShort(c: Contrast): boolean {
  // What a short claim says its subject is, the rule for definitions has judged.
  const judged = c.definition !== undefined && !c.definition.met;
  return c.length < (c.sameSubject && !judged ? SHORTEST_OF_SUBJECT : SHORTEST);
}

/** The evidence says what its subject is for sure, and in its own voice. */
export function isAsserted(c: Contrast): boolean {
  return (
    !c.hedgedHere && !c.hedgedThere && !c.modalThere && c.speaker === undefined && c.evidenceNegations === 0
  );
}

/** The sentence says it of fewer, of one of several, or only if something else is so. */
export function narrows(c: Contrast): boolean {
  return (
    c.oneOfSeveral ||
    c.conditional ||
    c.skipsNumber ||
    c.countsMore ||
    c.onlyNear ||
    c.dropsObject ||
    c.ofSomeOfKind ||
    c.countsNarrower ||
    c.onlyNamed ||
    c.crossesClause ||
    (c.claimNegations > 0 && c.deniesNarrower)
  );
}

/** No word is exchanged but those that clash, and what denies. */
export function nothingElse(c: Contrast, clashing: readonly Token[]): boolean {
  return c.exchanged.every(token => clashing.includes(token) || token.negates);
}

/** Both sides deny once, and the same words. */
export function sameNegation(c: Contrast): boolean {
  return c.claimNegations === 1 && c.evidenceNegations === 1 && c.deniesSame;
}

/** The sentence commits itself: nothing is hedged, counted out or laid into somebody's mouth. */
export function isPlain(c: Contrast): boolean {
  return (
    !c.hedgedHere &&
    !c.hedgedThere &&
    !c.quantifiedHere &&
    !c.quantifiedThere &&
    !c.allBut &&
    c.speaker === undefined
  );
}

/** In the claim's order, or what says what something is, which may be turned around: "the capital of X is Y", "Y is the capital of X". */
export function isOrdered(c: Contrast): boolean {
  if (c.roles === 'swapped') return false;
  if (c.roles === 'agree' || (c.nominalOrder >= 0.5 && !c.namesSwapped)) return true;
  return c.descriptive && c.nominalOrder >= -0.4;
}
