import { negationsOf } from '../../pair/negation.ts';
import { type Guard, ifAny } from '../guard.ts';

/** None over six and none under six do not exclude each other, nor does "never fell" deny "rose". */
export const negated: Guard = {
  code: 'negated',
  says: 'One of the two denies something, which leaves it open',
  objects(pair) {
    const { claim, evidence } = negationsOf(pair);
    return ifAny([...evidence.negating, ...evidence.denying, ...claim.negating, ...claim.denying]);
  },
  examples: {
    objects: [['Sales rose.', 'Sales never fell in Rell.']],
    passes: [['Sales rose.', 'Sales fell in Rell.']],
  },
};
