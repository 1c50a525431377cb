import { areNear } from '../../alignment/near.ts';
import { EXCLUSIVES, QUANTIFIERS } from '../../english/word-classes.ts';
import { negationsOf } from '../../pair/negation.ts';
import { type Guard, ifAny } from '../guard.ts';

/** What holds of a kind need not hold of a wider one: "the only dog", "all dogs", "no dog". */
export const widerWord: Guard = {
  code: 'wider-word',
  says: 'The passage says it of a narrower kind of thing',
  objects(pair) {
    const restricted = pair.claim.some(({ word }) => EXCLUSIVES.has(word) || QUANTIFIERS.has(word));
    const { claim, evidence } = negationsOf(pair);
    if (!restricted && claim.negating.length + evidence.negating.length === 0) return undefined;
    return ifAny(
      pair.claim.flatMap(token => {
        const link = token.content ? pair.met(token) : undefined;
        return link?.relation === 'general' && !areNear(link.claim, link.evidence) ? [link.evidence] : [];
      }),
    );
  },
  examples: {
    objects: [
      ['No vehicles were sold in Rell.', 'No cars were sold in Rell.'],
      ['Karl Moss is the only artist of Rell.', 'Karl Moss is the only painter of Rell.'],
    ],
    passes: [['Vehicles were sold in Rell.', 'Cars were sold in Rell.']],
  },
};
