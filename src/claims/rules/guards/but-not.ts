import { isSubordinator, joinsClauses } from '../../english/openers.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "It helped men but not women" does not say without more that it helped. */
export const butNot: Guard = {
  code: 'but-not',
  says: 'The passage says it of some and denies it of others',
  objects({ evidence, meeting, clauses }) {
    const isMet = (token: Token) => meeting(token) !== undefined;
    const contrasts = evidence.filter(token => {
      if (token.word === 'and' || !(joinsClauses(token) || isSubordinator(token))) return false;
      const clause = clauses.evidence.clauseOf(token);
      const opens = clause?.opener === token;
      const isDenied = opens ? clause.negations.length > 0 : evidence[token.index + 1]?.negates === true;
      // What the claim leaves out stands right in front of it.
      const ties = (opens ? clause.within : clause)?.adverbials ?? [];
      const tie = ties.findLast(({ preposition }) => preposition.index < token.index)?.preposition;
      const left = tie === undefined ? [] : evidence.slice(tie.index, token.index);
      return isDenied && left.length > 0 && ![...left, ...evidence.slice(token.index)].some(isMet);
    });
    return ifAny(contrasts);
  },
  examples: {
    objects: [
      ['The drug lowered the fever.', 'The drug lowered the fever in men but had no effect in women.'],
    ],
    passes: [
      ['The drug lowered the fever in men.', 'The drug lowered the fever in men but had no effect in women.'],
    ],
  },
};
