import { COORDINATOR, type List } from '../../clauses/lists.ts';
import type { Pair } from '../../pair/pair.ts';
import { splitLists } from '../../pair/split-lists.ts';
import { isVerbal, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** Words between the two halves of a name or of a measure. */
const GAP_MAX = 4;

/** "War and Peace" is not "War", nor "Franklin and Marshall College" Franklin College. */
export const partOfAName: Guard = {
  code: 'part-of-a-name',
  says: 'The passage names two together',
  objects: pair =>
    ifAny([
      ...splitLists(pair).flatMap(list => secondName(list, pair)),
      ...pair.claim.flatMap(token => leftOutBehind(token, pair)),
    ]),
  examples: {
    objects: [
      ['Karl Moss wrote War.', 'Karl Moss wrote War and Peace.'],
      ['Karl Moss taught at Franklin College.', 'Karl Moss taught at Franklin and Marshall College.'],
      [
        'The Red Fort is located in Rell.',
        'The Red Gull is a harbour and fortress complex located in Rell.',
        'exchanged',
      ],
    ],
    passes: [
      ['Karl Moss appeared in Dune.', 'Karl Moss appeared in the comedies Dune and Flood.'],
      ['Ida Holm worked with Karl Moss.', 'Ida Holm worked with Karl Moss and Ana Brandt.'],
      [
        'Karl Moss taught at Franklin and Marshall College.',
        'Karl Moss taught at Franklin and Marshall College in 1911.',
      ],
    ],
  },
};

/** Of two names, only the first is kept. */
function secondName({ coordinator, conjuncts }: List, { evidence, meeting }: Pair): readonly Token[] {
  const [left = [], right = []] = conjuncts;
  const [a, b] = [left.at(-1), right[0]];
  if (coordinator.word === 'or' || conjuncts.length !== 2 || a === undefined || b === undefined) return [];
  // "With Karl Moss and Ana Brandt" is with each of them, and so is "by Moss and Brandt".
  const areTwo = [left, right].every(names => names.length > 1 && names.every(({ name }) => name));
  const before = evidence[(left.find(({ name }) => name)?.index ?? 0) - 1];
  // "The comedies Low Tide and High Tide", "by Moss and Brandt".
  const areMany =
    before?.part === 'NOUN' && !before.name && before.word !== before.lemma && before.word.endsWith('s');
  if (areTwo || areMany || before?.word === 'by') return [];
  return a.name && b.name && meeting(a) !== undefined && meeting(b) === undefined ? [b] : [];
}

/** Between two neighbours of one name. */
function leftOutBehind(token: Token, { claim, evidence, match }: Pair): readonly Token[] {
  const next = claim[token.index + 1];
  const [first, second] = [match(token), match(next)];
  if (next === undefined || first === undefined || second === undefined || token.after !== '') return [];
  const between = evidence.slice(first.index + 1, second.index);
  // "The Red Gull is a fortress" is not the Red Fort.
  const isOther = !second.name && second.lemma !== next.lemma;
  if (token.name && next.name && isOther && between.some(isVerbal)) return between.filter(isVerbal);
  const joins = between.length <= GAP_MAX && between.some(({ word }) => COORDINATOR.test(word));
  return joins && isInName(token) && isInName(next) ? between : [];
}

function isInName({ name, quantity, text }: Token): boolean {
  return name || (quantity !== undefined && /^\p{Lu}/u.test(text));
}
