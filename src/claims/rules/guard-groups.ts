/** Guards that several rules ask. */
import type { Guard } from './guard.ts';
import { acrossClauses } from './guards/across-clauses.ts';
import { addsForce } from './guards/adds-force.ts';
import { allBut } from './guards/all-but.ts';
import { butNot } from './guards/but-not.ts';
import { conditional } from './guards/conditional.ts';
import { countsMore } from './guards/counts-more.ts';
import { countsNarrower } from './guards/counts-narrower.ts';
import { deedToAnother } from './guards/deed-to-another.ts';
import { deniesNarrower } from './guards/denies-narrower.ts';
import { doneByNamesake } from './guards/done-by-namesake.ts';
import { doneToAnother } from './guards/done-to-another.ts';
import { dropsNot } from './guards/drops-not.ts';
import { dropsObject } from './guards/drops-object.ts';
import { dropsOr } from './guards/drops-or.ts';
import { exchanged } from './guards/exchanged.ts';
import { goesFurther } from './guards/goes-further.ts';
import { hedgedClaim } from './guards/hedged-claim.ts';
import { hedgedEvidence } from './guards/hedged-evidence.ts';
import { inRelativeClause } from './guards/in-relative-clause.ts';
import { lostHead } from './guards/lost-head.ts';
import { nearButNotSaidToBe } from './guards/near-but-not-said-to-be.ts';
import { notYet } from './guards/not-yet.ts';
import { occasional } from './guards/occasional.ts';
import { ofTheTwo } from './guards/of-the-two.ts';
import { ofThem } from './guards/of-them.ts';
import { ofWhatBelongsToIt } from './guards/of-what-belongs-to-it.ts';
import { ofWhatItHangsOn } from './guards/of-what-it-hangs-on.ts';
import { onlySpokenOf } from './guards/only-spoken-of.ts';
import { otherComparison } from './guards/other-comparison.ts';
import { otherModality } from './guards/other-modality.ts';
import { otherPairing } from './guards/other-pairing.ts';
import { otherRank } from './guards/other-rank.ts';
import { partOfAName } from './guards/part-of-a-name.ts';
import { partOfSeveral } from './guards/part-of-several.ts';
import { placeOfAnother } from './guards/place-of-another.ts';
import { quantifiedEvidence } from './guards/quantified-evidence.ts';
import { reported } from './guards/reported.ts';
import { shifted } from './guards/shifted.ts';
import { skipsNumber } from './guards/skips-number.ts';
import { someOfAKind } from './guards/some-of-a-kind.ts';
import { tiedOtherwise } from './guards/tied-otherwise.ts';

/** How sure it is, of how many, and who says so. */
export const OF_COMMITMENT: readonly Guard[] = [
  hedgedClaim,
  hedgedEvidence,
  goesFurther,
  quantifiedEvidence,
  allBut,
  reported,
];

/** The evidence says it for sure, and in its own voice. */
export const OF_ASSERTION: readonly Guard[] = [hedgedClaim, hedgedEvidence, notYet, reported];

/** What is joined by "and" is kept only in part, or paired otherwise. */
export const OF_LISTS: readonly Guard[] = [partOfSeveral, partOfAName, otherPairing];

/** Other words stand in the place of the claim's, besides those that clash. */
export const OF_CHANGES: readonly Guard[] = [exchanged, addsForce, otherModality, dropsOr];

/** Other words, or the same in another place. */
export const OF_REWORDING: readonly Guard[] = [
  exchanged,
  addsForce,
  otherModality,
  dropsNot,
  dropsOr,
  shifted,
  tiedOtherwise,
  lostHead,
];

/** The sentence says it of fewer, of one of several, or only if something else is so. */
export const OF_NARROWING: readonly Guard[] = [
  otherRank,
  occasional,
  conditional,
  skipsNumber,
  countsMore,
  nearButNotSaidToBe,
  dropsObject,
  someOfAKind,
  countsNarrower,
  acrossClauses,
  deniesNarrower,
  otherComparison,
  butNot,
  ofThem,
];

/** What the claim says of its subject, the evidence says of something else. */
export const OF_BEARERS: readonly Guard[] = [
  ofWhatBelongsToIt,
  ofTheTwo,
  ofWhatItHangsOn,
  doneByNamesake,
  onlySpokenOf,
  doneToAnother,
  deedToAnother,
  placeOfAnother,
  inRelativeClause,
];
