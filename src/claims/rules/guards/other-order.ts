import { orderOf } from '../../pair/order.ts';
import { rolesOf } from '../../pair/roles.ts';
import { type Guard, ifSo } from '../guard.ts';

/** From 1, the order of the claim, to -1, the reverse. */
const KEPT = 0.5;
const TURNED = -0.4;

/**
 * In the claim's order, or what says what something is, which may be turned around: "the capital of X is Y", "Y is
 * the capital of X".
 */
export const otherOrder: Guard = {
  code: 'other-order',
  says: 'The passage has the same words in another order',
  objects(pair) {
    const { kind } = rolesOf(pair);
    if (kind !== 'unknown') return ifSo(kind === 'swapped');
    const { nouns, swappedNames } = orderOf(pair);
    if (nouns >= KEPT && swappedNames.length === 0) return undefined;
    const describes = !pair.claim.some(token => token.content && token.part === 'VERB' && !token.light);
    return describes && nouns >= TURNED ? undefined : swappedNames;
  },
  examples: {
    objects: [
      ['Rell is older than Tarn.', 'Tarn is older than Rell.', 'other-comparison'],
      ['Ana Brandt was a friend of Karl Moss.', 'Karl Moss was a friend of Ana Brandt.'],
    ],
    passes: [['Karl Moss was beaten by Ana Brandt.', 'Ana Brandt beat Karl Moss.']],
  },
};
