/** Words of one side that say how sure it is or of how many, and that the other side has not. */
import { saidOf } from '../clauses/said-of.ts';
import { PARTS } from '../english/lexicon.ts';
import { isNearSynonym } from '../english/near-synonyms.ts';
import type { Token } from '../sentence/token.ts';
import type { Pair } from './pair.ts';

type Sort = (token: Token) => boolean;

/** Those that only the claim has. */
export function bringsIn({ claim, evidence }: Pair, isSort: Sort): readonly Token[] {
  return claim.filter(token => isSort(token) && !hasWord(evidence, token, claim));
}

/** Those that only the evidence has, said of what the claim speaks of. */
export function leavesOut(pair: Pair, isSort: Sort): readonly Token[] {
  return pair.evidence.filter(
    token => isSort(token) && bearsOut(token, pair) && !hasWord(pair.claim, token, pair.evidence),
  );
}

/** Whether a word of the evidence is said of something that the claim speaks of. */
export function bearsOut(token: Token, { evidence, meeting }: Pair): boolean {
  return saidOf(token, evidence).some(word => meeting(word) !== undefined);
}

/** "Nearly" is "almost"; "a few" are more than "few". */
function hasWord(tokens: readonly Token[], { word, index }: Token, own: readonly Token[]): boolean {
  const isSame = (at: number) =>
    !/^(?:few|little)$/.test(word) || (tokens[at - 1]?.word === 'a') === (own[index - 1]?.word === 'a');
  return tokens.some(
    token => (token.word === word || isNearSynonym(token.word, word, PARTS.adverb)) && isSame(token.index),
  );
}
