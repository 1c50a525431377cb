import { bringsIn, isHedge } from '../../pair/commitment.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Perhaps it sank" is no more than "it sank", but nothing that "it sank" could state or deny. */
export const hedgedClaim: Guard = {
  code: 'hedged-claim',
  says: 'The claim itself leaves open what it says',
  objects: pair => ifAny(bringsIn(pair, isHedge)),
  examples: {
    objects: [['The pier or the mill was sold in 1911.', 'The pier was sold in 1911, and the mill.']],
    passes: [],
  },
};
