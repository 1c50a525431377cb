/** Reading in a browser: by eye, by keyboard, by screen reader, on paper, with and without a script. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE_PACK } from '../web/hostile-texts.ts';
import { openWeb } from '../web/open-web.ts';
import { libraryOf } from '../web/written-library.ts';
import { barriersOf, openBrowser, openPage } from './open-browser.ts';

let browser: Browser;
let web: Awaited<ReturnType<typeof openWeb>>;
beforeAll(async () => {
  [browser, web] = await Promise.all([openBrowser(), openWeb()]);
});
afterAll(() => Promise.all([browser.close(), web.close()]));

const ARTICLE = '/read/ulan-ude-2011/russia-dprk';
const PAGES = [
  '/read',
  '/read/handbook',
  ARTICLE,
  `${ARTICLE}/p17?s=2`,
  '/topic/ulan-ude-2011/summit',
  '/search?q=who+signed+the+agreement+on+the+naval+exercises',
  '/search?q=when+did+they+meet',
  '/search?q=who+won+the+world+cup',
  '/search?q=who+wrote+the+article+about+ulan-ude',
  '/nowhere',
];

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
  ['dark', 320],
] as const)('%s, %d pixels wide', (colorScheme, width) => {
  test.each(PAGES)('%s is usable for everyone, fits, and asks nobody else', async path => {
    const { page, faults, close } = await openPage(browser, web.address, { colorScheme, width });
    await page.goto(web.address + path);
    const scrolls = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(scrolls).toBeLessThanOrEqual(0);
    expect(await barriersOf(page)).toEqual([]);
    // That one of them is not there is as it should be.
    expect(faults.filter(fault => !/404/u.test(fault))).toEqual([]);
    await close();
  });
});

describe('the passage that a link is for', () => {
  test.each([
    ['with', true, 1280],
    ['without', false, 1280],
    ['without', false, 320],
  ])('is in view %s a script, its sentence lit (%s, %d pixels)', async (_with, javaScriptEnabled, width) => {
    const { page, close } = await openPage(browser, web.address, { javaScriptEnabled, width });
    await page.goto(`${web.address}${ARTICLE}/p29?s=2`);
    const mark = page.locator('.cited mark');
    await expect.poll(async () => (await mark.boundingBox())?.y ?? -1).toBeGreaterThan(0);
    const box = await page.locator('.cited .words').boundingBox();
    expect(box === null ? Number.NaN : box.y).toBeLessThan(700);
    expect(await mark.textContent()).toMatch(/^Russia is also against .*\.$/u);
    const text = web.library.passage('ulan-ude-2011/russia-dprk#p29')?.text;
    expect(await page.locator('.cited .words').textContent()).toBe(text);
    await close();
  });

  test('can be copied with its citation, as a link and as a command', async () => {
    const { page, faults, close } = await openPage(browser, web.address);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const address = `${web.address}${ARTICLE}/p6`;
    await page.goto(address);
    const copied = async (name: string) => {
      await page.getByRole('button', { name }).click();
      await page.getByRole('status').getByText('Copied.').waitFor();
      return page.evaluate<string>('navigator.clipboard.readText()');
    };
    const text = web.library.passage('ulan-ude-2011/russia-dprk#p6')?.text;
    const place = "¶6 · Who Doesn't Like Russia-North Korean Rapprochement? · 38 North · our summary of ¶3";
    expect(await copied('Copy quotation')).toBe(`“${text}”\n${place}\n${address}`);
    expect(await copied('Copy link')).toBe(address);
    const command = await copied('Copy as /quote');
    const origin = { community: 'c', channel: 'c', user: 'u', locale: 'en' };
    const reply = await web.bot.handle({ ...origin, kind: 'text', text: command });
    expect(reply.data).toMatchObject({ kind: 'passages', citations: [{ quotation: { exact: text } }] });
    expect(faults).toEqual([]);
    await close();
  });

  test('offers no button without a script, and still its references', async () => {
    const { page, close } = await openPage(browser, web.address, { javaScriptEnabled: false });
    await page.goto(`${web.address}${ARTICLE}/p6`);
    expect(await page.getByRole('button', { name: /Copy/u }).count()).toBe(0);
    await page.getByText('Cite as').click();
    await page.getByText('Chicago').waitFor();
    expect(await page.getByRole('link', { name: 'BibTeX' }).isVisible()).toBe(true);
    await close();
  });

  test('is printed with its article, without what is only for a screen', async () => {
    const { page, close } = await openPage(browser, web.address);
    await page.goto(`${web.address}${ARTICLE}/p6`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.words').first().isVisible()).toBe(true);
    for (const aside of ['.bar', '.outline', '.tools'])
      expect(await page.locator(aside).isVisible()).toBe(false);
    await close();
  });
});

describe('by keyboard alone', () => {
  test('one leaves the bar behind, goes through the outline, and asks', async () => {
    const { page, close } = await openPage(browser, web.address);
    await page.goto(web.address + ARTICLE);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('To the text');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('The meeting in Ulan-Ude');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { name: 'Three projects' });
    await expect.poll(async () => (await heading.boundingBox())?.y ?? 900).toBeLessThan(300);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('when did they meet');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?q=when\+did\+they\+meet&in=ulan-ude-2011%2Frussia-dprk/u);
    await page.getByText('24 August 2011').first().waitFor();
    await close();
  });

  test('one goes from passage to passage, and every stop is visible', async () => {
    const { page, close } = await openPage(browser, web.address);
    await page.goto(`${web.address}${ARTICLE}/p6`);
    // A browser moves the focus to the passage with the first frame that it draws.
    await page.locator('.cited:focus').waitFor();
    const stops: string[] = [];
    for (let pressed = 0; pressed < 8; pressed++) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    }
    expect(stops).toEqual([
      '¶6',
      'Copy quotation',
      'Copy link',
      'Copy as /quote',
      'Cite as',
      '← ¶5',
      '¶7 →',
      '¶7',
    ]);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/p7$/u);
    await close();
  });

  function focused(page: Awaited<ReturnType<typeof openPage>>['page']): Promise<string> {
    return page.evaluate<string>('document.activeElement.textContent.trim()');
  }
});

describe('a search', () => {
  test('leads to the passage in its place, its sentence lit, and keeps to the article when asked to', async () => {
    const { page, close } = await openPage(browser, web.address);
    await page.goto(web.address + ARTICLE);
    await page.getByRole('searchbox').fill('who signed the agreement on the naval exercises');
    await page.getByRole('combobox').selectOption({ label: 'in the library' });
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: '¶6 in its place' }).click();
    await page.waitForURL(/\/p6\?s=1$/u);
    expect(await page.locator('.cited mark').textContent()).toContain('Sidenko');
    await close();
  });
});

test('an enemy’s pack does nothing in a real browser either', async () => {
  const enemy = await openWeb({ library: libraryOf([HOSTILE_PACK]) });
  const { page, faults, close } = await openPage(browser, enemy.address);
  const topic = encodeURIComponent(enemy.library.topics[0]?.name ?? '');
  const paths = [
    '/read',
    '/read/enemy',
    `/topic/enemy/${topic}`,
    '/search?q=harbour',
    '/search?q=<script>document.title="owned"</script>',
  ];
  for (const { id } of enemy.library.articles) paths.push(`/read/${id}/p3?s=1`);
  for (const path of paths) {
    await page.goto(enemy.address + path);
    expect(await page.title()).not.toMatch(/^owned/u);
    for (const button of await page.locator('[data-copy]').all()) await button.click();
    if (!/\/p3/u.test(path)) continue;
    const shown = await page.locator('.words').evaluateAll(all => all.map(each => each.textContent));
    const article = path.slice('/read/'.length).replace(/\/p3.*$/u, '');
    const texts = enemy.library.passagesOf(article as never).map(({ text }) => text);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown).toEqual(texts.slice(0, shown.length));
  }
  expect(faults).toEqual([]);
  await close();
  await enemy.close();
});
