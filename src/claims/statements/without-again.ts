/** "In 1986 and again in 1989" is in 1986 and 1989. */
import { sentenceOf } from '../sentence/made-token.ts';
import { isNumeric, type Token } from '../sentence/token.ts';

export function withoutAgain(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const and = tokens.find(({ word, index }) => word === 'and' && isDate(tokens[index - 1]));
  if (and === undefined) return [];
  const next = tokens[and.index + 1];
  const again = next !== undefined && /^(?:again|also|then|later)$/.test(next.word) ? [next] : [];
  const tie = tokens[and.index + 1 + again.length];
  const date = tie === undefined ? undefined : tokens[tie.index + 1];
  const before = tokens.slice(0, and.index).findLast(({ part }) => part === 'ADP');
  if (tie?.part !== 'ADP' || before?.word !== tie.word || !isDate(date)) return [];
  return [sentenceOf(tokens.filter(token => token !== tie && !again.includes(token)))];
}

function isDate(token: Token | undefined): boolean {
  return token !== undefined && isNumeric(token);
}
