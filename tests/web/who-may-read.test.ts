/** Beyond this machine only public packs are there; of others a signed link shows its passage, or nothing does. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Topic } from '../../src/model.ts';
import { openWeb } from './open-web.ts';
import { readPage } from './read-page.ts';
import { libraryOf } from './written-library.ts';

const SECRET = /sealed|hidden|vault|tomb/iu;
const topic = { name: 'sealed-matter', summary: 'What is sealed', aliases: [], command: false };

const LIBRARY = libraryOf([
  {
    id: 'open',
    articles: {
      notes: { title: 'Open notes', passages: ['The harbour opens at dawn.', 'The quay is dry.'] },
    },
  },
  {
    id: 'held',
    reader: 'signed',
    title: 'The vault',
    articles: {
      notes: {
        title: 'Held notes',
        passages: [
          'The first sealed line.',
          'The second sealed line.',
          'The third sealed line.',
          'The fourth hidden line.',
        ],
      },
    },
    topics: [
      { ...topic, packId: 'held', lead: ['held/notes#p1'], passages: ['held/notes#p1'] } as unknown as Topic,
    ],
  },
  {
    id: 'shut',
    reader: 'none',
    articles: { notes: { title: 'Shut tomb', passages: ['A hidden tomb was found.'] } },
  },
]);

let beyond: Awaited<ReturnType<typeof openWeb>>;
let local: Awaited<ReturnType<typeof openWeb>>;
beforeAll(async () => {
  beyond = await openWeb({ library: LIBRARY, beyond: true, baseUrl: 'https://read.example.org' });
  local = await openWeb({ library: LIBRARY });
});
afterAll(() => Promise.all([beyond.close(), local.close()]));

const page = (path: string, init?: RequestInit) => readPage(`${beyond.address}${path}`, init);
const key = (id: string) => `?key=${beyond.seal.sign(id)}`;

/** Every address that could tell of a pack, an article or a passage, but the one of a signed link. */
const ADDRESSES = (pack: string) => [
  `/read/${pack}`,
  `/read/${pack}/page/1`,
  `/read/${pack}/notes`,
  `/read/${pack}/notes.json`,
  `/read/${pack}/notes/part-1`,
  `/read/${pack}/notes/part-1.json`,
  `/read/${pack}/notes/p1`,
  `/read/${pack}/notes/p1.json`,
  `/read/${pack}/notes/p1.bib`,
  `/read/${pack}/notes/p1.ris`,
  `/read/${pack}/notes/p1.csl.json`,
  `/topic/${pack}/sealed-matter`,
];

describe('what not everyone may read', () => {
  test.each(['held', 'shut'])('of %s nothing differs from what does not exist', async pack => {
    for (const [at, path] of ADDRESSES(pack).entries()) {
      const [there, nowhere] = [await page(path), await page(ADDRESSES('zzzz')[at] as string)];
      expect([path, there.status]).toEqual([path, 404]);
      expect(there.text).toBe(nowhere.text);
      const heads = [there, nowhere].map(({ headers }) =>
        [...headers].filter(([name]) => name !== 'date').toSorted(),
      );
      expect(heads[0]).toEqual(heads[1]);
    }
  });

  test('is in no list, no search and no remark on one', async () => {
    for (const path of [
      '/read',
      '/packs/1',
      '/read/open',
      '/search?q=sealed+line',
      '/search?q=what+is+in+the+vault',
      '/search?q=seeled',
      '/search?q=who+wrote+held+notes',
      '/search?q=the+first+sealed+line&in=held/notes',
      '/search?q=tomb&in=shut/notes',
    ]) {
      const { text, status } = await page(path);
      const asked = new URL(path, 'http://x').searchParams.get('q') ?? '';
      expect([path, status]).toEqual([path, 200]);
      expect(text.replaceAll(asked, '')).not.toMatch(SECRET);
    }
  });

  test('a search says what it searched: the public packs', async () => {
    expect((await page('/search?q=who+won+the+world+cup')).text).toContain(
      'Searched 1 pack, 1 article, 2 passages',
    );
  });

  test('the bot of the pages answers from public packs alone', async () => {
    const origin = { community: 'web', channel: 'c', user: 'u', locale: 'en' };
    for (const text of [
      '/quote held/notes#p1',
      '/read Held notes',
      '/topics',
      '/sources',
      '/ask sealed line',
      '/sealed-matter',
    ]) {
      const reply = await beyond.bot.handle({ ...origin, kind: 'text', text });
      expect(
        JSON.stringify(reply).replaceAll(text, '').replaceAll(text.split(' ').slice(1).join(' '), ''),
      ).not.toMatch(/The \w+ sealed|vault|tomb/u);
    }
  });

  test('no address asked for with another host, method or accepted type shows it', async () => {
    for (const init of [
      { method: 'HEAD' },
      { method: 'POST', body: 'x' },
      { headers: { accept: 'application/json' } },
      { headers: { 'x-forwarded-host': '127.0.0.1', 'x-forwarded-for': '127.0.0.1', host: 'localhost' } },
    ]) {
      const { status, text } = await page('/read/held/notes/p1', init);
      expect(status).toBe(404);
      expect(text).not.toMatch(SECRET);
    }
  });
});

