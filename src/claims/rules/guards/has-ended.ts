import { definitionOf } from '../../pair/definition.ts';
import type { Guard } from '../guard.ts';

/** "Was the mayor" does not say that she is the mayor. */
export const hasEnded: Guard = {
  code: 'has-ended',
  says: 'The passage says that it was so, not that it is',
  objects(pair) {
    const definition = definitionOf(pair);
    if (definition?.met !== true || definition.claim.denied !== definition.evidence.denied) return undefined;
    if (!/^(?:is|are)$/.test(definition.claim.copula.word)) return undefined;
    const { copula } = definition.evidence;
    return /^(?:was|were)$/.test(copula.word) ? [copula] : undefined;
  },
  examples: {
    objects: [
      ['Ana Moss is the mayor of Rell.', 'Ana Moss was the mayor of Rell until 2010.'],
      ['The mill is the tallest house in Rell.', 'The mill was the tallest house in Rell before it burnt.'],
    ],
    passes: [['Ana Moss was the mayor of Rell.', 'Ana Moss was the mayor of Rell until 2010.']],
  },
};
