import type { List } from '../../clauses/lists.ts';
import { isVerbal } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';
import type { Pair } from '../pair.ts';
import { splitLists } from '../split-lists.ts';

/** "A and B weigh a ton": what is said of both need not hold of one. */
export const partOfTheSubject: Guard = {
  code: 'part-of-the-subject',
  says: 'The passage says it of several',
  objects: pair =>
    ifAny(splitLists(pair).flatMap(list => (isSubject(list, pair) ? list.conjuncts.flat() : []))),
  examples: {
    objects: [['Karl Moss weighs a ton.', 'Ana Brandt and Karl Moss weigh a ton.']],
    passes: [['Karl Moss met a painter.', 'In Rell, Karl Moss met a painter and a sailor.']],
  },
};

function isSubject({ coordinator, conjuncts }: List, { evidence, meeting }: Pair): boolean {
  const last = conjuncts.at(-1)?.at(-1);
  const first = conjuncts[0]?.[0];
  if (coordinator.word === 'or' || first === undefined || last === undefined) return false;
  const before = evidence.slice(0, first.index);
  if (before.some(token => (token.part === 'VERB' && meeting(token) !== undefined) || token.part === 'AUX')) {
    return false;
  }
  const next = evidence[last.index + 1];
  const predicate = next?.part === 'ADV' ? evidence[next.index + 1] : next;
  return predicate !== undefined && isVerbal(predicate);
}
