/** A reply in the playground is in the language that the browser asks for, also when the page brings it back. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlay } from './open-play.ts';
import { HARBOUR } from './open-web.ts';
import { visit, wordsOf } from './visitor.ts';

let web: Awaited<ReturnType<typeof openPlay>>;
beforeAll(async () => {
  web = await openPlay({ folder: HARBOUR });
});
afterAll(() => web.close());

test('each reply stays in the language that it was given in', async () => {
  const visitor = await visit(web.address, undefined, 'de-AT,de;q=0.9,en;q=0.5');
  await visitor.say('when does the night ferry leave');
  await visitor.say('who won the world cup in 1998');
  const audiences = [...visitor.page().querySelectorAll('.entry .audience')].map(wordsOf);
  expect(audiences).toEqual(['Alle sehen das', 'Nur du siehst das']);
  // The first of them comes back out of the page.
  expect(visitor.page().querySelectorAll('.entry')).toHaveLength(2);
});

test('what is shown as on Discord is in it too, and a page without it is English', async () => {
  const visitor = await visit(web.address, undefined, 'de');
  await visitor.say('who won the world cup in 1998 private:yes');
  await visitor.say('/ask question:"when does the night ferry leave" private:yes');
  await visitor.press('Discord', '#looks');
  expect(wordsOf(visitor.page().querySelector('#log')!)).toContain('Im Kanal teilen');
  const other = await visit(web.address);
  await other.say('when does the night ferry leave');
  expect(wordsOf(other.page().querySelector('.entry .audience')!)).toBe('Everyone sees this');
});

test('what is offered while somebody types is described in it', async () => {
  const response = await fetch(`${web.address}/complete`, {
    method: 'POST',
    body: new URLSearchParams({ line: '/ask ' }),
    headers: { Origin: web.address, 'Accept-Language': 'es-MX' },
  });
  expect(JSON.stringify(await response.json())).toContain('Solo tú ves la respuesta');
});
