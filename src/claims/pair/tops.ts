/** "The first", "the largest": of several, only one is. */
import { EXCLUSIVES } from '../english/word-classes.ts';
import { readOnce } from '../sentence/read-once.ts';
import type { Token } from '../sentence/token.ts';
import type { Pair } from './pair.ts';

/** Those of the claim that are met, and the words that meet them. */
export const topsOf = readOnce(({ claim, match }: Pair) =>
  claim.flatMap(token => {
    const partner = isTop(token, claim) ? match(token) : undefined;
    return partner === undefined ? [] : [{ claim: token, evidence: partner }];
  }),
);

function isTop({ word, index }: Token, tokens: readonly Token[]): boolean {
  return EXCLUSIVES.has(word) || /[^aeou]est$/.test(word) || tokens[index - 1]?.word === 'most';
}
