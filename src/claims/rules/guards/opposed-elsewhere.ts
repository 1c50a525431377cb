import { oppositesOf } from '../../alignment/unmet.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Rose, and then fell": some word of the evidence says the opposite, even if another one meets the claim's. */
export const opposedElsewhere: Guard = {
  code: 'opposed-elsewhere',
  says: 'The passage also has a word that says the opposite',
  objects: pair =>
    ifAny([
      ...oppositesOf(pair).map(link => link.evidence),
      ...pair.claim.flatMap(token => {
        const link = token.content && pair.opposed(token) ? pair.met(token) : undefined;
        return link === undefined || link.relation === 'same' ? [] : [link.evidence];
      }),
    ]),
  examples: {
    objects: [['The number of guests is known.', 'The number of guests is unknown.']],
    passes: [['The number of guests is known.', 'The number of guests is known and small.']],
  },
};
