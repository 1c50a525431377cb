import { describe, expect, test } from 'vitest';
import { confidenceForChance, type Trial } from '../../../src/answer/fit-chance.ts';

/** At each confidence, so many of ten are right. */
function trials(rightOfTen: readonly (readonly [confidence: number, right: number])[]): readonly Trial[] {
  return rightOfTen.flatMap(([confidence, right]) =>
    Array.from({ length: 10 }, (_, i) => ({ confidence, right: i < right })),
  );
}

const RISING = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map(
  (confidence, i) => [confidence, i + 1] as const,
);

describe('the confidence from which on enough is right', () => {
  test('lies where the trials turn right', () => {
    const bar = confidenceForChance(0.8, trials(RISING));
    expect(bar).toBeGreaterThan(0.6);
    expect(bar).toBeLessThan(0.9);
  });

  test('rises with the chance that is asked for', () => {
    const bars = [0.6, 0.75, 0.9].map(chance => confidenceForChance(chance, trials(RISING)));
    expect(bars).toEqual(bars.toSorted((a, b) => a - b));
  });

  test('is hardly moved by one odd trial', () => {
    const odd = [...trials(RISING), { confidence: 0.95, right: false }];
    expect(Math.abs(confidenceForChance(0.8, odd) - confidenceForChance(0.8, trials(RISING)))).toBeLessThan(
      0.1,
    );
  });

  test('is out of reach where the sure are no more often right', () => {
    expect(
      confidenceForChance(0.8, trials(RISING.map(([confidence, right]) => [1 - confidence, right]))),
    ).toBe(1);
  });

  test.each([
    ['nothing right', trials(RISING).map(trial => ({ ...trial, right: false }))],
    ['all right', trials(RISING).map(trial => ({ ...trial, right: true }))],
    ['no trials', []],
    [
      'confidences of nothing and all',
      [
        { confidence: 0, right: false },
        { confidence: 1, right: true },
      ],
    ],
  ])('is a share with %s', (_, given) => {
    const bar = confidenceForChance(0.8, given);
    expect(bar).toBeGreaterThanOrEqual(0);
    expect(bar).toBeLessThanOrEqual(1);
  });
});
