import { inEdits } from '../../pair/rewording.ts';
import { type Guard, ifAny } from '../guard.ts';

/** With more words, a "not" goes with its whole clause. */
const WITH_THEM_MAX = 3;

/** "Not" and "nothing" may not go while what they stand with stays, wherever that is. */
export const dropsNot: Guard = {
  code: 'drops-not',
  says: 'The passage denies a part of this',
  objects: pair =>
    ifAny(
      inEdits(pair, ({ claim, evidence }) =>
        evidence.length > WITH_THEM_MAX || claim.some(({ negates }) => negates)
          ? []
          : evidence.filter(({ negates }) => negates),
      ),
    ),
  examples: {
    objects: [
      [
        'The guests see the lamps that it has and those of which it has.',
        'The guests see the lamps that it has and those of which it has none.',
      ],
    ],
    passes: [],
  },
};
