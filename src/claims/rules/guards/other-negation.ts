import { deniesNothing } from '../../clauses/denials.ts';
import { deniedOnOneSide, negationsOf } from '../../pair/negation.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Did not sink in Rell", of what sank and did not leave Rell. */
export const otherNegation: Guard = {
  code: 'other-negation',
  says: 'The two do not deny the same',
  objects(pair) {
    const { claim, evidence } = negationsOf(pair);
    const idle = evidence.negating.filter(token => deniesNothing(token, pair.evidence));
    const isIdle = claim.negating.some(token => deniesNothing(token, pair.claim));
    const denied = deniedOnOneSide(pair).flatMap(token => pair.match(token) ?? []);
    return ifAny(idle.length > 0 !== isIdle ? [...idle, ...claim.negating] : denied);
  },
  examples: {
    objects: [
      ['The ferry did not sink in Rell.', 'The ferry sank and did not leave Rell.', 'of-another-clause'],
    ],
    passes: [['The ferry did not leave Rell.', 'The ferry sank and did not leave Rell.']],
  },
};
