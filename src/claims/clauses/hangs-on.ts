/** The noun that another one belongs to: "the driver's wife", "the church roof", "the road to the town". */
import { isNominal } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';

const OWNS = /^['’]s?$/;

export function ownsNext({ word, after, index }: Token, tokens: readonly Token[]): boolean {
  return OWNS.test(tokens[index + 1]?.word ?? '') || (word.endsWith('s') && OWNS.test(after));
}

/** "Wife" for "the driver" of "the driver's wife", "roof" for "the church" of "the church roof". */
export function headBehind(token: Token, tokens: readonly Token[]): Token | undefined {
  const owns = ownsNext(token, tokens);
  if (!owns && token.after !== '') return undefined;
  let at = token.index + (OWNS.test(tokens[token.index + 1]?.word ?? '') ? 2 : 1);
  let head: Token | undefined;
  for (let next = tokens[at]; next !== undefined; next = tokens[++at]) {
    const belongs = isNominal(next) || (owns && (next.part === 'ADJ' || next.quantity !== undefined));
    if (!belongs || next.aside) break;
    if (isNominal(next)) head = next;
    if (next.after !== '') break;
  }
  return head;
}
