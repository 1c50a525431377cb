/** Whether what one statement of a sentence comes to holds for the sentence. */
import type { Ruling } from './rules/settle.ts';
import type { Token } from './sentence/token.ts';

/**
 * "The pier opened in 1990 and closed that year" does not differ from "closed in 1990" because its first statement has
 * "opened" there: what the claim has instead stands in the rest of the sentence.
 */
export function holdsForWhole(ruling: Ruling, statement: readonly Token[], whole: readonly Token[]): boolean {
  if (ruling.kind !== 'differs') return true;
  const inside = new Set(statement.map(({ start }) => start));
  const rest = whole.filter(({ start }) => !inside.has(start));
  const claimed = ruling.clashes.flatMap(({ claim }) => claim).filter(({ content }) => content);
  return !claimed.some(token => rest.some(other => isSame(other, token)));
}

function isSame(one: Token, other: Token): boolean {
  if (one.quantity !== undefined && other.quantity !== undefined)
    return one.quantity.kind === other.quantity.kind && one.quantity.value === other.quantity.value;
  return one.lemma === other.lemma || one.stem === other.stem;
}
