/**
 * Adds up what each passage meets of a query, touching only passages that can be among the best: MaxScore
 * (Turtle and Flood 1995), term at a time. Once all that is left of the query gives less than the best passages
 * have already, nothing new is taken up, and what cannot catch up is dropped.
 */

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

/** What looking a passage up costs, in postings read in a row. */
const LOOK_UP_COST = 24;
const ROUNDING = 1e-6;

/** Best first, equals in the order of the library. */
export function createPassageScorer(postings: Postings): ScorePassages {
  // Kept between queries and left clean by each, so that a query allocates nothing that grows with the library.
  const scores = new Float64Array(postings.passages);
  const bestOfSlot = new Float64Array(postings.passages);
  const touched = new Uint32Array(postings.passages);
  const touchedBySlot = new Uint32Array(postings.passages);

  /** Adds a slot to the scores; `isClosed`: only of passages that have one. The new number of touched passages. */
  function addSlot({ alternatives }: Slot, count: number, isClosed: boolean): number {
    const [only, another] = alternatives;
    if (only === undefined) return count;
    let touchedNow = count;
    if (another === undefined) {
      const end = at(postings.offsets, only.term + 1);
      for (let i = at(postings.offsets, only.term); i < end; i++) {
        const passage = at(postings.passageOf, i);
        const score = scores[passage] as number;
        if (score === 0) {
          if (isClosed) continue;
          touched[touchedNow++] = passage;
        }
        scores[passage] = score + at(postings.impacts, i) * only.weight;
      }
      return touchedNow;
    }
    let met = 0;
    for (const { term, weight } of alternatives) {
      const end = at(postings.offsets, term + 1);
      for (let i = at(postings.offsets, term); i < end; i++) {
        const passage = at(postings.passageOf, i);
        if (isClosed && scores[passage] === 0) continue;
        const best = bestOfSlot[passage] as number;
        const score = at(postings.impacts, i) * weight;
        if (best === 0) touchedBySlot[met++] = passage;
        if (score > best) bestOfSlot[passage] = score;
      }
    }
    for (let i = 0; i < met; i++) {
      const passage = at(touchedBySlot, i);
      const score = scores[passage] as number;
      if (score === 0) touched[touchedNow++] = passage;
      scores[passage] = score + (bestOfSlot[passage] as number);
      bestOfSlot[passage] = 0;
    }
    return touchedNow;
  }

  /** The same for few passages and a long list: each is looked up. */
  function lookUpSlot(slot: Slot, count: number): void {
    for (let i = 0; i < count; i++) {
      const passage = at(touched, i);
      scores[passage] = (scores[passage] as number) + (meets(postings, slot, passage)?.score ?? 0);
    }
  }

  function scoreAll(slots: readonly Slot[], limit: number, prunes: boolean): number {
    let left = slots.reduce((sum, slot) => sum + slot.most, 0);
    let count = 0;
    let isClosed = false;
    for (const slot of slots) {
      const length = postingsOf(slot);
      if (isClosed && count * LOOK_UP_COST < length) lookUpSlot(slot, count);
      else count = addSlot(slot, count, isClosed);
      left -= slot.most;
      if (!prunes || left <= 0 || count <= limit) continue;
      // A little is left for rounding, since the sums are not made in the same order.
      const bar = scoreAt(limit, count) - left * (1 + ROUNDING);
      if (bar <= 0) continue;
      isClosed = true;
      let kept = 0;
      for (let i = 0; i < count; i++) {
        const passage = at(touched, i);
        if ((scores[passage] as number) >= bar) touched[kept++] = passage;
        else scores[passage] = 0;
      }
      count = kept;
    }
    return count;
  }

  function postingsOf({ alternatives }: Slot): number {
    return alternatives.reduce(
      (sum, { term }) => sum + at(postings.offsets, term + 1) - at(postings.offsets, term),
      0,
    );
  }

  /** The score that so many touched passages reach or exceed. */
  function scoreAt(rank: number, count: number): number {
    const best = new Float64Array(rank);
    for (let i = 0; i < count; i++) {
      const score = scores[at(touched, i)] as number;
      if (score <= (best[0] as number)) continue;
      // A heap with the least on top.
      let hole = 0;
      for (;;) {
        let child = 2 * hole + 1;
        if (child >= rank) break;
        if (child + 1 < rank && (best[child + 1] as number) < (best[child] as number)) child++;
        if ((best[child] as number) >= score) break;
        best[hole] = best[child] as number;
        hole = child;
      }
      best[hole] = score;
    }
    return best[0] as number;
  }

  return (plan, limit, reachable) => {
    const best = createBest(limit);
    if (reachable.kind === 'listed') {
      for (const passage of reachable.passages) best.offer(passage, scoreOne(postings, plan.slots, passage));
      return best.candidates;
    }
    const count = scoreAll(plan.slots, limit, reachable.kind === 'all');
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

export function scoreOne(postings: Postings, slots: readonly Slot[], passage: number): number {
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

export function isReachable(passage: number, reachable: Reachable): boolean {
  switch (reachable.kind) {
    case 'all':
      return true;
    case 'listed':
      return reachable.passages.includes(passage);
    case 'tested':
      return reachable.test(passage);
  }
}
