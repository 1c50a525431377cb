/** The passages for a question, best first: by words, and by meaning as soon as that can be had. */
import type { Corpus } from '../context.ts';
import { searchWithMeaning } from '../search/fuse-meaning.ts';
import type { Nearness } from '../search/meaning.ts';
import type { Hit, Query, Scope } from '../search/search-index.ts';

export interface RankedHit {
  readonly hit: Hit;
  /** 0 to 1, and 1 for the best: compares the hits of one question. */
  readonly rank: number;
}

export interface Ranking {
  readonly ranked: readonly RankedHit[];
  /** The same by words alone, which is what confidence rests on. */
  readonly byWords: readonly Hit[];
  /** Whether only the passages of a topic were looked at. */
  readonly isInTopic: boolean;
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
  const best = fused[0]?.rank ?? 0;
  return {
    ranked: fused.map(({ hit, rank }) => ({ hit, rank: best <= 0 ? 0 : rank / best })),
    byWords,
    isInTopic: scope?.passages !== undefined,
  };
}

/** Undefined while the vectors are being made, or when there is no model: then words decide alone. */
export async function nearnessTo(question: string, corpus: Corpus): Promise<Nearness | undefined> {
  const { meaning, index } = corpus;
  if (meaning?.state().kind !== 'ready') return undefined;
  const query = index.parse(question);
  return query === undefined ? undefined : meaning.near(query.spelt);
}
