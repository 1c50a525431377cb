import { type Guard, ifAny } from '../guard.ts';
import { inEdits } from '../rewording.ts';

/** "He has a house" for "he sold a house": a small word in the place of a verb. */
export const emptied: Guard = {
  code: 'emptied',
  says: 'The passage has a verb where the claim has a small word',
  objects: pair =>
    ifAny(
      inEdits(pair, ({ claim, evidence }) =>
        claim.length !== 1 || claim.some(token => token.content) || evidence.length > 2
          ? []
          : evidence.filter(
              token =>
                token.part === 'VERB' && token.content && !token.light && pair.meeting(token) === undefined,
            ),
      ),
    ),
  examples: {
    objects: [['Karl Moss has a house in Rell.', 'Karl Moss sold a house in Rell.']],
    passes: [['Karl Moss has a house in Rell.', 'Karl Moss has a house near the pier in Rell.']],
  },
};
