import { leftOut } from '../../pair/left-out.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Not" and "nothing" may not go while what they stand with stays, wherever that is. */
export const dropsNot: Guard = {
  code: 'drops-not',
  says: 'The passage denies a part of this',
  objects: pair => ifAny(leftOut(pair, token => token.negates)),
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
