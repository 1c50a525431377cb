import { unmetOf } from '../alignment/unmet.ts';
import { deniedOnOneSide, negationsOf } from '../pair/negation.ts';
import { OF_BEARERS, OF_CHANGES, OF_COMMITMENT } from './guard-groups.ts';
import { conditional } from './guards/conditional.ts';
import { deniesNarrower } from './guards/denies-narrower.ts';
import { farApart } from './guards/far-apart.ts';
import { farModifier } from './guards/far-modifier.ts';
import { occasional } from './guards/occasional.ts';
import { ofAnotherClause } from './guards/of-another-clause.ts';
import { onlySpokenOf } from './guards/only-spoken-of.ts';
import { openSubject } from './guards/open-subject.ts';
import { oppositeSelects } from './guards/opposite-selects.ts';
import { otherOrder } from './guards/other-order.ts';
import { otherSubject } from './guards/other-subject.ts';
import { saidAcross } from './guards/said-across.ts';
import { someOfAKind } from './guards/some-of-a-kind.ts';
import { tooShort } from './guards/too-short.ts';
import { widerWord } from './guards/wider-word.ts';
import type { Rule } from './rule.ts';

/** "The ship did not sink", of "the ship sank": the same words, and one "not". */
export const denied: Rule = {
  code: 'denied',
  says: 'Only one of the two denies it',
  finds(pair) {
    const { claim, evidence } = negationsOf(pair);
    const oneNot = claim.negating.length + evidence.negating.length === 1;
    if (!oneNot || claim.denying.length + evidence.denying.length > 0) return undefined;
    if (unmetOf(pair).length > 0 || deniedOnOneSide(pair).length === 0) return undefined;
    return {
      kind: 'differs',
      reason: 'negation',
      clashes: [{ claim: claim.negating, evidence: evidence.negating }],
    };
  },
  guards: [
    tooShort,
    openSubject,
    saidAcross,
    otherOrder,
    ...OF_COMMITMENT,
    widerWord,
    ...OF_BEARERS,
    occasional,
    conditional,
    deniesNarrower,
    oppositeSelects,
    someOfAKind,
    onlySpokenOf,
    farModifier,
    otherSubject,
    ofAnotherClause,
    ...OF_CHANGES,
    farApart,
  ],
};
