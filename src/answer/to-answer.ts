/** From a ranking and how sure it is to an answer with its citations. */
import type { Corpus } from '../corpus.ts';
import type { NonEmpty } from '../model.ts';
import type { Hit, Query } from '../search/search-index.ts';
import type { Answer, Close, Explanation, Reach } from './answer.ts';
import { citeFor } from './cite.ts';
import { coverageOf } from './coverage.ts';
import { decide, type Judgement } from './decide.ts';
import { evidenceIn } from './evidence.ts';
import type { Policy } from './policy.ts';
import type { Ranking } from './rank.ts';

/** Candidates looked at; three are shown at most, the others explain. */
export const CANDIDATES = 10;

export function toAnswer(
  query: Query,
  ranking: Ranking,
  judged: Judgement,
  reach: Reach,
  corpus: Corpus,
): Answer {
  const { library, index, policy } = corpus;
  const decision = decide(ranking, judged, policy);
  const coverage = coverageOf(library);
  const explanation = explain(query, ranking, judged, policy);
  const repaired = repairs(query);
  const citeHits = (shown: NonEmpty<Hit>) =>
    mapNonEmpty(shown, hit => citeFor(query, hit.passage, library, index));
  switch (decision.kind) {
    case 'found': {
      const score = decision.hits[0].score;
      return {
        kind: 'found',
        citations: citeHits(decision.hits),
        score,
        coverage,
        reach,
        repaired,
        explanation,
      };
    }
    case 'ambiguous':
      return { kind: 'ambiguous', candidates: citeHits(decision.hits), coverage, repaired, explanation };
    case 'closest':
      return {
        kind: 'closest',
        closest: mapNonEmpty(decision.hits, hit => ({
          citation: citeFor(query, hit.passage, library, index),
          ...hasAndLacks(query, hit),
        })),
        coverage,
        reach,
        repaired,
        explanation,
      };
    case 'notFound':
      return { kind: 'notFound', reason: decision.reason, coverage, explanation };
  }
}

function hasAndLacks(query: Query, hit: Hit): Pick<Close, 'has' | 'lacks'> {
  const { has, lacks } = evidenceIn(query, hit);
  return { has, lacks };
}

function repairs(query: Query): readonly { from: string; to: string }[] {
  return query.words.flatMap(word =>
    word.kind === 'repaired' ? [{ from: word.text, to: word.readAs[0] }] : [],
  );
}

export function explain(
  { words }: Query,
  { ranked }: Ranking,
  judged: Judgement,
  { sure, close }: Policy,
): Explanation {
  return {
    words,
    ...judged,
    sure,
    close,
    candidates: ranked
      .slice(0, CANDIDATES)
      .map(({ hit: { passage, score, covered, repaired, matched } }) => ({
        passageId: passage.id,
        score,
        covered,
        repaired,
        matched,
      })),
  };
}

function mapNonEmpty<T, R>([first, ...others]: NonEmpty<T>, change: (value: T) => R): NonEmpty<R> {
  return [change(first), ...others.map(change)];
}
