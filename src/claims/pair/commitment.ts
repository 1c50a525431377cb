/** Words of one side that say how sure it is or of how many, and that the other side has not. */
import { windowOf } from '../alignment/window.ts';
import { HEDGES } from '../english/word-classes.ts';
import type { Token } from '../sentence/token.ts';
import type { Pair } from './pair.ts';

type Sort = (token: Token) => boolean;

/** Those that only the claim has. */
export function bringsIn({ claim, evidence }: Pair, isSort: Sort): readonly Token[] {
  return claim.filter(token => isSort(token) && !hasWord(evidence, token, claim));
}

/** Those that only the evidence has, near what it bears out. */
export function leavesOut(pair: Pair, isSort: Sort): readonly Token[] {
  return windowOf(pair).filter(token => isSort(token) && !hasWord(pair.claim, token, pair.evidence));
}

/** "A few" are more than "few". */
function hasWord(tokens: readonly Token[], { word, index }: Token, own: readonly Token[]): boolean {
  const isSame = (at: number) =>
    !/^(?:few|little)$/.test(word) || (tokens[at - 1]?.word === 'a') === (own[index - 1]?.word === 'a');
  return tokens.some(token => token.word === word && isSame(token.index));
}

export function isHedge({ word, month, aside }: Token): boolean {
  return HEDGES.has(word) && month === undefined && !aside;
}
