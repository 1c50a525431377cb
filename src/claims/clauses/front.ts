/** What a sentence begins with before it comes to its subject. */
import { sentenceOf, unmarked } from '../sentence/made-token.ts';
import { isPredicate } from '../sentence/noun-group.ts';
import { readOnce } from '../sentence/read-once.ts';
import { isNumeric, isVerbal, type Token } from '../sentence/token.ts';

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

const OPENS_CLAUSE =
  /^(?:when|while|after|before|since|as|because|although|though|once|until|where|according)$/;
const MOVED_MAX = 14;

/** "When it rained, the mill leaked" as "the mill leaked when it rained"; undefined where nothing is set in front. */
export const withFrontAtEnd = readOnce((tokens: readonly Token[]): readonly Token[] | undefined => {
  const [first] = tokens;
  if (first === undefined || (first.part !== 'ADP' && !OPENS_CLAUSE.test(first.word))) return undefined;
  const comma = tokens
    .slice(0, MOVED_MAX)
    .find(token => token.after === ',' && beginsClause(tokens, token.index + 1));
  if (comma === undefined) return undefined;
  const front = tokens.slice(0, comma.index + 1);
  if (front.some(isVerbal) && !OPENS_CLAUSE.test(first.word)) return undefined;
  const rest = tokens.slice(comma.index + 1);
  // Of a list, of what goes on behind a mark and of two clauses it is not plain what the front belongs to.
  if (rest.some(({ after }, i) => i < rest.length - 1 && /[,;:]/.test(after))) return undefined;
  return sentenceOf(unmarked(rest), unmarked(front));
});

/** Somebody or something, with its verb. */
function beginsClause(tokens: readonly Token[], start: number): boolean {
  const rest = tokens.slice(start);
  const verb = rest.findIndex(token => isPredicate(token, tokens));
  const subject = rest.slice(0, Math.max(0, verb));
  return (
    subject.some(token => token.content || token.part === 'PRON') &&
    subject.every(({ after, part }) => !/[,;:]/.test(after) && part !== 'SCONJ')
  );
}
