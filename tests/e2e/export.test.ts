/** An export opened from disk, in a browser. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'adapters', 'main.js');
const PASSAGE = 'read/ulan-ude-2011/russia-dprk/p3/index.html';

let folder: string;
let browser: Browser;
let page: Page;
/** What a page asked for that is no file of the export, and what it complained of. */
let troubles: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-site-'));
  const env = { PATH: process.env.PATH ?? '', FOOTNOTE_DATA_DIR: join(folder, 'data') };
  await promisify(execFile)(process.execPath, [PROGRAM, 'web', 'export', join(folder, 'site')], {
    cwd: folder,
    env,
  });
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  troubles = [];
  const own = pathToFileURL(join(folder, 'site')).href;
  page.on('request', request => {
    if (!request.url().startsWith(`${own}/`)) troubles.push(`asked for ${request.url()}`);
  });
  page.on('requestfailed', request => troubles.push(`did not get ${request.url()}`));
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', error => troubles.push(error.message));
});

const open = (file: string, query = '') =>
  page.goto(`${pathToFileURL(join(folder, 'site', file)).href}${query}`);

test('a passage is read in its place, and the next is a click away', async () => {
  await open(PASSAGE);
  const cited = page.locator('.passage.cited .words');
  expect(await cited.textContent()).toContain('gas pipeline');
  await page.click('a[rel="next"]');
  expect(await page.locator('.passage.cited').getAttribute('id')).toBe('p4');
  expect(troubles).toEqual([]);
});

test('a search from any page finds the passage, which opens in its place', async () => {
  await open(PASSAGE);
  await page.fill('input[name="q"]', 'admiral who signed the agreement');
  await page.selectOption('select[name="in"]', { label: 'in the library' });
  await page.click('search button');
  const first = page.locator('.quote').first();
  expect(await first.locator('blockquote').textContent()).toContain('Admiral Konstantin Sidenko');
  expect(await first.locator('.note').textContent()).toBe('has admiral, signed, agreement');
  await first.locator('a.number').click();
  expect(await page.locator('.passage.cited .words').textContent()).toContain('Admiral Konstantin Sidenko');
  expect(troubles).toEqual([]);
});

test('a slip of the finger is forgiven, what nothing has is said, and nothing else is shown', async () => {
  await open('search/index.html', '?q=pipline');
  expect(await page.locator('.quote blockquote').first().textContent()).toContain('pipeline');
  expect(await page.locator('.outcome').textContent()).toContain('Searched for: pipeline.');
  expect(await page.locator('.quote bdi').first().textContent()).toMatch(/· 38 North · our summary$/u);
  await open('search/index.html', '?q=zeppelin%20tariffs');
  expect(await page.locator('.outcome').textContent()).toBe('No passage has these words.');
  expect(await page.locator('.quote').count()).toBe(0);
  await open('search/index.html', '?q=pipeline%20zeppelin');
  expect(await page.locator('.outcome').textContent()).toContain('None has zeppelin.');
  expect(troubles).toEqual([]);
});

test('what is searched for is shown as text, whatever it is', async () => {
  await open('search/index.html', `?q=${encodeURIComponent('<img src=x onerror=alert(1)> pipeline')}`);
  expect(await page.locator('#found img').count()).toBe(0);
  expect(await page.locator('.asked').textContent()).toBe('<img src=x onerror=alert(1)> pipeline');
  expect(troubles).toEqual([]);
});

test('the library leads to packs, topics and articles', async () => {
  await open('index.html');
  for (const name of ['Library', 'Footnote'])
    expect(await page.getByRole('link', { name, exact: true }).count()).toBe(1);
  await page.click('a[href*="topic/ulan-ude-2011/summit"]');
  expect(await page.locator('h1').textContent()).toBe('summit');
  await page.locator('.quote a.number').first().click();
  expect(await page.locator('.passage.cited').count()).toBe(1);
  expect(troubles).toEqual([]);
});
