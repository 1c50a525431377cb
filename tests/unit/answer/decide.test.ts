import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/answer/decide.ts';
import type { Ranking } from '../../../src/answer/rank.ts';
import type { ArticleId, PackId, Passage, PassageId } from '../../../src/model.ts';
import type { Hit } from '../../../src/search/search-index.ts';

const policy = { sure: 0.7, close: 0.3, margin: 0.05 };
const SURE = { confidence: 0.8, relatedness: 0.9 };
const CLOSE = { confidence: 0.5, relatedness: 0.6 };
const NEITHER = { confidence: 0.1, relatedness: 0.2 };

/** By words alone. */
function rankingOf(hits: readonly Hit[]): Ranking {
  const best = hits[0]?.score ?? 1;
  return { byWords: hits, ranked: hits.map(one => ({ hit: one, rank: one.score / best })) };
}

let made = 0;

function hit(score: number, article = 'a', heading = 'One'): Hit {
  made++;
  const passage: Passage = {
    id: `p/${article}#p${made}` as PassageId,
    articleId: `p/${article}` as ArticleId,
    packId: 'p' as PackId,
    ordinal: made,
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
    words: [],
    matched: [],
  };
}

describe('what hits come to', () => {
  test.each([
    ['no hits', [], SURE, 'notFound', 0],
    ['hits that have nothing to do with it', [hit(0.08), hit(0.05)], NEITHER, 'notFound', 0],
    ['close ones', [hit(0.3), hit(0.29, 'b')], CLOSE, 'closest', 2],
    ['of close ones three at most', [0.3, 0.29, 0.28, 0.27].map(score => hit(score)), CLOSE, 'closest', 3],
    ['a clear best', [hit(0.8), hit(0.4, 'b')], SURE, 'found', 2],
    ['one that stands out', [hit(0.3), hit(0.1), hit(0.1), hit(0.1)], SURE, 'found', 1],
    ['a weak second is not shown', [hit(0.8), hit(0.1)], SURE, 'found', 1],
    ['at most three are shown', [hit(0.9), hit(0.8), hit(0.7), hit(0.6)], SURE, 'found', 3],
    ['near-equal under one heading answer together', [hit(0.8), hit(0.79)], SURE, 'found', 2],
    ['near-equal under two headings are a choice', [hit(0.8), hit(0.79, 'a', 'Two')], SURE, 'ambiguous', 2],
    ['near-equal in two articles are a choice', [hit(0.8), hit(0.79, 'b')], SURE, 'ambiguous', 2],
  ])('%s', (_, hits, judged, kind, shown) => {
    const decision = decide(rankingOf(hits), judged, policy);
    expect(decision.kind).toBe(kind);
    expect('hits' in decision ? decision.hits.length : 0).toBe(shown);
  });

  test('says whether nothing matched or only weakly', () => {
    expect(decide(rankingOf([]), NEITHER, policy)).toMatchObject({ reason: 'noMatch' });
    expect(decide(rankingOf([hit(0.1)]), NEITHER, policy)).toMatchObject({ reason: 'weakMatch' });
  });

  test('shows what is sure by its words, however near others are in meaning', () => {
    const [sure, ...near] = [hit(0.2, 'sure'), hit(0.9), hit(0.8), hit(0.7)];
    const ranked = [...near.map(one => ({ hit: one, rank: one.score })), { hit: sure as Hit, rank: 0.1 }];
    const decision = decide({ byWords: [sure as Hit], ranked }, SURE, policy);
    expect('hits' in decision && decision.hits.map(one => one.passage.articleId)).toContain('p/sure');
  });
});
