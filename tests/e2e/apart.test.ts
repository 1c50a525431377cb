/** Ten thousand steps of two communities; FOOTNOTE_SEED takes others. */
import { expect, test } from 'vitest';
import { keepApart } from '../property/apart.ts';

const STEPS = 10_000;

test('of two communities none can tell that there is the other, whatever both do', {
  timeout: 600_000,
}, async () => {
  const seed = Number(process.env.FOOTNOTE_SEED ?? 1);
  const { steps, unused } = await keepApart({ steps: STEPS, seed });
  expect([steps >= STEPS, unused]).toEqual([true, []]);
});
