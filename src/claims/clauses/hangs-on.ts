/** The noun that another one tells more of: "the driver's wife", "the church roof", "the road to the town". */
import { groupEndingAt, isNominal } from '../sentence/noun-group.ts';
import { readOnce } from '../sentence/read-once.ts';
import { isNumeric, type Token } from '../sentence/token.ts';
import type { Adverbial } from './clause.ts';
import { clausesIn } from './clauses-in.ts';

type Words = readonly Token[];

const OWNS = /^['’]s?$/;

/** "Roof", for the church of "the church roof", "the church's roof" and "the roof of the church". */
export interface Bearer {
  readonly head: Token;
  readonly by: 'owner' | 'compound' | Adverbial;
}

/** How a preposition ties in the noun group that a word is in. */
export const adverbialsOf = readOnce(
  (sentence: Words): ReadonlyMap<Token, Adverbial> =>
    new Map(
      clausesIn(sentence).clauses.flatMap(({ adverbials }) =>
        adverbials.flatMap(tie => tie.group.map((token): [Token, Adverbial] => [token, tie])),
      ),
    ),
);

export function bearerOf(token: Token, tokens: Words): Bearer | undefined {
  const behind = headBehind(token, tokens);
  if (behind !== undefined) return { head: behind, by: ownsNext(token, tokens) ? 'owner' : 'compound' };
  const tie = adverbialsOf(tokens).get(token);
  const head = tie?.hangsOn;
  if (tie === undefined || head === undefined || head.aside) return undefined;
  // "Half of the mill", not "two of the mills".
  const isPart = head.quantity !== undefined && head.quantity.kind !== 'count' && tie.relation === 'of';
  return isPart || (isNominal(head) && !isNumeric(head)) ? { head, by: tie } : undefined;
}

export function ownsNext({ word, after, index }: Token, tokens: Words): boolean {
  return OWNS.test(tokens[index + 1]?.word ?? '') || (word.endsWith('s') && OWNS.test(after));
}

/** "Wife" for "the driver" of "the driver's wife", "roof" for "the church" of "the church roof". */
export function headBehind(token: Token, tokens: Words): Token | undefined {
  const owns = ownsNext(token, tokens);
  if (!owns && token.after !== '') return undefined;
  let at = token.index + (OWNS.test(tokens[token.index + 1]?.word ?? '') ? 2 : 1);
  let head: Token | undefined;
  for (let next = tokens[at]; next !== undefined; next = tokens[++at]) {
    const belongs = isNominal(next) || (owns && (next.part === 'ADJ' || next.quantity !== undefined));
    // "The painter Moss".
    const isTitled = !owns && next.name && !token.name;
    if (!belongs || isTitled || next.aside) break;
    if (isNominal(next)) head = next;
    if (next.after !== '') break;
  }
  return head;
}

/** Whose a noun is, without the "'s": "the author", of "the author's two books"; "their". */
export function ownerOf(noun: Token, tokens: Words): Words {
  const before = tokens[noun.index - 1];
  if (before?.part === 'PRON') return [before];
  const group = groupEndingAt(tokens, noun.index);
  return group.slice(
    0,
    Math.max(
      0,
      group.findLastIndex(({ word }) => OWNS.test(word)),
    ),
  );
}
