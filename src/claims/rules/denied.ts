import { unmetOf } from '../alignment/unmet.ts';
import { deniedOnOneSide, negationsOf } from '../pair/negation.ts';
import { dropsNot } from './guards/drops-not.ts';
import { otherNegation } from './guards/other-negation.ts';
import { otherPreposition } from './guards/other-preposition.ts';
import { tiedOtherwise } from './guards/tied-otherwise.ts';
import { except } from './guards.ts';
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
  guards: except(otherPreposition, tiedOtherwise, dropsNot, otherNegation),
};
