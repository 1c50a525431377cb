import type { List } from '../../clauses/lists.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';
import { splitLists } from '../split-lists.ts';

/** A count in front covers everything that is joined. */
const COUNT_REACH = 5;

/** "26 miles and 385 yards", "71 passengers and crew". */
export const partOfASum: Guard = {
  code: 'part-of-a-sum',
  says: 'The passage counts it together with something else',
  objects: pair =>
    ifAny(
      splitLists(pair).flatMap(list =>
        list.coordinator.word !== 'or' && isSum(list, pair.evidence) ? list.conjuncts.flat() : [],
      ),
    ),
  examples: {
    objects: [['The ferry carried 71 passengers.', 'The ferry carried 71 passengers and crew.']],
    passes: [['The ferry carried passengers.', 'The ferry carried passengers and crew.']],
  },
};

function isSum({ conjuncts }: List, tokens: readonly Token[]): boolean {
  const [first] = conjuncts[0] ?? [];
  if (first === undefined) return false;
  const measures = conjuncts.filter(conjunct =>
    conjunct.some(
      ({ quantity }) => quantity !== undefined && quantity.kind !== 'ordinal' && quantity.unit !== '',
    ),
  );
  // "1.2 km long and 18 m wide" measures two things.
  if (measures.length > 1) return measures[0]?.at(-1)?.part !== 'ADJ';
  return tokens
    .slice(Math.max(0, first.index - COUNT_REACH), first.index + 1)
    .some(token => !token.aside && /^(?:count|vague)$/.test(token.quantity?.kind ?? ''));
}
