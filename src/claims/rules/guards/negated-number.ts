import { numberClashesOf } from '../../alignment/unmet.ts';
import { negationsOf, oneSideNegates, turnsOnNegation } from '../../pair/negation.ts';
import { type Guard, ifAny } from '../guard.ts';

/** None over six and none under six do not exclude each other, nor does "not in 1921" say when. */
export const negatedNumber: Guard = {
  code: 'negated-number',
  says: 'One of the two denies something, which leaves the number open',
  objects(pair) {
    const bounds = numberClashesOf(pair).some(
      ({ claim, evidence }) =>
        claim.quantity !== undefined && claim.quantity.value === evidence.quantity?.value,
    );
    if (!bounds && !(turnsOnNegation(pair) && oneSideNegates(pair))) return undefined;
    const { claim, evidence } = negationsOf(pair);
    return ifAny([...evidence.negating, ...claim.negating]);
  },
  examples: {
    objects: [
      [
        'Karl Moss did not win the Orsen Cup in 1921.',
        'Karl Moss won the Orsen Cup in 1920 and published three novels.',
      ],
    ],
    passes: [
      [
        'Karl Moss won the Orsen Cup in 1921.',
        'Karl Moss won the Orsen Cup in 1920 and published three novels.',
      ],
    ],
  },
};
