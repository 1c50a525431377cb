/** The nouns that a predicate comes to. */
import type { Sort } from '../english/lexicon.ts';
import type { Token } from '../sentence/token.ts';
import type { Predication } from './predication.ts';

/** Sorts of things that "of" does not take apart: "a bridge of Rell", not "a piece of land". */
const WHOLE: ReadonlySet<Sort> = new Set(['person', 'animal', 'food', 'structure', 'work']);

/** The nouns that end what is joined in a predicate; none where one of them is no common noun. */
export function headsOf({ core }: Predication): readonly Token[] {
  const heads: Token[] = [];
  for (const [i, token] of core.entries()) {
    const next = core[i + 1];
    const ends =
      next === undefined || next.part === 'CCONJ' || /[,/]/.test(token.after) || token.after === '(';
    if (!ends || token.part === 'CCONJ' || token.aside) continue;
    if (token.part === 'ADJ') continue;
    if (token.part !== 'NOUN' || token.name) return [];
    heads.push(token);
  }
  return heads;
}

/** "An award-winning director" and "a piece of land" are not said to be an award or a piece. */
export function isWhole(head: Token, tokens: readonly Token[]): boolean {
  const next = tokens[head.index + 1];
  if (next === undefined) return true;
  if (next.word === 'of') return head.sorts.every(sort => WHOLE.has(sort));
  // "A fourth generation wrestling promoter".
  const beyond = tokens[next.index + 1];
  if (next.word.endsWith('ing') && beyond?.part === 'NOUN' && !beyond.name) return false;
  return head.after !== '-';
}
