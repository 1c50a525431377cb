import { prepositionBefore } from '../../clauses/prepositions.ts';
import type { Pair } from '../../pair/pair.ts';
import { rolesOf } from '../../pair/roles.ts';
import { type Guard, ifAny } from '../guard.ts';

const DECISIVE = new Set(
  'by from to against before after outside without until since except despite'.split(' '),
);
const NEVER_EXCHANGED = new Set(
  'beside by from against before after outside without except despite'.split(' '),
);
const NEVER_DROPPED = new Set('outside beside without before after except against by'.split(' '));
const OPPOSITE = new Map([
  ['above', 'below'],
  ['below', 'above'],
  ['before', 'after'],
  ['after', 'before'],
  ['over', 'under'],
  ['under', 'over'],
]);

/** One that is dropped alone may be said otherwise; two of them are not. */
const DROPPED = 0.5;

/** "Before the war" is not "after the war". */
export const otherPreposition: Guard = {
  code: 'other-preposition',
  says: 'The passage has another word for how they go together, such as by, from or before',
  objects(pair) {
    const clashes = clashesIn(pair);
    return clashes.reduce((sum, { weight }) => sum + weight, 0) < 1
      ? undefined
      : ifAny(clashes.map(({ token }) => token));
  },
  examples: {
    objects: [
      ['The crash happened on Quay Road.', 'The crash was seen just north of Quay Road.'],
      ['A warden ranks above a keeper and a porter.', 'A warden ranks above a keeper, but below a porter.'],
    ],
    passes: [['The crash happened on Quay Road.', 'The crash happened just on Quay Road in May.']],
  },
};

function clashesIn(pair: Pair) {
  const { claim, evidence, match } = pair;
  // Words that "by" introduces on one side only, because the voice differs.
  const { agent } = rolesOf(pair);
  const words = new Set(claim.map(token => token.word));
  return claim.flatMap(token => {
    const partner = token.content && !agent.has(token) ? match(token) : undefined;
    if (partner === undefined) return [];
    const here = prepositionBefore(claim, token.index);
    const there = prepositionBefore(evidence, partner.index);
    // "Above a captain, but below an admiral" is not "above both".
    const turned = OPPOSITE.get(there);
    let weight = turned !== undefined && words.has(turned) && !words.has(there) ? 1 : 0;
    if (here !== '' && there !== '') {
      const decisive = DECISIVE.has(here) && DECISIVE.has(there);
      if (here !== there && (decisive || NEVER_EXCHANGED.has(here) || NEVER_EXCHANGED.has(there)))
        weight += 1;
    } else if (NEVER_DROPPED.has(here || there)) {
      weight += DROPPED;
    }
    return weight === 0 ? [] : [{ token: partner, weight }];
  });
}