describe('a signed link', () => {
  test('shows its passage with one neighbour on each side, and nothing else of the article', async () => {
    const { status, words, text, all } = await page(`/read/held/notes/p2${key('held/notes#p2')}`);
    expect(status).toBe(200);
    expect([...words().keys()]).toEqual(['¶1', '¶2', '¶3']);
    expect(all('.cited').map(({ id }) => id)).toEqual(['p2']);
    expect(text).not.toContain('fourth');
  });

  test('is kept by nobody in between, and by no search engine', async () => {
    const { headers, tag } = await page(`/read/held/notes/p2${key('held/notes#p2')}`);
    expect(headers.get('cache-control')).toContain('private');
    expect(tag('robots')).toBe('noindex');
  });

  test('opens its passage as data and as a record too', async () => {
    const { document } = await page(`/read/held/notes/p2${key('held/notes#p2')}`);
    const hrefs = ['link[type="application/json"]', '.cite a'].map(
      selector => document.querySelector(selector)?.getAttribute('href') ?? '',
    );
    for (const href of hrefs) {
      const { status, text } = await page(href);
      expect(status).toBe(200);
      expect(text).not.toMatch(/first|third|fourth/u);
    }
  });

  test('every link of its page that leads on leads somewhere', async () => {
    const { all } = await page(`/read/held/notes/p2${key('held/notes#p2')}`);
    const paths = all('a[href^="/"]').map(link => link.getAttribute('href') ?? '');
    for (const path of new Set(paths)) expect([path, (await page(path)).status]).not.toEqual([path, 404]);
  });

  test.each([
    ['for another passage', '/read/held/notes/p3', 'held/notes#p2'],
    ['for a passage that is not there', '/read/held/notes/p9', 'held/notes#p9'],
    ['of a pack that is for nobody', '/read/shut/notes/p1', 'shut/notes#p1'],
  ])('%s opens nothing', async (_name, path, id) => {
    const { status, text } = await page(`${path}${key(id)}`);
    expect(status).toBe(404);
    expect(text).toBe((await page('/read/zzzz/notes/p1')).text);
  });

  test('that was changed by one letter, cut or lengthened opens nothing', async () => {
    const good = beyond.seal.sign('held/notes#p2');
    const changed = `${good[0] === 'A' ? 'B' : 'A'}${good.slice(1)}`;
    for (const bad of [
      changed,
      good.slice(0, -1),
      `${good}A`,
      `${good}=`,
      ` ${good}`,
      good.toLowerCase(),
      '',
    ]) {
      expect((await page(`/read/held/notes/p2?key=${encodeURIComponent(bad)}`)).status).toBe(404);
    }
  });
});

test('where a citation leads says who may read it', () => {
  const { library } = beyond.context.corpus();
  const linkOf = (id: string) => library.pageOf?.(library.passage(id)!);
  expect(linkOf('open/notes#p2')).toBe('https://read.example.org/read/open/notes/p2');
  expect(linkOf('held/notes#p2')).toBe(
    `https://read.example.org/read/held/notes/p2?key=${beyond.seal.sign('held/notes#p2')}`,
  );
  expect(linkOf('shut/notes#p1')).toBeUndefined();
});

describe('on this machine', () => {
  test('everything is there to read', async () => {
    for (const id of ['open', 'held', 'shut']) {
      expect((await readPage(`${local.address}/read/${id}/notes/p1`)).status).toBe(200);
    }
  });

  test('no other name for it opens a page: a site elsewhere could give itself that name', async () => {
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      '[::2]',
      '0.0.0.0',
    ]) {
      expect([host, await statusWithHost(host)]).toEqual([host, 421]);
    }
    for (const host of ['localhost', '127.0.0.1', '[::1]']) expect(await statusWithHost(host)).toBe(200);
  });

  test.each([
    ['X-Forwarded-For', '203.0.113.7'],
    ['X-Forwarded-Host', 'read.example.org'],
    ['Forwarded', 'for=203.0.113.7'],
    ['X-Real-IP', '203.0.113.7'],
    ['Via', '1.1 proxy.example.org'],
  ])(
    'nobody whom a proxy sends opens a page, though it calls this machine by its name: %s',
    async (name, value) => {
      for (const path of [
        '/',
        '/read',
        '/read/shut/notes/p1',
        '/read/shut/notes.json',
        '/metrics',
        '/nowhere',
      ]) {
        const { status, text } = await readPage(`${local.address}${path}`, { headers: { [name]: value } });
        expect([path, status]).toEqual([path, 421]);
        expect(text).not.toMatch(SECRET);
      }
    },
  );

  function statusWithHost(host: string): Promise<number | undefined> {
    const { port } = new URL(local.address);
    return new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path: '/read', headers: { Host: `${host}:${port}` } });
      asked
        .on('response', response => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
  }
});
