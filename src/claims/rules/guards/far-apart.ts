import { numberClashesOf } from '../../alignment/unmet.ts';
import { gapOf } from '../../clauses/order.ts';
import { rolesOf } from '../../clauses/roles.ts';
import type { Guard } from '../guard.ts';

/** Words that are neighbours in the claim may be this much further apart in the evidence. */
const WIDEST = 8;
const WIDEST_OF_NUMBERS = 10;

export const farApart: Guard = {
  code: 'far-apart',
  says: 'The passage has the words, but far from each other',
  objects(pair) {
    const { words, between } = gapOf(pair);
    const widest = numberClashesOf(pair).length > 0 ? WIDEST_OF_NUMBERS : WIDEST;
    return words <= widest || rolesOf(pair).kind === 'converse' ? undefined : between;
  },
  examples: {
    objects: [
      [
        'The ferry sank in the harbour.',
        'The ferry sank after it had lost both of its engines and most of the coal, wine and salt that it carried in the harbour.',
      ],
    ],
    passes: [
      [
        'The ferry sank in the harbour.',
        'The ferry burnt and, with all of its guests and coal, sank in the harbour.',
      ],
    ],
  },
};
