/** Adds up what each passage meets of a query, touching only passages that meet some of it. */

import { at, findPosting, type Postings } from './postings.ts';
import type { QueryPlan, Slot } from './query-plan.ts';

export interface Candidate {
  readonly passage: number;
  readonly score: number;
}

/** Which passages may be found: a few listed ones, or those that pass a test. */
export type Reachable =
  | { readonly kind: 'all' }
  | { readonly kind: 'listed'; readonly passages: readonly number[] }
  | { readonly kind: 'tested'; readonly test: (passage: number) => boolean };

export type ScorePassages = (plan: QueryPlan, limit: number, reachable: Reachable) => readonly Candidate[];

/** Best first, equals in the order of the library. */
export function createPassageScorer(postings: Postings): ScorePassages {
  // Kept between queries and left clean by each, so that a query allocates nothing that grows with the library.
  const scores = new Float64Array(postings.passages);
  const bestOfSlot = new Float64Array(postings.passages);
  const touched = new Uint32Array(postings.passages);
  const touchedBySlot = new Uint32Array(postings.passages);

  function scoreAll(slots: readonly Slot[]): number {
    let count = 0;
    for (const { alternatives } of slots) {
      const [only, another] = alternatives;
      if (only === undefined) continue;
      if (another === undefined) {
        const end = at(postings.offsets, only.term + 1);
        for (let i = at(postings.offsets, only.term); i < end; i++) {
          const passage = at(postings.passageOf, i);
          const score = scores[passage] as number;
          if (score === 0) touched[count++] = passage;
          scores[passage] = score + at(postings.impacts, i) * only.weight;
        }
        continue;
      }
      let met = 0;
      for (const { term, weight } of alternatives) {
        const end = at(postings.offsets, term + 1);
        for (let i = at(postings.offsets, term); i < end; i++) {
          const passage = at(postings.passageOf, i);
          const best = bestOfSlot[passage] as number;
          const score = at(postings.impacts, i) * weight;
          if (best === 0) touchedBySlot[met++] = passage;
          if (score > best) bestOfSlot[passage] = score;
        }
      }
      for (let i = 0; i < met; i++) {
        const passage = at(touchedBySlot, i);
        const score = scores[passage] as number;
        if (score === 0) touched[count++] = passage;
        scores[passage] = score + (bestOfSlot[passage] as number);
        bestOfSlot[passage] = 0;
      }
    }
    return count;
  }

  return (plan, limit, reachable) => {
    const best = createBest(limit);
    if (reachable.kind === 'listed') {
      for (const passage of reachable.passages) best.offer(passage, scoreOne(postings, plan.slots, passage));
      return best.candidates;
    }
    const count = scoreAll(plan.slots);
    for (let i = 0; i < count; i++) {
      const passage = at(touched, i);
      const score = scores[passage] as number;
      scores[passage] = 0;
      if (score > best.bar() || (score === best.bar() && score > 0)) {
        if (reachable.kind === 'all' || reachable.test(passage)) best.offer(passage, score);
      }
    }
    return best.candidates;
  };
}

/** What a passage meets a slot by, with the weight of it; undefined when it does not. */
export function meets(
  postings: Postings,
  slot: Slot,
  passage: number,
): { term: number; score: number } | undefined {
  let best: { term: number; score: number } | undefined;
  for (const { term, weight } of slot.alternatives) {
    const posting = findPosting(postings, term, passage);
    if (posting === undefined) continue;
    const score = at(postings.impacts, posting) * weight;
    if (best === undefined || score > best.score) best = { term, score };
  }
  return best;
}

function scoreOne(postings: Postings, slots: readonly Slot[], passage: number): number {
  let score = 0;
  for (const slot of slots) score += meets(postings, slot, passage)?.score ?? 0;
  return score;
}

function createBest(limit: number) {
  const candidates: Candidate[] = [];
  const bar = () => (candidates.length < limit ? 0 : (candidates.at(-1)?.score ?? 0));
  return {
    candidates,
    bar,
    offer(passage: number, score: number): void {
      if (score <= 0) return;
      let place = candidates.length;
      while (place > 0 && isBefore(passage, score, candidates[place - 1] as Candidate)) place--;
      if (place >= limit) return;
      candidates.splice(place, 0, { passage, score });
      if (candidates.length > limit) candidates.pop();
    },
  };
}

function isBefore(passage: number, score: number, other: Candidate): boolean {
  return score > other.score || (score === other.score && passage < other.passage);
}
