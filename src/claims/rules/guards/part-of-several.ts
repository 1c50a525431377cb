import type { List } from '../../clauses/lists.ts';
import type { Pair } from '../../pair/pair.ts';
import { splitLists } from '../../pair/split-lists.ts';
import { groupEndingAt } from '../../sentence/noun-group.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "A and B together weigh a ton", "71 passengers and crew": what is said of all need not hold of one. */
export const partOfSeveral: Guard = {
  code: 'part-of-several',
  says: 'The passage says it of several together',
  objects(pair) {
    const lists = splitLists(pair);
    const { clauseOf } = pair.clauses.evidence;
    const end = lists.at(-1)?.conjuncts.at(-1)?.at(-1)?.index ?? 0;
    const together = [
      ...pair.claim.filter(token => isTogether(token, pair.claim)),
      ...pair.evidence.filter(
        token =>
          isTogether(token, pair.evidence) &&
          // "A crew and a tie between its members".
          (token.word !== 'between' || token.index < end) &&
          lists.some(list => clauseOf(list.coordinator) === clauseOf(token)),
      ),
    ];
    const counted = lists.filter(
      list => list.coordinator.word !== 'or' && (isSum(list, pair) || act(list, pair)),
    );
    return lists.length === 0
      ? undefined
      : ifAny([...together, ...counted.flatMap(({ conjuncts }) => conjuncts.flat())]);
  },
  examples: {
    objects: [
      ['The committee consists of teachers.', 'The committee consists of teachers and sailors.'],
      ['The ferry carried 71 passengers.', 'The ferry carried 71 passengers and crew.'],
      ['The ferry carried hundreds of guests.', 'The ferry carried hundreds of sailors and guests.'],
      ['Karl Moss weighs a ton.', 'Ana Brandt and Karl Moss weigh a ton.'],
    ],
    passes: [
      ['Karl Moss is a singer.', 'Karl Moss is an actor and singer.'],
      ['Karl Moss left Rell.', 'Ana Brandt and Karl Moss both left Rell.'],
      ['Karl Moss composed the songs.', 'Karl Moss composed the words and the songs.'],
      ['The ferry carried passengers.', 'The ferry carried passengers and crew.'],
      ['Karl Moss met a painter.', 'In Rell, Karl Moss met a painter and a sailor.'],
    ],
  },
};

const TOGETHER =
  /^(?:consist|compri[sz]e|compose|form|combine|combined|together|total|sum|between|jointly|respectively|altogether)$/;

function isTogether({ lemma, word, index }: Token, tokens: readonly Token[]): boolean {
  // "Composed the songs" puts nothing together.
  if (lemma === 'compose' && tokens[index + 1]?.word !== 'of') return false;
  return TOGETHER.test(lemma) || TOGETHER.test(word);
}

/** "26 miles and 385 yards", "71 passengers and crew". */
function isSum({ conjuncts }: List, { evidence }: Pair): boolean {
  const last = conjuncts[0]?.at(-1);
  if (last === undefined) return false;
  const measures = conjuncts.filter(conjunct =>
    conjunct.some(
      ({ quantity }) => quantity !== undefined && quantity.kind !== 'ordinal' && quantity.unit !== '',
    ),
  );
  // "1.2 km long and 18 m wide" measures two things.
  if (measures.length > 1) return measures[0]?.at(-1)?.part !== 'ADJ';
  // A count in front covers everything that is joined: "tens of thousands of guests and sailors".
  const group = groupEndingAt(evidence, last.index);
  const of = evidence[(group[0]?.index ?? 0) - 1];
  const counted = of?.word === 'of' ? evidence.slice(of.index - 1, of.index) : [];
  return [...counted, ...group].some(
    token =>
      !token.aside &&
      !(token.quantity?.inName === true && /^\d/.test(token.text)) &&
      /^(?:count|vague)$/.test(token.quantity?.kind ?? ''),
  );
}

/** They are the subject of their clause, and it ends with the last of them. */
function act({ conjuncts }: List, { clauses }: Pair): boolean {
  const [first, last] = [conjuncts[0]?.[0], conjuncts.at(-1)?.at(-1)];
  const { subject = [], verb } = (first && clauses.evidence.clauseOf(first)) ?? {};
  const isWhole =
    first !== undefined && last !== undefined && subject.includes(first) && subject.includes(last);
  return (
    isWhole &&
    verb !== undefined &&
    subject.every(({ index, content, part }) => index <= last.index || !content || part === 'ADV')
  );
}
