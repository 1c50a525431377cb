import type { Clause } from '../../clauses/clause.ts';
import { definitionOf } from '../../pair/definition.ts';
import type { Pair } from '../../pair/pair.ts';
import type { Token } from '../../sentence/token.ts';
import type { Guard } from '../guard.ts';

/** "Was the mayor" does not say that she is the mayor. */
export const hasEnded: Guard = {
  code: 'has-ended',
  says: 'The passage says that it was so, not that it is',
  objects(pair) {
    const { verb } = pair.clauses.claim;
    const clause = verb && pair.clauses.claim.clauseOf(verb);
    if (clause === undefined || !beginsWith(IS, clause)) return undefined;
    const definition = definitionOf(pair);
    if (definition === undefined) return ended(saidOf(clause, pair));
    // Nothing is left of what has ended: to deny it is to deny it still.
    const { claim, evidence, met } = definition;
    return met && claim.denied === evidence.denied && WAS.test(evidence.copula.word)
      ? [evidence.copula]
      : undefined;
  },
  examples: {
    objects: [
      ['Ana Moss is the mayor of Rell.', 'Ana Moss was the mayor of Rell in 2010.'],
      ['The mill is the tallest house in Rell.', 'The mill was the tallest house in Rell before it burnt.'],
      ['The road to Rell is blocked.', 'The road to Rell was blocked by snow and later cleared.'],
    ],
    passes: [['Ana Moss was the mayor of Rell.', 'Ana Moss was the mayor of Rell until 2010.']],
  },
};

const IS = /^(?:is|are)$/;
const WAS = /^(?:was|were)$/;

/** "Is sold", "was a mill": the form of "be" in front of its verb, or its verb. */
function beginsWith(form: RegExp, { verb, tokens }: Clause): boolean {
  return tokens.some(({ word, index }) => form.test(word) && verb !== undefined && index <= verb.index);
}

/** The clause that has the verb of the claim's, or what that says of its subject. */
function saidOf({ verb, tokens }: Clause, { clauses, match }: Pair): Clause | undefined {
  const said =
    verb?.lemma === 'be' ? tokens.find(({ content, index }) => content && index > verb.index) : verb;
  const partner = match(said);
  return partner && clauses.evidence.clauseOf(partner);
}

function ended(said: Clause | undefined): readonly Token[] | undefined {
  return said?.verb !== undefined && beginsWith(WAS, said) ? [said.verb] : undefined;
}
