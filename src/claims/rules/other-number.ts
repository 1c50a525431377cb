import { numberClashesOf, unmetOf } from '../alignment/unmet.ts';
import { OF_BEARERS, OF_CHANGES } from './guard-groups.ts';
import { conditional } from './guards/conditional.ts';
import { countedForEach } from './guards/counted-for-each.ts';
import { countsNarrower } from './guards/counts-narrower.ts';
import { datedFromAnother } from './guards/dated-from-another.ts';
import { farApart } from './guards/far-apart.ts';
import { hedgedEvidence } from './guards/hedged-evidence.ts';
import { intended } from './guards/intended.ts';
import { negatedNumber } from './guards/negated-number.ts';
import { numberTie } from './guards/number-tie.ts';
import { occasional } from './guards/occasional.ts';
import { ofAnotherClause } from './guards/of-another-clause.ts';
import { oneMoreTime } from './guards/one-more-time.ts';
import { openSubject } from './guards/open-subject.ts';
import { otherSubject } from './guards/other-subject.ts';
import { saidAcross } from './guards/said-across.ts';
import { severalNumbers } from './guards/several-numbers.ts';
import { tooShort } from './guards/too-short.ts';
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
  guards: [
    tooShort,
    openSubject,
    saidAcross,
    numberTie,
    countedForEach,
    datedFromAnother,
    intended,
    negatedNumber,
    hedgedEvidence,
    otherSubject,
    ofAnotherClause,
    ...OF_BEARERS,
    occasional,
    conditional,
    countsNarrower,
    ...OF_CHANGES,
    farApart,
    severalNumbers,
    oneMoreTime,
  ],
};
