import { expect, test } from 'vitest';
import { keepApart } from './apart.ts';

test('of two communities none can tell that there is the other, by any command, button or table', {
  timeout: 300_000,
}, async () => {
  expect((await keepApart({ steps: 700, seed: 1 })).unused).toEqual([]);
});
