import { numberClashesOf } from '../../alignment/unmet.ts';
import { gapsOf } from '../../pair/order.ts';
import { rolesOf } from '../../pair/roles.ts';
import type { Guard } from '../guard.ts';

/** Words that are neighbours in the claim may be this much further apart in two clauses; in one, however far. */
const WIDEST = 8;
const WIDEST_OF_NUMBERS = 10;

export const farApart: Guard = {
  code: 'far-apart',
  says: 'The passage has the words far from each other, in different clauses',
  objects(pair) {
    if (rolesOf(pair).kind === 'converse') return undefined;
    const widest = numberClashesOf(pair).length > 0 ? WIDEST_OF_NUMBERS : WIDEST;
    return gapsOf(pair).find(gap => gap.words > widest && gap.parted)?.between;
  },
  examples: {
    objects: [
      ['The ferry sank in 1912.', 'It was in 1912 that a boat went out to look for where the ferry sank.'],
    ],
    passes: [
      [
        'Karl Moss was from Rell.',
        'Karl Moss was a sailor, coal dealer, inventor, builder of ships, painter of harbours and singer from Rell.',
      ],
      [
        'The ferry sank in the harbour.',
        'The ferry burnt and, with all of its guests and coal, sank in the harbour.',
      ],
    ],
  },
};
