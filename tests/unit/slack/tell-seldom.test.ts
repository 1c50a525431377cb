import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTellSeldom, type TellSeldom } from '../../../adapters/slack/tell-seldom.ts';

const MINUTE = 60_000;
type Kind = 'unsigned' | 'full';

let told: (readonly [Kind, number])[];
let seldom: TellSeldom<Kind>;
beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  seldom = createTellSeldom<Kind>(MINUTE, (...line) => told.push(line));
});
afterEach(() => {
  vi.useRealTimers();
});

function happens(kind: Kind, times: number): void {
  for (let time = 0; time < times; time += 1) seldom.happened(kind);
}

test('what happens two thousand times is one line at once, and then one a minute with the count', () => {
  happens('unsigned', 2_000);
  expect(told.splice(0)).toEqual([['unsigned', 1]]);
  vi.advanceTimersByTime(MINUTE);
  expect(told.splice(0)).toEqual([['unsigned', 1_999]]);
  happens('unsigned', 300);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(MINUTE);
  expect(told).toEqual([['unsigned', 300]]);
});

test('a quiet minute is not told, and what happens after it is told at once', () => {
  happens('unsigned', 1);
  vi.advanceTimersByTime(3 * MINUTE);
  happens('unsigned', 1);
  expect(told).toEqual([
    ['unsigned', 1],
    ['unsigned', 1],
  ]);
});

test('one kind does not hide another', () => {
  happens('unsigned', 5);
  happens('full', 3);
  vi.advanceTimersByTime(MINUTE);
  expect(told).toEqual([
    ['unsigned', 1],
    ['full', 1],
    ['unsigned', 4],
    ['full', 2],
  ]);
});

test('after the end nothing is told', () => {
  happens('unsigned', 5);
  seldom.stop();
  vi.advanceTimersByTime(MINUTE);
  expect(told).toEqual([['unsigned', 1]]);
});
