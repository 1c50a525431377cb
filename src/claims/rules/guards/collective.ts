import { type Guard, ifAny } from '../guard.ts';
import { splitLists } from '../split-lists.ts';

const COLLECTIVE =
  /^(?:consist|compri[sz]e|compose|form|combine|combined|together|total|sum|between|both|jointly|respectively|each|altogether)$/;

/** "A and B together weigh a ton". */
export const collective: Guard = {
  code: 'collective',
  says: 'The passage says it of several together',
  objects: pair =>
    splitLists(pair).length === 0
      ? undefined
      : ifAny(
          [...pair.evidence, ...pair.claim].filter(
            ({ lemma, word }) => COLLECTIVE.test(lemma) || COLLECTIVE.test(word),
          ),
        ),
  examples: {
    objects: [['The committee consists of teachers.', 'The committee consists of teachers and sailors.']],
    passes: [['Karl Moss is a singer.', 'Karl Moss is an actor and singer.']],
  },
};
