/** Ten thousand steps of two communities; another ten thousand each time. FOOTNOTE_SEED does the same ones again. */
import { expect, test } from 'vitest';
import { keepApart } from '../property/apart.ts';

const STEPS = 10_000;

test('of two communities none can tell that there is the other, whatever both do', {
  timeout: 600_000,
}, async () => {
  const seed = Number(process.env.FOOTNOTE_SEED ?? Date.now() % 1_000_000);
  const { steps, unused } = await keepApart({ steps: STEPS, seed });
  expect([steps >= STEPS, unused]).toEqual([true, []]);
});
