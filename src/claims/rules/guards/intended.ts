import type { Clauses } from '../../clauses/read-clauses.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Offered to work", "is to be held": what the claim says was done. */
export const intended: Guard = {
  code: 'intended',
  says: 'The passage says what is to be done, not that it was done',
  objects: ({ claim, match, clauses }) =>
    ifAny(
      claim.flatMap(token => {
        const verb = token.part === 'VERB' || token.part === 'NOUN' ? match(token) : undefined;
        if (token.part !== 'VERB' && verb?.part !== 'VERB') return [];
        const only =
          verb !== undefined && isToBeDone(verb, clauses.evidence) && !isToBeDone(token, clauses.claim);
        return only ? [verb] : [];
      }),
    ),
  examples: {
    objects: [
      ['The ferry carried salt to Tarn.', 'The ferry was built to carry salt to Tarn.'],
      ['Karl Moss painted the ferry.', 'Karl Moss was asked to paint the ferry.'],
      ['Karl Moss painted the ferry.', 'Karl Moss promised to mend the nets and paint the ferry.'],
    ],
    passes: [['Low Tide was shot in Rell.', 'Low Tide is the first film to be shot in Rell.']],
  },
};

/** In an infinitive, or joined to one; "the first film to be shot there" was shot there. */
function isToBeDone(verb: Token, { clauseOf }: Clauses): boolean {
  const clause = clauseOf(verb);
  const start = clause?.tokens[0]?.index ?? 0;
  const front = clause?.within?.tokens.filter(({ index }) => index < start).slice(-NAMED_REACH) ?? [];
  if (clause?.kind === 'infinitive')
    return front.at(-1)?.part !== 'NOUN' || !front.some(({ word }) => ONE_OF_ITS_KIND.test(word));
  return clause?.kind === 'joined' && clause.within?.kind === 'infinitive' && verb.word === verb.lemma;
}

const NAMED_REACH = 5;
const ONE_OF_ITS_KIND = /^(?:first|second|third|last|only)$/;
