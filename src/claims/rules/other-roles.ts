import { unmetOf } from '../alignment/unmet.ts';
import { rolesOf } from '../pair/roles.ts';
import { otherOrder } from './guards/other-order.ts';
import { otherPreposition } from './guards/other-preposition.ts';
import { shifted } from './guards/shifted.ts';
import { except } from './guards.ts';
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
  guards: except(otherOrder, otherPreposition, shifted),
};
