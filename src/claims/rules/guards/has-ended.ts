import { definitionOf } from '../../clauses/definition.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Was the mayor until 2010" does not say that she is the mayor. */
export const hasEnded: Guard = {
  code: 'has-ended',
  says: 'The passage says that it was so for a time',
  objects(pair) {
    const definition = definitionOf(pair);
    if (definition === undefined || !/^(?:is|are)$/.test(definition.claim.copula.word)) return undefined;
    const { copula, core } = definition.evidence;
    if (!/^(?:was|were)$/.test(copula.word)) return undefined;
    const behind = pair.evidence.slice((core.at(-1) ?? copula).index + 1);
    return ifAny(
      behind.filter(
        ({ word }, i) =>
          /^(?:until|till|before|when)$/.test(word) ||
          (word === 'from' && behind[i + 1]?.quantity !== undefined),
      ),
    );
  },
  examples: {
    objects: [
      ['Ana Moss is the mayor of Rell.', 'Ana Moss was the mayor of Rell until 2010.'],
      ['The mill is the tallest house in Rell.', 'The mill was the tallest house in Rell before it burnt.'],
    ],
    passes: [['Ana Moss was the mayor of Rell.', 'Ana Moss was the mayor of Rell until 2010.']],
  },
};
