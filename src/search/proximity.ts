/** Rewards passages that have the words of the question next to each other, as the question has them. */
import type { IndexedLibrary } from './index-library.ts';
import type { QueryPlan } from './plan-query.ts';
import { at } from './postings.ts';

/** The share of the rarer word's weight that a pair kept together adds. */
export const PAIR_WEIGHT = 0.3;

export function createProximity(indexed: IndexedLibrary): (plan: QueryPlan, passage: number) => number {
  const { body, postings, vocabulary } = indexed;
  return (plan, passage) => {
    const { order } = plan;
    if (order.length < 2) return 0;
    let bonus = 0;
    const start = at(body.offsets, passage);
    const end = at(body.offsets, passage + 1);
    const term = (i: number) => vocabulary.termOfWord[at(body.values, i)] ?? 0;
    for (let pair = 0; pair + 1 < order.length; pair++) {
      const first = order[pair] as number;
      const second = order[pair + 1] as number;
      if (first === second) continue;
      for (let i = start; i + 1 < end; i++) {
        if (term(i) !== first || term(i + 1) !== second) continue;
        bonus += PAIR_WEIGHT * Math.min(at(postings.idf, first), at(postings.idf, second));
        break;
      }
    }
    return bonus;
  };
}
