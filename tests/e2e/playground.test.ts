/** The playground in a browser: typed, clicked and read as people do. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hostileLibrary } from '../web/hostile-library.ts';
import { openPlay } from '../web/open-play.ts';
import { BUNDLED } from '../web/open-web.ts';
import { barriersOf, type Looks, openBrowser, openPage, type Watched } from './open-browser.ts';

let browser: Browser;
let web: Awaited<ReturnType<typeof openPlay>>;
let watched: Watched | undefined;

beforeAll(async () => {
  browser = await openBrowser();
  web = await openPlay({ folder: BUNDLED });
});
afterAll(async () => {
  await browser.close();
  await web.close();
});
afterEach(async () => {
  const faults = watched?.faults ?? [];
  await watched?.close();
  watched = undefined;
  expect(faults).toEqual([]);
});

async function open(looks: Looks = {}): Promise<Page> {
  watched = await openPage(browser, web.address, looks);
  return watched.page;
}

/** Types a line and waits for its entry. */
async function say(page: Page, line: string): Promise<void> {
  const entries = await page.locator('.entry').count();
  await page.locator('#line').fill(line);
  await page.keyboard.press('Enter');
  await page.locator('.entry').nth(entries).waitFor();
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.locator('#play:not([aria-busy])').waitFor();
}

/** Presses a button and waits for what it does. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).last().click();
  await settled(page);
}

function focusOf(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.id');
}

function wordsAtFocus(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.textContent');
}

describe('a conversation', () => {
  test('is completed while it is typed, answered without a reload, and read on by buttons', async () => {
    const page = await open();
    await page.evaluate('window.sameVisit = true');
    await page.locator('#line').pressSequentially('/su');
    await page.getByRole('option', { name: '/summit' }).click();
    expect(await page.locator('#line').inputValue()).toBe('/summit ');
    await page.keyboard.press('Enter');
    await page.getByText('Everyone sees this').waitFor();
    expect(await page.locator('.entry blockquote').innerText()).toContain(
      'met in Ulan-Ude on 24 August 2011',
    );
    await settled(page);
    await press(page, 'Read in context');
    const last = page.locator('.entry').last();
    expect(await last.locator('.audience').innerText()).toBe('Only you see this');
    expect(await last.locator('blockquote').count()).toBe(2);
    expect(await page.evaluate('window.sameVisit')).toBe(true);
  });

  test('tells what everyone sees from what you alone see, and can be shared and dismissed', async () => {
    const page = await open();
    await say(page, '/factcheck The leaders met in Ulan-Ude on 24 August 2010');
    expect(await page.locator('.entry.asker').count()).toBe(1);
    await press(page, 'Share');
    expect(await page.locator('.entry.everyone .audience').innerText()).toBe('Shared by you with everyone');
    expect(await page.getByRole('button', { name: 'Shared', exact: true }).isDisabled()).toBe(true);
    await press(page, 'Dismiss');
    expect(await page.locator('.entry.everyone').count()).toBe(0);
    expect(await page.locator('.entry.asker').count()).toBe(1);
  });

  test('is shown as on Discord and as on Slack, where it goes on', async () => {
    const page = await open();
    await say(page, '/summit');
    await say(page, '/pipeline what will it cost');
    await press(page, 'Discord');
    expect(await page.locator('.discord').count()).toBe(2);
    expect(await page.locator('.discord.ephemeral .only').innerText()).toBe('Only you can see this');
    expect(await page.locator('.discord blockquote').first().innerText()).toContain('“The leaders of Russia');
    await press(page, '¶3 in context');
    const read = await page.locator('.discord.ephemeral blockquote').allInnerTexts();
    expect(read.join(' ')).toContain('speed up the building of a gas pipeline');
    await press(page, 'Slack');
    expect(await page.locator('.slack.ephemeral .only').innerText()).toBe('Only visible to you');
    await say(page, 'and who signed the agreement on the exercises?');
    expect(await page.locator('.slack').last().innerText()).toContain('Admiral Konstantin Sidenko');
    await press(page, 'Here');
    expect(await page.locator('.entry .reply').count()).toBe(3);
  });

  test('leaves what was there to a screen reader as it is: new entries alone are announced', async () => {
    const page = await open();
    await say(page, '/summit');
    await page.evaluate(`window.added = [];
      new MutationObserver(all => { for (const { addedNodes } of all) for (const node of addedNodes) added.push(node.id); })
        .observe(document.getElementById('log'), { childList: true })`);
    await say(page, '/pipeline');
    expect(await page.evaluate('window.added')).toEqual(['m2']);
    expect(await page.locator('#log').getAttribute('role')).toBe('log');
  });

  test('outlives a reload, and ends when it is started over', async () => {
    const page = await open();
    await say(page, '/summit');
    await press(page, 'Discord');
    await page.reload();
    await page.locator('.discord').waitFor();
    await page.getByRole('link', { name: 'Start over' }).click();
    await page.getByRole('heading', { name: 'Ask the articles' }).waitFor();
    await page.reload();
    expect(await page.locator('.entry').count()).toBe(0);
  });

  test('begins with an example that is clicked', async () => {
    const page = await open();
    await page.locator('.examples button').first().click();
    await page.locator('.entry.everyone').waitFor();
  });

  test('says so when nobody answers', async () => {
    const page = await open();
    await page.route('**/', route =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await page.locator('#line').fill('/summit');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Footnote cannot be reached').waitFor();
    expect(await page.locator('#line').inputValue()).toBe('/summit');
    // The browser itself notes a request that it was told to give up.
    await watched?.close();
    watched = undefined;
  });
});

