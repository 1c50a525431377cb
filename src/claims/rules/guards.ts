/** Why a sentence with the words of a claim may not settle it, in the order in which a reader is told. */
import type { Guard } from './guard.ts';
import { acrossClauses } from './guards/across-clauses.ts';
import { allBut } from './guards/all-but.ts';
import { butNot } from './guards/but-not.ts';
import { conditional } from './guards/conditional.ts';
import { countsNarrower } from './guards/counts-narrower.ts';
import { countsOtherwise } from './guards/counts-otherwise.ts';
import { datedFromAnother } from './guards/dated-from-another.ts';
import { deedToAnother } from './guards/deed-to-another.ts';
import { deniesNarrower } from './guards/denies-narrower.ts';
import { dropsNot } from './guards/drops-not.ts';
import { dropsObject } from './guards/drops-object.ts';
import { exchanged } from './guards/exchanged.ts';
import { farModifier } from './guards/far-modifier.ts';
import { goesFurther } from './guards/goes-further.ts';
import { hasEnded } from './guards/has-ended.ts';
import { hedged } from './guards/hedged.ts';
import { nearButNotSaidToBe } from './guards/near-but-not-said-to-be.ts';
import { occasional } from './guards/occasional.ts';
import { ofAnother } from './guards/of-another.ts';
import { ofAnotherClause } from './guards/of-another-clause.ts';
import { ofTheTwo } from './guards/of-the-two.ts';
import { oneMoreTime } from './guards/one-more-time.ts';
import { onlyAsked } from './guards/only-asked.ts';
import { onlyInAWay } from './guards/only-in-a-way.ts';
import { onlySpokenOf } from './guards/only-spoken-of.ts';
import { openSubject } from './guards/open-subject.ts';
import { opposedElsewhere } from './guards/opposed-elsewhere.ts';
import { oppositeSelects } from './guards/opposite-selects.ts';
import { otherComparison } from './guards/other-comparison.ts';
import { otherModality } from './guards/other-modality.ts';
import { otherNegation } from './guards/other-negation.ts';
import { otherOrder } from './guards/other-order.ts';
import { otherPairing } from './guards/other-pairing.ts';
import { otherPreposition } from './guards/other-preposition.ts';
import { otherRank } from './guards/other-rank.ts';
import { otherSubject } from './guards/other-subject.ts';
import { partOfAName } from './guards/part-of-a-name.ts';
import { partOfSeveral } from './guards/part-of-several.ts';
import { quantifiedEvidence } from './guards/quantified-evidence.ts';
import { reported } from './guards/reported.ts';
import { saidAcross } from './guards/said-across.ts';
import { shifted } from './guards/shifted.ts';
import { skipsNumber } from './guards/skips-number.ts';
import { someOfThem } from './guards/some-of-them.ts';
import { tiedOtherwise } from './guards/tied-otherwise.ts';
import { tooShort } from './guards/too-short.ts';
import { widerWord } from './guards/wider-word.ts';

export const GUARDS: readonly Guard[] = [
  onlyAsked,
  openSubject,
  saidAcross,
  otherNegation,
  onlySpokenOf,
  otherModality,
  otherOrder,
  partOfSeveral,
  partOfAName,
  otherPairing,
  exchanged,
  dropsNot,
  shifted,
  tiedOtherwise,
  opposedElsewhere,
  hedged,
  goesFurther,
  quantifiedEvidence,
  allBut,
  reported,
  farModifier,
  otherPreposition,
  otherSubject,
  ofTheTwo,
  deedToAnother,
  otherRank,
  occasional,
  conditional,
  skipsNumber,
  nearButNotSaidToBe,
  dropsObject,
  someOfThem,
  countsOtherwise,
  countsNarrower,
  acrossClauses,
  deniesNarrower,
  otherComparison,
  butNot,
  hasEnded,
  onlyInAWay,
  ofAnother,
  datedFromAnother,
  oneMoreTime,
  oppositeSelects,
  ofAnotherClause,
  widerWord,
  tooShort,
];

/** All but those that speak against nothing that a rule finds. */
export function except(...guards: readonly Guard[]): readonly Guard[] {
  return GUARDS.filter(guard => !guards.includes(guard));
}
