import { oppositesOf, unmetOf } from '../alignment/unmet.ts';
import { farModifier } from './guards/far-modifier.ts';
import { opposedElsewhere } from './guards/opposed-elsewhere.ts';
import { otherOrder } from './guards/other-order.ts';
import { otherPreposition } from './guards/other-preposition.ts';
import { shifted } from './guards/shifted.ts';
import { tiedOtherwise } from './guards/tied-otherwise.ts';
import { widerWord } from './guards/wider-word.ts';
import { except } from './guards.ts';
import type { Rule } from './rule.ts';

/** Around a word that clashes, so much must be met. */
const SUPPORT = 0.4;

/** "The prices rose", of "the prices fell". */
export const opposite: Rule = {
  code: 'opposite',
  says: 'A sentence has a word that says the opposite',
  finds(pair) {
    const [clash, ...others] = oppositesOf(pair);
    const [unmet, ...more] = unmetOf(pair);
    if (clash === undefined || others.length > 0 || unmet === undefined || more.length > 0) return undefined;
    if (clash.support < SUPPORT || unmet.name || unmet.quantity !== undefined || unmet.month !== undefined)
      return undefined;
    return {
      kind: 'differs',
      reason: 'opposite',
      clashes: [{ claim: [clash.claim], evidence: [clash.evidence] }],
    };
  },
  guards: except(
    opposedElsewhere,
    otherOrder,
    otherPreposition,
    tiedOtherwise,
    shifted,
    farModifier,
    widerWord,
  ),
};
