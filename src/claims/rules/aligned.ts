import { unmetOf } from '../alignment/unmet.ts';
import { OF_BEARERS, OF_COMMITMENT, OF_LISTS, OF_NARROWING, OF_REWORDING } from './guard-groups.ts';
import { countedForEach } from './guards/counted-for-each.ts';
import { datedFromAnother } from './guards/dated-from-another.ts';
import { farApart } from './guards/far-apart.ts';
import { farModifier } from './guards/far-modifier.ts';
import { hasEnded } from './guards/has-ended.ts';
import { intended } from './guards/intended.ts';
import { notYet } from './guards/not-yet.ts';
import { objectOfAnother } from './guards/object-of-another.ts';
import { ofAnother } from './guards/of-another.ts';
import { ofAnotherClause } from './guards/of-another-clause.ts';
import { onlyFar } from './guards/only-far.ts';
import { onlyInAWay } from './guards/only-in-a-way.ts';
import { openSubject } from './guards/open-subject.ts';
import { opposedElsewhere } from './guards/opposed-elsewhere.ts';
import { otherNegation } from './guards/other-negation.ts';
import { otherOrder } from './guards/other-order.ts';
import { otherPreposition } from './guards/other-preposition.ts';
import { otherSubject } from './guards/other-subject.ts';
import { saidAcross } from './guards/said-across.ts';
import { tooShort } from './guards/too-short.ts';
import { widerWord } from './guards/wider-word.ts';
import type { Rule } from './rule.ts';

/** Every word of the claim is met, and nothing speaks against it. */
export const aligned: Rule = {
  code: 'aligned',
  says: 'A sentence has every word of it or one that says the same',
  finds: pair => (unmetOf(pair).length > 0 ? undefined : { kind: 'stated', reason: 'aligned' }),
  guards: [
    tooShort,
    openSubject,
    saidAcross,
    otherNegation,
    notYet,
    intended,
    otherOrder,
    ...OF_LISTS,
    ...OF_REWORDING,
    opposedElsewhere,
    ...OF_COMMITMENT,
    farModifier,
    otherPreposition,
    otherSubject,
    ...OF_BEARERS,
    ...OF_NARROWING,
    hasEnded,
    objectOfAnother,
    onlyInAWay,
    onlyFar,
    ofAnother,
    countedForEach,
    datedFromAnother,
    ofAnotherClause,
    widerWord,
    farApart,
  ],
};
