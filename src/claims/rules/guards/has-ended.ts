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
    if (clause === undefined || !isNow(clause)) return undefined;
    const definition = definitionOf(pair);
    if (definition === undefined) return ended(clause, pair);
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
      ['Ana Moss leads the fleet.', 'Ana Moss led the fleet in the 1980s.'],
      ['The road to Rell is blocked.', 'The road to Rell was blocked by snow and later cleared.'],
    ],
    passes: [
      ['Ana Moss was the mayor of Rell.', 'Ana Moss was the mayor of Rell until 2010.'],
      ['Ana Moss appears in the film Low Tide.', 'Ana Moss appeared in the film Low Tide.'],
      ['The firm is based in Rell.', 'The firm is a bank based in Rell.'],
      ['Ana Moss has won the regatta.', 'Ana Moss won the regatta.'],
    ],
  },
};

const WAS = /^(?:was|were)$/;
/** Of works people speak so: "she appears in the film". */
const OF_WORKS = /^(?:appear|star|feature|air|tell|depict|portray|describe)$/;

/** Not the "sign" of "did she sign". */
function isNow({ tense, verb, subject }: Clause): boolean {
  const isBare = verb?.part === 'VERB' && verb.word === verb.lemma;
  if (verb === undefined || OF_WORKS.test(verb.lemma)) return false;
  return tense === 'present' && (!isBare || subject.some(({ word, lemma }) => word !== lemma));
}

/** The verb of the clause that has the claim's verb, or what that says of its subject: "is sold", "leads", "is the leader". */
function ended({ verb, tokens }: Clause, { clauses, match }: Pair): readonly Token[] | undefined {
  const said =
    verb?.lemma === 'be' ? tokens.find(({ content, index }) => content && index > verb.index) : verb;
  const partner = match(said);
  const clause = partner && clauses.evidence.clauseOf(partner);
  if (clause?.verb === undefined || clause.tense !== 'past') return undefined;
  // "The chief of the fleet signed it" says who is the chief.
  return partner === clause.verb || isSaidByBe(clause) ? [clause.verb] : undefined;
}

/** "Was the mayor", "was sold". */
function isSaidByBe({ verb, tokens }: Clause): boolean {
  return tokens.some(({ word, index }) => WAS.test(word) && verb !== undefined && index <= verb.index);
}
