import { numberClashesOf, unmetOf } from '../alignment/unmet.ts';
import { farModifier } from './guards/far-modifier.ts';
import { ofAnother } from './guards/of-another.ts';
import { otherOrder } from './guards/other-order.ts';
import { otherPreposition } from './guards/other-preposition.ts';
import { otherRank } from './guards/other-rank.ts';
import { partOfSeveral } from './guards/part-of-several.ts';
import { reported } from './guards/reported.ts';
import { shifted } from './guards/shifted.ts';
import { widerWord } from './guards/wider-word.ts';
import { except } from './guards.ts';
import type { Rule } from './rule.ts';

/** "In 1988", of "in 1989": nothing but numbers and dates that cannot both be so. */
export const otherNumber: Rule = {
  code: 'other-number',
  says: 'A sentence has another number or date',
  finds(pair) {
    const clashes = numberClashesOf(pair);
    return clashes.length === 0 || unmetOf(pair).length !== clashes.length
      ? undefined
      : {
          kind: 'differs',
          reason: 'number',
          clashes: clashes.map(({ claim, evidence }) => ({ claim: [claim], evidence: [evidence] })),
        };
  },
  guards: except(
    reported,
    otherPreposition,
    partOfSeveral,
    otherRank,
    shifted,
    widerWord,
    otherOrder,
    farModifier,
    ofAnother,
  ),
};
