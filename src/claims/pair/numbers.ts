/** What the guards of numbers ask of a number. */
import type { Token } from '../sentence/token.ts';

const AMOUNTS: ReadonlySet<string> = new Set(['count', 'measure', 'money', 'percent']);

export function isAmount({ quantity }: Token): boolean {
  return quantity !== undefined && AMOUNTS.has(quantity.kind);
}

export function isPartOfDate({ month, quantity }: Token): boolean {
  return month !== undefined || quantity?.kind === 'day' || quantity?.kind === 'year';
}
