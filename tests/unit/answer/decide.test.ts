import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/answer/decide.ts';
import type { Ranking } from '../../../src/answer/rank.ts';
import type { ArticleId, PackId, Passage, PassageId } from '../../../src/model.ts';
import type { Hit, Query } from '../../../src/search/search-index.ts';

const policy = { bar: 0.3, margin: 0.05 };
const query: Query = {
  text: 'a lamp',
  spelt: 'a lamp',
  words: [
    { kind: 'known', text: 'lamp' },
    { kind: 'known', text: 'oil' },
  ],
};

/** By words alone. */
function rankingOf(hits: readonly Hit[]): Ranking {
  const best = hits[0]?.score ?? 1;
  return { isInTopic: false, byWords: hits, ranked: hits.map(one => ({ hit: one, rank: one.score / best })) };
}

function hit(score: number, article = 'a', heading = 'One'): Hit {
  const passage: Passage = {
    id: `p/${article}#p1` as PassageId,
    articleId: `p/${article}` as ArticleId,
    packId: 'p' as PackId,
    ordinal: 1,
    headings: [heading],
    start: 0,
    end: 1,
    text: 'x',
    hash: '0',
    summarises: [],
  };
  return {
    passage,
    score,
    covered: 1,
    repaired: 0,
    together: 0.5,
    sameForm: 1,
    lacksName: false,
    matched: [],
  };
}

describe('what hits come to', () => {
  test.each([
    ['no hits', [], 'notFound', 0],
    ['only weak hits', [hit(0.08), hit(0.05)], 'notFound', 0],
    ['many alike, none of which stands out', [0.3, 0.29, 0.28, 0.27].map(score => hit(score)), 'notFound', 0],
    ['a clear best', [hit(0.8), hit(0.4, 'b')], 'found', 2],
    ['one that stands out', [hit(0.3), hit(0.1), hit(0.1), hit(0.1)], 'found', 1],
    ['a weak second is not shown', [hit(0.8), hit(0.1)], 'found', 1],
    ['at most three are shown', [hit(0.9), hit(0.8), hit(0.7), hit(0.6)], 'found', 3],
    ['near-equal under one heading answer together', [hit(0.8), hit(0.79)], 'found', 2],
    ['near-equal under two headings are a choice', [hit(0.8), hit(0.79, 'a', 'Two')], 'ambiguous', 2],
    ['near-equal in two articles are a choice', [hit(0.8), hit(0.79, 'b')], 'ambiguous', 2],
  ])('%s', (_, hits, kind, shown) => {
    const decision = decide(query, rankingOf(hits), policy);
    expect(decision.kind).toBe(kind);
    expect(decision.kind === 'notFound' ? 0 : decision.hits.length).toBe(shown);
  });

  test('says whether nothing matched or only weakly', () => {
    expect(decide(query, rankingOf([]), policy)).toMatchObject({ reason: 'noMatch' });
    expect(decide(query, rankingOf([hit(0.1)]), policy)).toMatchObject({ reason: 'weakMatch' });
  });
});
