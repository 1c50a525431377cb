/** "In 1986 and again in 1989" is in 1986 and 1989. */
import { clausesIn } from '../clauses/clauses-in.ts';
import { sentenceOf } from '../sentence/made-token.ts';
import { isNumeric, type Token } from '../sentence/token.ts';

type Words = readonly Token[];

export function withoutAgain(sentence: Words): readonly Words[] {
  const dates = clausesIn(sentence)
    .clauses.flatMap(({ adverbials }) => adverbials)
    .filter(({ group }) => group.every(isNumeric));
  return dates.slice(1).flatMap(({ preposition, relation }, i) => {
    const before = dates[i];
    const [and, again, ...more] = sentence.slice((before?.group.at(-1)?.index ?? 0) + 1, preposition.index);
    if (before?.relation !== relation || and?.word !== 'and' || more.length > 0) return [];
    if (again !== undefined && !/^(?:again|also|then|later)$/.test(again.word)) return [];
    return [sentenceOf(sentence.filter(token => token !== preposition && token !== again))];
  });
}
