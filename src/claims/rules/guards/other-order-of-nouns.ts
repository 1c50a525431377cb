import { orderOf } from '../../clauses/order.ts';
import { type Guard, ifSo } from '../guard.ts';

const KEPT = 0.5;

/** Where one thing is to be set against another, all the others stand in the claim's order. */
export const otherOrderOfNouns: Guard = {
  code: 'other-order-of-nouns',
  says: 'The passage has the words in another order',
  objects: pair => ifSo(orderOf(pair).nouns < KEPT),
  examples: {
    objects: [['Rell is not older than Tarn.', 'Tarn is older than Rell.']],
    passes: [['Rell is not older than Tarn.', 'Rell is older than Tarn.']],
  },
};
