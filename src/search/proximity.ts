/** Rewards passages that have neighbouring words of the question near each other; BM25 alone sees a bag of words. */
import type { IndexedLibrary } from './index-library.ts';
import { at } from './postings.ts';
import type { QueryPlan } from './query-plan.ts';

/** What a pair kept together adds, as a share of its rarer word's weight (best on four question sets: 0.5 to 1). */
export const PAIR_WEIGHT = 0.85;
/** The share of that where one other word stands between them. */
export const GAP_SHARE = 0.5;
/** The share of that where they have changed places. */
export const REVERSED_SHARE = 0.3;

/** Prepares a query; what comes back scores one passage in a single pass over its words. */
export function createProximity(indexed: IndexedLibrary, plan: QueryPlan): (passage: number) => number {
  const { body, vocabulary } = indexed;
  const places = new Map<number, number[]>();
  for (const [place, { terms }] of plan.order.entries()) {
    for (const term of terms) {
      const known = places.get(term);
      if (known === undefined) places.set(term, [place]);
      else known.push(place);
    }
  }
  const pairWeights = plan.order
    .slice(1)
    .map(({ idf }, i) => PAIR_WEIGHT * Math.min(idf, plan.order[i]?.idf ?? 0));
  if (pairWeights.length === 0) return () => 0;
  const shares = new Float64Array(pairWeights.length);

  const keep = (pair: number, share: number) => {
    if (share > (shares[pair] ?? 0)) shares[pair] = share;
  };
  const compare = (former: readonly number[], latter: readonly number[] | undefined, nearness: number) => {
    if (latter === undefined) return;
    for (const a of former) {
      for (const b of latter) {
        if (b === a + 1) keep(a, nearness);
        else if (b === a - 1) keep(b, nearness * REVERSED_SHARE);
      }
    }
  };

  return passage => {
    shares.fill(0);
    let last: readonly number[] | undefined;
    let beforeLast: readonly number[] | undefined;
    const end = at(body.offsets, passage + 1);
    for (let i = at(body.offsets, passage); i < end; i++) {
      const here = places.get(vocabulary.termOfWord[at(body.values, i)] ?? 0);
      if (here !== undefined) {
        if (last !== undefined) compare(last, here, 1);
        if (beforeLast !== undefined) compare(beforeLast, here, GAP_SHARE);
      }
      beforeLast = last;
      last = here;
    }
    let bonus = 0;
    for (const [pair, weight] of pairWeights.entries()) bonus += weight * (shares[pair] ?? 0);
    return bonus;
  };
}
