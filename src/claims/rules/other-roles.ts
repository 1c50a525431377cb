import { unmetOf } from '../alignment/unmet.ts';
import { rolesOf } from '../pair/roles.ts';
import { OF_COMMITMENT, OF_LISTS } from './guard-groups.ts';
import { intended } from './guards/intended.ts';
import { negated } from './guards/negated.ts';
import { notYet } from './guards/not-yet.ts';
import { openSubject } from './guards/open-subject.ts';
import { saidAcross } from './guards/said-across.ts';
import { tooShort } from './guards/too-short.ts';
import type { Rule } from './rule.ts';

/** "A beat B", of "B beat A". */
export const otherRoles: Rule = {
  code: 'other-roles',
  says: 'A sentence says who does it to whom the other way round',
  finds(pair) {
    const { deeds } = rolesOf(pair);
    return deeds === undefined || unmetOf(pair).length > 0
      ? undefined
      : { kind: 'differs', reason: 'role', clashes: [deeds] };
  },
  guards: [tooShort, openSubject, saidAcross, negated, ...OF_COMMITMENT, notYet, intended, ...OF_LISTS],
};
