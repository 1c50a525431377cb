import { oppositesOf, unmetOf } from '../alignment/unmet.ts';
import { OF_BEARERS, OF_CHANGES, OF_COMMITMENT } from './guard-groups.ts';
import { conditional } from './guards/conditional.ts';
import { farApart } from './guards/far-apart.ts';
import { intended } from './guards/intended.ts';
import { negated } from './guards/negated.ts';
import { occasional } from './guards/occasional.ts';
import { openSubject } from './guards/open-subject.ts';
import { oppositeOfPart } from './guards/opposite-of-part.ts';
import { oppositeSelects } from './guards/opposite-selects.ts';
import { otherSubject } from './guards/other-subject.ts';
import { saidAcross } from './guards/said-across.ts';
import { tooShort } from './guards/too-short.ts';
import type { Rule } from './rule.ts';

/** Around a word that clashes, so much must be met. */
const SUPPORT = 0.5;

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
  guards: [
    tooShort,
    openSubject,
    saidAcross,
    oppositeSelects,
    ...OF_BEARERS,
    occasional,
    conditional,
    negated,
    intended,
    ...OF_COMMITMENT,
    otherSubject,
    ...OF_CHANGES,
    oppositeOfPart,
    farApart,
  ],
};
