import { FUNCTION_WORDS } from '../english/word-classes.ts';
import { readOnce } from './read-once.ts';
import type { Token } from './token.ts';

/** How many words of a claim must be met. */
export const lengthOf = readOnce((claim: readonly Token[]) =>
  claim.reduce((sum, token) => sum + (token.content ? wordsIn(token) : 0), 0),
);

/** "The 13th century" is a number with what it is of. */
function wordsIn({ text, quantity }: Token): number {
  if (quantity === undefined) return 1;
  return text.split(/[\s-]+/).filter(word => !FUNCTION_WORDS.has(word.toLowerCase())).length;
}
