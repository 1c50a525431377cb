/** All guards, written by hand: the only registry of them. */
import type { Guard } from '../guard.ts';
import { acrossClauses } from './across-clauses.ts';
import { addsForce } from './adds-force.ts';
import { allBut } from './all-but.ts';
import { amountOfAnother } from './amount-of-another.ts';
import { clauseOfAnother } from './clause-of-another.ts';
import { collective } from './collective.ts';
import { conditional } from './conditional.ts';
import { countedForEach } from './counted-for-each.ts';
import { countsMore } from './counts-more.ts';
import { countsNarrower } from './counts-narrower.ts';
import { datedFromAnother } from './dated-from-another.ts';
import { deedOnlyNamed } from './deed-only-named.ts';
import { deniesNarrower } from './denies-narrower.ts';
import { doneByNamesake } from './done-by-namesake.ts';
import { doneByNearer } from './done-by-nearer.ts';
import { doneToAnother } from './done-to-another.ts';
import { dropsNot } from './drops-not.ts';
import { dropsObject } from './drops-object.ts';
import { dropsOr } from './drops-or.ts';
import { emptied } from './emptied.ts';
import { exchanged } from './exchanged.ts';
import { farApart } from './far-apart.ts';
import { farModifier } from './far-modifier.ts';
import { goesFurther } from './goes-further.ts';
import { hedgedClaim } from './hedged-claim.ts';
import { hedgedEvidence } from './hedged-evidence.ts';
import { inRelativeClause } from './in-relative-clause.ts';
import { inSubordinateClause } from './in-subordinate-clause.ts';
import { intended } from './intended.ts';
import { lostHead } from './lost-head.ts';
import { muchMoved } from './much-moved.ts';
import { nearButNotSaidToBe } from './near-but-not-said-to-be.ts';
import { negated } from './negated.ts';
import { negatedNumber } from './negated-number.ts';
import { notPlainly } from './not-plainly.ts';
import { notYet } from './not-yet.ts';
import { numberMoved } from './number-moved.ts';
import { numberOfOtherClause } from './number-of-other-clause.ts';
import { numberOfOtherVerb } from './number-of-other-verb.ts';
import { numberTie } from './number-tie.ts';
import { occasional } from './occasional.ts';
import { ofAnother } from './of-another.ts';
import { ofItsOwn } from './of-its-own.ts';
import { ofWhatItHangsOn } from './of-what-it-hangs-on.ts';
import { oneOfSeveral } from './one-of-several.ts';
import { onlyCalled } from './only-called.ts';
import { onlyFar } from './only-far.ts';
import { onlyNamed } from './only-named.ts';
import { onlyThoughtOf } from './only-thought-of.ts';
import { openSubject } from './open-subject.ts';
import { opposedElsewhere } from './opposed-elsewhere.ts';
import { oppositeSelects } from './opposite-selects.ts';
import { otherAgent } from './other-agent.ts';
import { otherModality } from './other-modality.ts';
import { otherNegation } from './other-negation.ts';
import { otherOrder } from './other-order.ts';
import { otherOrderOfNouns } from './other-order-of-nouns.ts';
import { otherPreposition } from './other-preposition.ts';
import { otherRank } from './other-rank.ts';
import { otherSubject } from './other-subject.ts';
import { partOfAName } from './part-of-a-name.ts';
import { partOfASum } from './part-of-a-sum.ts';
import { partOfTheSubject } from './part-of-the-subject.ts';
import { quantifiedEvidence } from './quantified-evidence.ts';
import { reported } from './reported.ts';
import { saidAcross } from './said-across.ts';
import { severalNumbers } from './several-numbers.ts';
import { shifted } from './shifted.ts';
import { skipsNumber } from './skips-number.ts';
import { someOfAKind } from './some-of-a-kind.ts';
import { tiedOtherwise } from './tied-otherwise.ts';
import { tooShort } from './too-short.ts';
import { topOfItsKind } from './top-of-its-kind.ts';
import { widerWord } from './wider-word.ts';

export const GUARDS: readonly Guard[] = [
  acrossClauses,
  saidAcross,
  clauseOfAnother,
  doneToAnother,
  onlyCalled,
  addsForce,
  allBut,
  amountOfAnother,
  collective,
  conditional,
  countedForEach,
  countsMore,
  countsNarrower,
  datedFromAnother,
  deedOnlyNamed,
  deniesNarrower,
  doneByNamesake,
  doneByNearer,
  dropsNot,
  dropsObject,
  dropsOr,
  emptied,
  exchanged,
  farApart,
  farModifier,
  goesFurther,
  hedgedClaim,
  hedgedEvidence,
  inRelativeClause,
  inSubordinateClause,
  intended,
  lostHead,
  muchMoved,
  nearButNotSaidToBe,
  negatedNumber,
  negated,
  notPlainly,
  notYet,
  numberMoved,
  numberOfOtherClause,
  numberOfOtherVerb,
  numberTie,
  occasional,
  ofAnother,
  ofItsOwn,
  ofWhatItHangsOn,
  oneOfSeveral,
  onlyFar,
  onlyNamed,
  onlyThoughtOf,
  openSubject,
  opposedElsewhere,
  oppositeSelects,
  otherAgent,
  otherModality,
  otherNegation,
  otherOrderOfNouns,
  otherOrder,
  otherPreposition,
  otherRank,
  otherSubject,
  partOfAName,
  partOfASum,
  partOfTheSubject,
  quantifiedEvidence,
  reported,
  severalNumbers,
  shifted,
  skipsNumber,
  someOfAKind,
  tiedOtherwise,
  tooShort,
  topOfItsKind,
  widerWord,
];
