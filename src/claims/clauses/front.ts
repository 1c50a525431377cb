/** What a sentence begins with before it comes to its subject. */
import { readOnce } from '../sentence/read-once.ts';
import { isNumeric, type Token } from '../sentence/token.ts';

const FRONT_MAX = 8;

/** "In 1990, he died": a place or a time set in front of the clause, which can stand at its end as well. */
export const frontOf = readOnce((tokens: readonly Token[]): readonly Token[] => {
  if (tokens[0]?.part !== 'ADP') return [];
  const end = tokens.findIndex(token => token.after === ',' && !isNumeric(tokens[token.index + 1] ?? token));
  const front = tokens.slice(0, end + 1);
  if (front.length > 0 && end <= FRONT_MAX && !front.some(token => token.part === 'VERB')) return front;
  // A date needs no comma behind it.
  const clause = tokens.findIndex((token, i) => i > 0 && !isNumeric(token));
  return clause > 1 ? tokens.slice(0, clause) : [];
});

/** "In mathematics, a polynomial is …" speaks of a polynomial. */
export function withoutFront(words: readonly Token[]): readonly Token[] {
  const end = words[0]?.part === 'ADP' ? words.findIndex(token => token.after === ',') : -1;
  return words.slice(end + 1);
}
