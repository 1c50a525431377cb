/** The passages for a question, best first: by words, and by meaning as soon as that can be had. */
import type { Corpus } from '../corpus.ts';
import { searchWithMeaning } from '../search/fuse-meaning.ts';
import type { Nearness } from '../search/meaning.ts';
import type { Hit, Query, Scope } from '../search/search-index.ts';

export interface RankedHit {
  readonly hit: Hit;
  /** Orders the hits of one question; the best has the most. */
  readonly rank: number;
}

export interface Ranking {
  /** Each with its share of the best rank, 0 to 1. */
  readonly ranked: readonly RankedHit[];
  /** The same by words alone, which is what confidence rests on. */
  readonly byWords: readonly Hit[];
}

export function rankPassages(
  query: Query,
  corpus: Corpus,
  limit: number,
  options: { readonly scope?: Scope | undefined; readonly nearness?: Nearness | undefined } = {},
): Ranking {
  const { scope, nearness } = options;
  const byWords = corpus.index.search(query, limit, scope);
  const fused =
    nearness === undefined
      ? byWords.map(hit => ({ hit, rank: hit.score }))
      : searchWithMeaning(corpus.index, query, nearness, limit, scope);
  return { ranked: asShares(fused), byWords };
}

/** Of what they have above `least`, with the best as 1; what has no more than that has nothing. */
export function asShares(ranked: readonly RankedHit[], least = 0): readonly RankedHit[] {
  const best = (ranked[0]?.rank ?? 0) - least;
  return ranked.map(({ hit, rank }) => ({ hit, rank: best <= 0 ? 0 : Math.max(0, (rank - least) / best) }));
}

/**
 * Undefined while the vectors are being made, or when there is no model: then words decide alone. `about` as in
 * `SearchIndex.parse`.
 */
export async function nearnessTo(
  question: string,
  corpus: Corpus,
  about = '',
): Promise<Nearness | undefined> {
  const { meaning, index } = corpus;
  if (meaning?.state().kind !== 'ready') return undefined;
  const query = index.parse(question, about);
  return query === undefined ? undefined : meaning.near(query.spelt);
}
