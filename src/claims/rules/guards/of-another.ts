import { definitionOf } from '../../pair/definition.ts';
import type { Guard } from '../guard.ts';

/** "Is a novel", where it is "a film based on the novel". */
export const ofAnother: Guard = {
  code: 'of-another',
  says: 'The passage says this of something else',
  objects(pair) {
    const definition = definitionOf(pair);
    const head = definition?.claim.core.findLast(token => token.content && !token.light);
    const partner = pair.match(head);
    if (definition === undefined || partner === undefined) return undefined;
    const { core, copula } = definition.evidence;
    if (core.includes(partner) || partner.index < copula.index) return undefined;
    return pair.clauses.evidence.adverbialOf(partner) === undefined ? undefined : [partner];
  },
  examples: {
    objects: [['White Heron is a book.', 'White Heron is a 1962 film based on the book White Heron Days.']],
    passes: [['White Heron is a film.', 'White Heron is a 1962 film based on the book White Heron Days.']],
  },
};
