/** Words of the evidence that narrow what the claim says down, and that the claim has not. */
import { isNumeric, type Token } from '../sentence/token.ts';
import type { Pair } from './pair.ts';

/** "Large" in "large ships", of a claim about ships. */
export function narrows(token: Token, next: Token | undefined, { meeting }: Pair): boolean {
  if (next === undefined || token.after !== '' || !token.content || isNumeric(token)) return false;
  const modifies =
    token.part === 'ADJ' || (token.part === 'ADV' && (next.part === 'ADJ' || next.part === 'NOUN'));
  return modifies && meeting(token) === undefined && meeting(next) !== undefined;
}
