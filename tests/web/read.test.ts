import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWeb } from './open-web.ts';

let web: Awaited<ReturnType<typeof openWeb>>;
beforeAll(async () => {
  web = await openWeb();
});
afterAll(() => web.close());

test('a passage has a page of its own', async () => {
  const response = await fetch(`${web.address}/read/ulan-ude-2011/russia-dprk/p1`);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('met in Ulan-Ude on 24 August 2011');
});