describe('the article', () => {
  test('stands beside the chat, with the passage lit that was cited last or clicked', async () => {
    const page = await open();
    await say(page, '/summit');
    expect(await page.locator('.side .lit').innerText()).toContain('24 August 2011');
    await page.locator('.entry a.to-passage', { hasText: '¶3' }).click();
    await page.locator('.side .lit', { hasText: 'gas pipeline' }).waitFor();
    await page.getByRole('status').getByText('¶3 is lit in the article').waitFor();
    expect(page.url()).toBe(`${web.address}/`);
  });

  test('has a page of its own on a phone', async () => {
    const page = await open({ width: 360 });
    await say(page, '/summit');
    expect(await page.locator('.side').isVisible()).toBe(false);
    await page.locator('.entry a.to-passage').first().click();
    await page.waitForURL('**/read/ulan-ude-2011/russia-dprk/p1*');
  });
});

test('works by keyboard alone', async () => {
  const page = await open();
  await page.locator('#line').focus();
  await page.keyboard.type('/pip');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const active = await page.locator('#line').getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active}`).innerText()).toContain('/pipeline');
  await page.keyboard.press('Enter');
  expect(await page.locator('#line').inputValue()).toBe('/pipeline ');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.locator('.entry').waitFor();
  await settled(page);
  expect(await focusOf(page)).toBe('line');
  for (let steps = 0; (await wordsAtFocus(page)) !== 'Read in context'; steps += 1) {
    expect(steps).toBeLessThan(20);
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('Enter');
  await page.locator('#m2').waitFor();
  await settled(page);
  expect(await focusOf(page)).toBe('m2');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.closest(".entry").id')).toBe('m2');
});

test('the field takes several lines, and gives back the last one', async () => {
  const page = await open();
  await page.locator('#line').focus();
  await page.keyboard.type('/quotecheck the leaders of Russia');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('and North Korea embraced');
  await page.keyboard.press('Enter');
  await page.locator('.entry').waitFor();
  await settled(page);
  expect(await page.locator('.question').innerText()).toContain('Russia\nand North Korea');
  await page.keyboard.press('ArrowUp');
  expect(await page.locator('#line').inputValue()).toContain('and North Korea embraced');
});

test('without script a post answers with the page, at the latest reply', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.locator('#line').fill('/summit');
  await page.locator('#send').click();
  await page.locator('.entry').waitFor();
  expect(page.url()).toBe(`${web.address}/#latest`);
  await page.getByRole('button', { name: 'Read in context' }).click();
  await page.locator('#m2').waitFor();
  await page.getByRole('button', { name: 'Discord' }).click();
  await page.locator('.discord').first().waitFor();
  expect(await page.locator('.discord').count()).toBe(2);
});

test('a hostile pack changes no page', async () => {
  const hostile = await openPlay({ library: hostileLibrary() });
  watched = await openPage(browser, hostile.address);
  const { page } = watched;
  for (const line of ['/trap', '/sources', '/quote 2', '/read 3', '/quote 1', '/topics'])
    await say(page, line);
  await page.locator('#line').pressSequentially('/trap lan');
  await page.getByRole('option').first().waitFor();
  for (const look of ['Discord', 'Slack', 'Here']) {
    await press(page, look);
    expect(await page.locator('#log').innerText()).toContain('<script>window.pwned = true</script>');
  }
  await page.locator('.entry a.to-passage').first().click();
  await page.getByRole('status').getByText('is lit in the article').waitFor();
  expect(await page.evaluate('window.pwned')).toBeUndefined();
  await hostile.close();
});

describe('is open to everyone', () => {
  const schemes = ['light', 'dark'] as const;
  const widths = [320, 1280];
  test.each(schemes.flatMap(scheme => widths.map(width => [scheme, width] as const)))(
    'in %s colours on %i pixels',
    async (colorScheme, width) => {
      const page = await open({ colorScheme, width });
      expect(await barriersOf(page)).toEqual([]);
      await say(page, '/summit');
      await say(page, '/pipeline what will it cost');
      await say(page, '/factcheck The leaders met in Ulan-Ude on 24 August 2010');
      await press(page, 'Share');
      await say(page, '/topics');
      await say(page, '/cite 1');
      for (const look of ['Here', 'Discord', 'Slack']) {
        await press(page, look);
        expect(await barriersOf(page), look).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth'), look).toBeLessThanOrEqual(width);
      }
      await page.locator('#line').pressSequentially('/');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await barriersOf(page)).toEqual([]);
    },
  );
});
