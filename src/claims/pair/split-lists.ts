import type { List } from '../clauses/lists.ts';
import { readOnce } from '../sentence/read-once.ts';
import type { Token } from '../sentence/token.ts';
import type { Pair } from './pair.ts';

/**
 * The lists of which the claim keeps only some. Often that is fair ("an actor and singer" is a singer), but not of a
 * sum, a name, an alternative, or things that only hold together.
 */
export const splitLists = readOnce(({ clauses, meeting }: Pair): readonly List[] => {
  const isMet = (conjunct: readonly Token[]) =>
    conjunct.some(token => token.content && meeting(token) !== undefined);
  return clauses.evidence.lists.filter(({ conjuncts }) => conjuncts.some(isMet) && !conjuncts.every(isMet));
});
