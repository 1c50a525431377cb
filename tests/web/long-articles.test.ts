/** Articles of any length: no page beyond 60 KB, and no word lost or said twice between them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWeb } from './open-web.ts';
import { readPage } from './read-page.ts';
import { libraryOf } from './written-library.ts';

const PAGE_MAX = 60_000;
const LINE = `Harbour & "quay" <boat> 'rope' are four words in quotation marks of their own. `;

const LIBRARY = libraryOf([
  {
    id: 'long',
    title: '&'.repeat(300),
    description: '<'.repeat(300),
    articles: {
      // Ten megabytes in short paragraphs, each under a heading of its own.
      many: {
        title: '"'.repeat(300),
        source: { author: "'".repeat(300), publisher: '&'.repeat(300), licence: '<'.repeat(300) },
        passages: Array.from({ length: 26_000 }, (_, at) => ({
          text: `${LINE.repeat(5)}${at}.`,
          headings: [`${'&'.repeat(200)} ${at}`],
        })),
      },
      // Paragraphs as long as one may be, of what takes most room in a page, with and without a blank to cut at.
      one: {
        passages: [
          `${'" '.repeat(4_000)}`,
          '"'.repeat(8_000),
          '&'.repeat(8_000),
          '🎉'.repeat(4_000),
          'Short.',
        ],
      },
      ...Object.fromEntries(
        Array.from({ length: 300 }, (_, at) => [
          `a${at}`,
          { title: `${'&'.repeat(250)} ${at}`, source: { author: '"'.repeat(300) }, passages: ['Words.'] },
        ]),
      ),
    },
    topics: Array.from(
      { length: 400 },
      (_, at) =>
        ({
          name: `${'ü'.repeat(26)}${at}`,
          packId: 'long',
          summary: '&'.repeat(300),
          aliases: [],
          command: false,
          lead: ['long/one#p1', 'long/one#p2', 'long/many#p7'],
          passages: Array.from({ length: 2_000 }, (_each, number) => `long/many#p${number + 1}`),
        }) as never,
    ),
  },
]);

let web: Awaited<ReturnType<typeof openWeb>>;
beforeAll(async () => {
  web = await openWeb({ library: LIBRARY });
}, 120_000);
afterAll(() => web.close());

async function page(path: string) {
  const read = await readPage(`${web.address}${path}`);
  expect([path, read.status, read.bytes < PAGE_MAX ? 'fits' : read.bytes]).toEqual([path, 200, 'fits']);
  return read;
}

describe('of an article of ten megabytes', () => {
  test('the page of a passage has that passage, whole', async () => {
    for (const ordinal of [1, 12_345, 26_000]) {
      const { words, all } = await page(`/read/long/many/p${ordinal}?s=2`);
      expect(words().get(`¶${ordinal}`)).toBe(LIBRARY.passage(`long/many#p${ordinal}`)?.text);
      expect(all('.cited')).toHaveLength(1);
    }
  });

  test('the parts follow each other without a gap', async () => {
    const seen: string[] = [];
    let path = '/read/long/many';
    for (let turned = 0; turned < 4; turned++) {
      const { words, document } = await page(path);
      seen.push(...words().keys());
      path = document.querySelector('.turning a[rel="next"]')?.getAttribute('href') ?? '';
    }
    expect(seen).toEqual(seen.map((_, at) => `¶${at + 1}`));
  });

  test('its outline is an overview, each line of which leads to its place', async () => {
    const { all } = await page('/read/long/many');
    const links = all('.outline a');
    expect(links.length).toBeGreaterThan(5);
    expect(links.length).toBeLessThan(60);
  });
});

test('a paragraph that is longer than a page goes on in the next, byte for byte', async () => {
  const texts = new Map<string, string>();
  let path = '/read/long/one';
  while (path !== '') {
    const { all, document } = await page(path);
    for (const passage of all('.passage')) {
      const label = passage.querySelector('.number')?.textContent ?? '';
      texts.set(label, (texts.get(label) ?? '') + (passage.querySelector('.words')?.textContent ?? ''));
    }
    path = document.querySelector('.turning a[rel="next"]')?.getAttribute('href') ?? '';
  }
  const passages = LIBRARY.passagesOf('long/one' as never);
  expect([...texts.keys()]).toEqual(passages.map(({ ordinal }) => `¶${ordinal}`));
  for (const { ordinal, text } of passages) expect(texts.get(`¶${ordinal}`) === text).toBe(true);
});

test.each([
  '/read',
  '/read/long',
  '/read/long/page/3',
  '/search?q=harbour+quay',
  '/search?q=short&in=long/one',
  `/topic/long/${encodeURIComponent('ü'.repeat(26))}7`,
])('%s fits too', async path => {
  await page(path);
});

test('every article of a large pack is on one of its pages', async () => {
  const titles = new Set<string>();
  let path = '/read/long';
  while (path !== '') {
    const { all, document } = await page(path);
    for (const link of all('.articles a')) titles.add(link.getAttribute('href') ?? '');
    path = document.querySelector('.turning a[rel="next"]')?.getAttribute('href') ?? '';
  }
  expect(titles.size).toBe(LIBRARY.articles.length);
});

test.each([
  '/read/long/many/part-0',
  '/read/long/many/part-99999',
  '/read/long/page/9999',
  '/packs/2',
  '/read/long/many/p26001',
])('%s is not there', async path => {
  expect((await readPage(`${web.address}${path}`)).status).toBe(404);
});
