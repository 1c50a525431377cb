/** Small words that go with few others: with many, a whole clause goes. */
import type { Token } from '../sentence/token.ts';
import type { Pair } from './pair.ts';
import { inEdits } from './rewording.ts';

/** A "not" that goes with more words goes with its whole clause. */
const WITH_THEM_MAX = 3;

/** Words of a sort that only the sentence has, while what they stand with stays. */
export function leftOut(pair: Pair, isSort: (token: Token) => boolean): readonly Token[] {
  return inEdits(pair, ({ claim, evidence }) =>
    evidence.length > WITH_THEM_MAX || claim.some(isSort) ? [] : evidence.filter(isSort),
  );
}
