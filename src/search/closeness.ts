/**
 * What a passage has of a question beyond single words: neighbours kept together, words gathered in one place,
 * words in the very form that was asked for. BM25 alone sees a bag of stems.
 */
import type { IndexedLibrary } from './index-library.ts';
import { at, findPosting } from './postings.ts';
import type { QueryPlan } from './query-plan.ts';

/** What a pair kept together adds, as a share of its rarer word's weight (best on four question sets: 0.5 to 1). */
const PAIR_WEIGHT = 0.85;
/** The share of that where one other word stands between them. */
const GAP_SHARE = 0.5;
/** The share of that where they have changed places. */
const REVERSED_SHARE = 0.3;
/** What `estimates` adds to its stem where just this was asked, as a share of the word's weight. */
const SAME_FORM_WEIGHT = 0.3;
/** What words near each other add, as a share of their weights. */
const GATHERED_WEIGHT = 0.4;
/** So many words, stop words left out, are a sentence or two. */
const GATHERED_WITHIN = 20;

/** A word of the question in a passage. */
interface Met {
  readonly at: number;
  readonly word: number;
  readonly places: readonly number[];
}

/** In the measure of the weights of words. */
export interface Closeness {
  /** What it adds to the score of the passage. */
  readonly score: number;
  /** The weight of pairs that stand together. */
  readonly together: number;
  /** The weight of words in the form that was asked for. */
  readonly sameForm: number;
}

const NOTHING: Closeness = { score: 0, together: 0, sameForm: 0 };

/** Prepares a query; what comes back looks at one passage in a single pass over its words. */
export function createCloseness(indexed: IndexedLibrary, plan: QueryPlan): (passage: number) => Closeness {
  const { body, vocabulary, postings } = indexed;
  const { order } = plan;
  const placesOf = new Map<number, number[]>();
  // Where a word is asked for twice, it counts once: at its first place.
  const firstPlace = new Map<number, number>();
  for (const [place, { terms }] of order.entries()) {
    for (const term of terms) {
      const known = placesOf.get(term);
      if (known === undefined) placesOf.set(term, [place]);
      else known.push(place);
    }
    const [main] = terms;
    if (main !== undefined && !firstPlace.has(main)) firstPlace.set(main, place);
  }
  const countsAt = order.map(({ terms: [main] }, place) =>
    main === undefined ? place : (firstPlace.get(main) ?? place),
  );
  const pairWeights = order.slice(1).map(({ idf }, i) => Math.min(idf, order[i]?.idf ?? 0));
  const shares = new Float64Array(pairWeights.length);
  const hasAliases = order.some(({ alias }) => alias !== undefined);
  const counted = new Uint8Array(order.length);
  const inWindow = new Uint16Array(order.length);

  function wordsMet(passage: number): readonly Met[] {
    const met: Met[] = [];
    const end = at(body.offsets, passage + 1);
    for (let i = at(body.offsets, passage); i < end; i++) {
      const word = at(body.values, i);
      const places = placesOf.get(at(vocabulary.termOfWord, word));
      if (places !== undefined) met.push({ at: i, word, places });
    }
    return met;
  }

  /** Places are in order, so a word that is asked for many times costs no more than its places. */
  function compare({ places: former }: Met, { places: latter }: Met, nearness: number): void {
    let from = 0;
    for (const a of former) {
      while ((latter[from] ?? a) < a - 1) from++;
      for (const b of latter.slice(from, from + 3)) {
        if (b === a + 1) shares[a] = Math.max(shares[a] ?? 0, nearness);
        else if (b === a - 1) shares[b] = Math.max(shares[b] ?? 0, nearness * REVERSED_SHARE);
      }
    }
  }

  function pairs(met: readonly Met[]): number {
    shares.fill(0);
    for (let i = 1; i < met.length; i++) {
      const here = met[i] as Met;
      for (let j = i - 1; j >= 0 && here.at - (met[j] as Met).at <= 2; j--) {
        compare(met[j] as Met, here, here.at - (met[j] as Met).at === 1 ? 1 : GAP_SHARE);
      }
    }
    return pairWeights.reduce((sum, weight, pair) => sum + weight * (shares[pair] ?? 0), 0);
  }

  function formsKept(met: readonly Met[]): number {
    counted.fill(0);
    let weight = 0;
    for (const { word, places } of met) {
      for (const place of places) {
        const own = countsAt[place] ?? place;
        const form = order[place]?.form;
        if (counted[own] === 1 || form === undefined) continue;
        if (vocabulary.lengthOfWord(word) !== form.length || vocabulary.word(word) !== form) continue;
        counted[own] = 1;
        weight += order[place]?.idf ?? 0;
      }
    }
    return weight;
  }

  /** The most that any stretch of the passage has. */
  function gathered(met: readonly Met[]): number {
    inWindow.fill(0);
    let weight = 0;
    let most = 0;
    let first = 0;
    for (const last of met) {
      for (; last.at - (met[first] as Met).at >= GATHERED_WITHIN; first++) {
        const place = placeOf(met[first] as Met);
        inWindow[place] = (inWindow[place] ?? 0) - 1;
        if (inWindow[place] === 0) weight -= order[place]?.idf ?? 0;
      }
      const place = placeOf(last);
      if (inWindow[place] === 0) weight += order[place]?.idf ?? 0;
      inWindow[place] = (inWindow[place] ?? 0) + 1;
      if (weight > most) most = weight;
    }
    return most;
  }

  /** Places of which the passage has another name: it stands for all words of the name, in their order. */
  function placesNamedOtherwise(passage: number): readonly number[] {
    if (!hasAliases) return [];
    return order.flatMap(({ alias }, place) =>
      alias !== undefined && findPosting(postings, alias, passage) !== undefined ? [place] : [],
    );
  }

  const placeOf = ({ places: [place = 0] }: Met) => countsAt[place] ?? place;

  return passage => {
    const met = wordsMet(passage);
    const named = placesNamedOtherwise(passage);
    if (met.length === 0 && named.length === 0) return NOTHING;
    let together = pairs(met);
    let sameForm = formsKept(met);
    let near = gathered(met);
    for (const [i, place] of named.entries()) {
      const weight = order[place]?.idf ?? 0;
      if (counted[countsAt[place] ?? place] === 0) {
        sameForm += weight;
        near += weight;
      }
      const isWithLast = named[i - 1] === place - 1 && order[place - 1]?.alias === order[place]?.alias;
      if (isWithLast) together += (pairWeights[place - 1] ?? 0) * (1 - (shares[place - 1] ?? 0));
    }
    const score = PAIR_WEIGHT * together + SAME_FORM_WEIGHT * sameForm + GATHERED_WEIGHT * near;
    return { score, together, sameForm };
  };
}
