import { compareQuantities } from '../numbers/quantities.ts';
import type { Token } from './token.ts';

/** "12 km (7 miles)": what stands in brackets says the same in other units, and is no number of its own. */
export function withRestated(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(token => token.aside && token.quantity?.measure !== undefined)) return tokens;
  const restated = new Set<Token>();
  const joined = tokens.map((token, i) => {
    const [next, behind] = [tokens[i + 1], tokens[i + 2]];
    const { quantity } = token;
    if (quantity?.measure === undefined || token.aside || next?.quantity === undefined || !next.aside)
      return token;
    if (behind?.aside === true || next.quantity.measure === quantity.measure) return token;
    if (compareQuantities(quantity, next.quantity) !== 'agree') return token;
    restated.add(next);
    return { ...token, quantity: { ...quantity, also: next.quantity } };
  });
  return restated.size === 0
    ? tokens
    : joined.map(token => (restated.has(token) ? { ...token, content: false } : token));
}
