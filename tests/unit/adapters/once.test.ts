import { expect, test } from 'vitest';
import { createOnce } from '../../../adapters/once.ts';

test('a thing is dealt with once, until its time has passed or it is given back', () => {
  let now = 0;
  const seen = createOnce({ ms: 15 * 60_000, max: 100 }, () => now);
  expect([seen.first('a'), seen.first('a'), seen.first('b')]).toEqual([true, false, true]);
  seen.forget('b');
  expect(seen.first('b')).toBe(true);
  now = 15 * 60_000 + 1;
  expect(seen.first('a')).toBe(true);
});

test('no more is remembered than fits', () => {
  const seen = createOnce({ ms: 1, max: 100 }, () => 0);
  for (let index = 0; index < 102; index += 1) seen.first(`key ${index}`);
  expect(seen.first('key 0')).toBe(true);
  expect(seen.first('key 101')).toBe(false);
});
