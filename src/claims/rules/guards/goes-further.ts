import { unmetOf } from '../../alignment/unmet.ts';
import { EXCLUSIVES, QUANTIFIERS } from '../../english/word-classes.ts';
import { bringsIn } from '../commitment.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "The first", "always", "most": what leaves no room, or says of how many, must be in the sentence too. */
export const goesFurther: Guard = {
  code: 'goes-further',
  says: 'The claim goes further than the passage',
  objects: pair =>
    ifAny(
      bringsIn(pair, ({ word }) => EXCLUSIVES.has(word) || QUANTIFIERS.has(word)).filter(
        token => !token.negates && !unmetOf(pair).includes(token),
      ),
    ),
  examples: {
    objects: [['Every inhabitant of Rell left.', 'The inhabitants of Rell left.', 'adds-force']],
    passes: [['All inhabitants of Rell left.', 'All inhabitants of Rell left in 1911.']],
  },
};
