import { describe, expect, test } from 'vitest';
import { auroc, meanReciprocalRank, ndcgAt, percentile, recallAt } from '../../../src/eval/metrics.ts';

const results = [
  { ranked: ['a', 'b', 'c'], relevant: new Set(['a']) },
  { ranked: ['a', 'b', 'c'], relevant: new Set(['c', 'x']) },
  { ranked: [], relevant: new Set(['a']) },
];

describe('measures of retrieval', () => {
  test('recall counts questions with a relevant passage among the first k', () => {
    expect(recallAt(results, 1)).toBeCloseTo(1 / 3);
    expect(recallAt(results, 3)).toBeCloseTo(2 / 3);
  });

  test('reciprocal rank and discounted gain reward an early place', () => {
    expect(meanReciprocalRank(results, 10)).toBeCloseTo((1 + 1 / 3) / 3);
    expect(ndcgAt(results.slice(0, 1), 10)).toBe(1);
    expect(ndcgAt(results.slice(1, 2), 10)).toBeCloseTo(0.5 / (1 + 1 / Math.log2(3)));
  });

  test('no questions give zeros, not NaN', () => {
    expect([recallAt([], 1), meanReciprocalRank([], 10), ndcgAt([], 10), percentile([], 0.5)]).toEqual([
      0, 0, 0, 0,
    ]);
  });
});

describe('the area under the ROC curve', () => {
  test.each([
    ['a perfect separation', [3, 2], [1, 0], 1],
    ['the reverse', [0], [1, 2], 0],
    ['ties count half', [1, 1], [1], 0.5],
    ['a mixture', [3, 1], [2, 0], 0.75],
  ])('%s', (_, positives, negatives, expected) => {
    expect(auroc(positives, negatives)).toBeCloseTo(expected);
  });

  test('is undefined when one side is empty', () => {
    expect(auroc([], [1])).toBeUndefined();
  });
});

test('percentiles are values that occurred', () => {
  expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
  expect(percentile([4, 1, 3, 2], 0.99)).toBe(4);
});
