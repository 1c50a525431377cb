/** Every passage that has all the words of a question, without ranking: what a ranked list may leave out. */
import { at, type Postings } from './postings.ts';
import type { QueryPlan, Slot } from './query-plan.ts';
import { isReachable, meets, type Reachable } from './score-passages.ts';

/**
 * In no order that says anything; at most `limit`. Walks the postings of the rarest word and looks the others up.
 * Words that were read as other words, or are nowhere in the library, count for nothing.
 */
export function passagesHavingAll(
  postings: Postings,
  { slots }: QueryPlan,
  limit: number,
  reachable: Reachable,
): readonly number[] {
  const asked = slots.filter(({ alternatives, repaired }) => !repaired && alternatives.length > 0);
  const [rarest, ...others] = asked.toSorted((a, b) => lengthOf(postings, a) - lengthOf(postings, b));
  if (rarest === undefined) return [];
  const listed = reachable.kind === 'listed' ? { kind: 'all' as const } : reachable;
  const own = reachable.kind === 'listed' ? new Set(reachable.passages) : undefined;
  const found = new Set<number>();
  for (const { term } of rarest.alternatives) {
    const end = at(postings.offsets, term + 1);
    for (let i = at(postings.offsets, term); i < end && found.size < limit; i++) {
      const passage = at(postings.passageOf, i);
      if (found.has(passage) || own?.has(passage) === false || !isReachable(passage, listed)) continue;
      if (others.every(slot => meets(postings, slot, passage) !== undefined)) found.add(passage);
    }
  }
  return [...found];
}

function lengthOf(postings: Postings, { alternatives }: Slot): number {
  let length = 0;
  for (const { term } of alternatives) length += at(postings.offsets, term + 1) - at(postings.offsets, term);
  return length;
}
