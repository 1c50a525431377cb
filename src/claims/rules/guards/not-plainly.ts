import { QUANTIFIERS } from '../../english/word-classes.ts';
import { isHedge } from '../../pair/commitment.ts';
import { definitionOf } from '../../pair/definition.ts';
import { type Guard, ifAny } from '../guard.ts';

/** Words in front of a copula that may be said of it: "tends to be". */
const REACH = 3;

/** "Is a former town", "is in most ways a town", "tends to be a town". */
export const notPlainly: Guard = {
  code: 'not-plainly',
  says: 'The passage does not say without more that it is one',
  objects(pair) {
    const definition = definitionOf(pair);
    if (definition === undefined) return undefined;
    const { subject, core } = definition.evidence;
    return ifAny([
      ...subject.slice(-REACH).filter(token => isHedge(token) && token.word !== 'or'),
      ...core.filter(token => isHedge(token) || QUANTIFIERS.has(token.word)),
    ]);
  },
  examples: {
    objects: [
      [
        'Timothy Olsen is a smuggler.',
        'Timothy Ray Olsen is a sailor and a former smuggler, boatbuilder and cook.',
      ],
    ],
    passes: [
      ['Timothy Olsen is a sailor.', 'Timothy Ray Olsen is a sailor and a smuggler, boatbuilder and cook.'],
    ],
  },
};
