import { deniedOnOneSide, negationsOf, oneSideNegates, turnsOnNegation } from '../../pair/negation.ts';
import type { Guard } from '../guard.ts';

/** "Did not sink in Rell", of what sank and did not leave Rell. */
export const otherNegation: Guard = {
  code: 'other-negation',
  says: 'The two do not deny the same',
  objects(pair) {
    const { claim, evidence } = negationsOf(pair);
    const words = [...evidence.negating, ...evidence.denying, ...claim.negating, ...claim.denying];
    const differ =
      turnsOnNegation(pair) || oneSideNegates(pair) || claim.denying.length !== evidence.denying.length;
    if (differ) return words;
    const denied = deniedOnOneSide(pair).flatMap(token => pair.match(token) ?? []);
    return denied.length > 0 ? denied : undefined;
  },
  examples: {
    objects: [
      ['The ferry did not sink in Rell.', 'The ferry sank and did not leave Rell.', 'of-another-clause'],
    ],
    passes: [['The ferry did not leave Rell.', 'The ferry sank and did not leave Rell.']],
  },
};
