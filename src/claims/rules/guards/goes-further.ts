import { unmetOf } from '../../alignment/unmet.ts';
import { EXCLUSIVES, QUANTIFIERS } from '../../english/word-classes.ts';
import { bringsIn } from '../../pair/commitment.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "The first", "always", "because": what leaves no room, says of how many or why must be in the sentence too. */
export const goesFurther: Guard = {
  code: 'goes-further',
  says: 'The claim goes further than the passage',
  objects(pair) {
    const givesReason = pair.evidence.some(({ word }) => REASON.test(word));
    const bringsMore = ({ word }: Token) =>
      EXCLUSIVES.has(word) || QUANTIFIERS.has(word) || (!givesReason && REASON.test(word));
    return ifAny(
      bringsIn(pair, bringsMore).filter(
        token =>
          !token.negates && !unmetOf(pair).includes(token) && !leavesNoRoom(pair.match(token)?.word ?? ''),
      ),
    );
  },
  examples: {
    objects: [
      ['Every inhabitant of Rell left.', 'The inhabitants of Rell left.', 'adds-force'],
      ['The captain was fined because he had been asleep.', 'The captain, who had been asleep, was fined.'],
    ],
    passes: [
      ['All inhabitants of Rell left.', 'All inhabitants of Rell left in 1911.'],
      [
        'Rell is the biggest town of the coast.',
        'Rell, the seat of a bishop, is the largest town of the coast.',
      ],
      ['Rell has the highest tower of the coast.', 'Rell has the tallest tower of the coast.'],
    ],
  },
};

/** "The tallest" is "the highest". */
function leavesNoRoom(word: string): boolean {
  return EXCLUSIVES.has(word) || /^\w{2,}est$/.test(word);
}

const REASON = /^(?:because|therefore|thus|hence|thereby|consequently)$/;
