/** The playground as a visitor without script meets it; with script it shows what these posts answer. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Choice } from '../../adapters/web/play/complete.ts';
import type { Judge } from '../../src/claims/judge/judge.ts';
import type { Library, Pack } from '../../src/index.ts';
import { contractLibrary } from '../contract/harness.ts';
import { hostileLibrary } from './hostile-library.ts';
import { openPlay } from './open-play.ts';
import { BUNDLED, HARBOUR } from './open-web.ts';
import { visit, wordsOf } from './visitor.ts';
import { libraryOf } from './written-library.ts';

type Play = Awaited<ReturnType<typeof openPlay>>;

const FERRY = 'when does the night ferry leave';

describe('over the bundled packs', () => {
  let web: Play;
  beforeAll(async () => {
    web = await openPlay({ folder: BUNDLED });
  });
  afterAll(() => web.close());

  test('a first visit says what there is to read and offers lines to try, each of which is answered', async () => {
    const visitor = await visit(web.address);
    expect(wordsOf(visitor.page().querySelector('#side')!)).toContain('The Ulan-Ude summit of 2011');
    const tries = [...visitor.page().querySelectorAll('.examples button')].map(wordsOf);
    expect(tries.length).toBeGreaterThanOrEqual(5);
    for (const words of tries) {
      const next = await visit(web.address);
      await next.press(words);
      expect(next.page().querySelectorAll('.entry')).toHaveLength(1);
      expect(next.page().querySelector('.heading')?.textContent ?? '').not.toMatch(/went wrong/u);
    }
  });

  test('the examples show an answer, what is only close, what is not there, and a claim that differs', async () => {
    const visitor = await visit(web.address);
    const tries = [...visitor.page().querySelectorAll('.examples button')].map(button =>
      button.getAttribute('value'),
    );
    for (const line of tries) await visitor.say(line ?? '');
    const said = wordsOf(visitor.page().querySelector('#log')!);
    expect(said).toContain('Everyone sees this');
    expect(said).toContain('The closest passages:');
    expect(said).toContain('Not in these sources.');
    expect(said).toContain('The article says otherwise: 2011, the claim says 2010.');
  });

  test('the cited passage is lit in the article beside the chat, its key sentence marked', async () => {
    const visitor = await visit(web.address);
    await visitor.say('who signed the agreement on the exercises');
    const [lit, ...others] = visitor.page().querySelectorAll('.beside .lit');
    expect(others).toEqual([]);
    expect(wordsOf(lit!)).toMatch(/^¶6 The agreement on the joint naval exercises was signed/u);
    expect(lit!.querySelector('mark')?.textContent).toMatch(/^The agreement .* of Russia\.$/u);
  });

  test('any passage can be lit by its number', async () => {
    const beside = await (await fetch(`${web.address}/beside/ulan-ude-2011/russia-dprk/p12?s=1`)).text();
    expect(beside).toContain('class="lit"');
    expect(beside).toMatch(/<mark>North Korea and the Soviet Union were formally allied/u);
    for (const id of ['ulan-ude-2011/russia-dprk/p999', 'nowhere/nothing/p1'])
      expect((await fetch(`${web.address}/beside/${id}`)).status).toBe(404);
  });

  test('no page is larger than 60 KB, however long the conversation', async () => {
    const visitor = await visit(web.address);
    for (let round = 0; round < 12; round += 1) {
      await visitor.say(round % 2 === 0 ? '/help' : `/quote ${round}-${round + 3}`);
      expect(visitor.html().length).toBeLessThan(60_000);
    }
    for (const look of ['Discord', 'Slack']) {
      await visitor.press(look);
      expect(visitor.html().length).toBeLessThan(60_000);
    }
  });
});

describe('a conversation', () => {
  let web: Play;
  beforeAll(async () => {
    web = await openPlay({ folder: HARBOUR });
  });
  afterAll(() => web.close());

  test('stands on the page with all that was asked, the latest marked for the browser to go to', async () => {
    const visitor = await visit(web.address);
    await visitor.say(`/ask ${FERRY}`);
    await visitor.say('and dogs?');
    const entries = [...visitor.page().querySelectorAll('.entry')];
    expect(entries.map(entry => wordsOf(entry.querySelector('.question bdi')!))).toEqual([
      `/ask ${FERRY}`,
      'and dogs?',
    ]);
    expect(visitor.page().querySelector('#latest')?.parentElement?.id).toBe('m2');
    expect(visitor.page().querySelector('#play')?.getAttribute('action')).toBe('/#latest');
  });

  test('reads a private message on in its place, and leaves a public one where it is', async () => {
    const visitor = await visit(web.address);
    await visitor.say('what does bread cost on board');
    await visitor.press(wordsOf(visitor.page().querySelector('button.row')!));
    expect(visitor.page().querySelectorAll('.entry')).toHaveLength(1);
    expect(wordsOf(visitor.page().querySelector('.entry')!)).toContain('dogs pay half');
    await visitor.say(FERRY);
    await visitor.press('Read in context');
    expect([...visitor.page().querySelectorAll('.entry')].map(entry => entry.className)).toEqual([
      'entry asker',
      'entry everyone',
      'entry asker',
    ]);
  });

  test('shares once: the button says so, and the share says who it is from', async () => {
    const visitor = await visit(web.address);
    await visitor.say(`/ask private:yes ${FERRY}`);
    await visitor.press('Share');
    expect(wordsOf(visitor.page().querySelector('#m1 [disabled]')!)).toBe('Shared');
    expect(wordsOf(visitor.page().querySelector('#m2 .audience')!)).toBe('Shared by you with everyone');
  });

  test('loses what is dismissed', async () => {
    const visitor = await visit(web.address);
    await visitor.say(FERRY);
    await visitor.press('Dismiss');
    expect(visitor.page().querySelectorAll('.entry')).toHaveLength(0);
    expect(visitor.page().querySelector('.welcome')).not.toBeNull();
  });

  test('goes on from what was asked under a look, and keeps what is in the field over a change of look', async () => {
    const visitor = await visit(web.address);
    await visitor.say(FERRY);
    await visitor.press('Slack', '#looks', { line: 'half a question' });
    expect(visitor.page().querySelector('#line')?.textContent).toBe('half a question');
    expect(visitor.page().querySelectorAll('.slack')).toHaveLength(1);
    await visitor.say('and dogs?');
    expect(wordsOf(visitor.page().querySelector('#m2')!)).toContain('read as:');
  });

  test('is one visitor’s own', async () => {
    const [one, other] = [await visit(web.address), await visit(web.address)];
    await one.say(FERRY);
    await other.say('and dogs?');
    expect(wordsOf(other.page().querySelector('#log')!)).not.toContain('read as:');
  });
});

test('after a restart a conversation goes on, and with another build of the program it begins anew', async () => {
  for (const [build, entries] of [
    ['one', 2],
    ['two', 1],
  ] as const) {
    const before = await openPlay({ folder: HARBOUR, build: 'one' });
    const visitor = await visit(before.address);
    await visitor.say(FERRY);
    await before.close();
    const after = await openPlay({ folder: HARBOUR, build });
    visitor.moveTo(after.address);
    await visitor.say('/help');
    expect(visitor.page().querySelectorAll('.entry')).toHaveLength(entries);
    await after.close();
  }
});

test('a platform is sent no address of this machine', async () => {
  const web = await openPlay({ folder: HARBOUR });
  const visitor = await visit(web.address);
  await visitor.say(FERRY);
  const hrefs = () =>
    [...visitor.page().querySelectorAll('#log a')].map(link => link.getAttribute('href') ?? '');
  expect(hrefs()[0]).toMatch(/^\/read\/harbour\/night-ferry\/p1/u);
  await visitor.press('Discord');
  expect(visitor.page().querySelector('.discord a.button')?.textContent).toBe('Open ¶1 at example.org');
  await visitor.press('Slack');
  expect(visitor.page().querySelector('.slack a.button')?.textContent).toBe('Open the source');
  expect(hrefs().filter(href => !href.startsWith('https://example.org/'))).toEqual([]);
  await web.close();
});

test('a site whose name begins as an address of this machine is elsewhere, and is linked to', async () => {
  const baseUrl = 'https://127.example.org';
  const web = await openPlay({ folder: HARBOUR, baseUrl });
  const visitor = await visit(web.address, baseUrl);
  await visitor.say(FERRY);
  await visitor.press('Discord');
  expect(visitor.page().querySelector('.discord a.button')?.getAttribute('href')).toMatch(
    /^https:\/\/127\.example\.org\/read\/harbour\/night-ferry\/p1/u,
  );
  await web.close();
});

describe('a hostile pack', () => {
  let web: Play;
  beforeAll(async () => {
    web = await openPlay({ library: hostileLibrary() });
  });
  afterAll(() => web.close());

  test('of passages as long as books gives pages of ordinary size, and a conversation that goes on', async () => {
    const visitor = await visit(web.address);
    for (const line of [
      '/quote 1',
      '/read 1',
      '/ask quarterdeck',
      '/read 2',
      '/quotecheck "the quarterdeck of the barque"',
    ]) {
      await visitor.say(line);
      expect(visitor.html().length, line).toBeLessThan(60_000);
      expect(wordsOf(visitor.page().querySelector('.entry:last-child')!)).not.toMatch(/went wrong/u);
    }
    await visitor.press('Discord');
    await visitor.press('Slack');
    expect(visitor.html().length).toBeLessThan(60_000);
  });

  test('changes no page: what it wrote is text', async () => {
    const visitor = await visit(web.address);
    for (const line of ['/sources', '/quote 2', '/quote 3', '/read 3', '/trap', '/topics', '/cite 3'])
      await visitor.say(line);
    for (const look of ['Here', 'Discord', 'Slack']) {
      await visitor.press(look);
      const page = visitor.page();
      expect([...page.querySelectorAll('body script, body style, body img, iframe, svg')]).toEqual([]);
      for (const element of page.querySelectorAll('*')) {
        for (const { name } of element.attributes) expect(name).not.toMatch(/^on|^style$/u);
        expect(element.getAttribute('href') ?? '').not.toMatch(/^\s*(?:javascript|data|vbscript):/iu);
      }
      expect(wordsOf(page.querySelector('#log')!)).toContain('<script>window.pwned = true</script>');
    }
  });
});

describe('what comes in from elsewhere', () => {
  let web: Play;
  beforeAll(async () => {
    web = await openPlay({ folder: HARBOUR });
  });
  afterAll(() => web.close());

  const post = (
    path: string,
    body: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>>,
  ) => fetch(`${web.address}${path}`, { method: 'POST', body: new URLSearchParams(body), headers });

  const foreign: readonly [string, Readonly<Record<string, string>>][] = [
    ['another origin', { Origin: 'https://evil.example' }],
    ['a browser that hides its origin', { Origin: 'null' }],
    ['nowhere', {}],
    ['another site', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }],
  ];
  test.each(foreign)('is not answered when it is posted from %s', async (_name, headers) => {
    for (const path of ['/', '/complete']) {
      const response = await post(path, { line: '/summit' }, headers);
      expect(response.status).toBe(403);
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });

  test('the cookie is for the server alone, and comes with the first question', async () => {
    expect((await fetch(`${web.address}/`)).headers.get('set-cookie')).toBeNull();
    const response = await post('/', { line: FERRY }, { Origin: web.address });
    expect(response.headers.get('set-cookie')).toMatch(
      /^footnote_visitor=[\w-]{22}; Path=\/; HttpOnly; SameSite=Strict$/u,
    );
  });

  test('a cookie that is none of ours is replaced', async () => {
    const response = await post('/', { line: FERRY }, { Origin: web.address, Cookie: 'footnote_visitor=me' });
    expect(response.headers.get('set-cookie')).toMatch(/^footnote_visitor=[\w-]{22};/u);
  });

  test('a transcript that was written elsewhere is none', async () => {
    const visitor = await visit(web.address);
    await visitor.say(FERRY);
    const state = visitor.page().querySelector('#state')?.getAttribute('value') ?? '';
    const [packed = '', signature = ''] = state.split('.');
    const forged = [
      `${packed}x.${signature}`,
      `${packed}.${signature}x`,
      `${packed}.`,
      packed,
      '.',
      'x.y.z',
      '',
    ];
    for (const each of forged) {
      const response = await post('/', { state: each, show: 'discord' }, { Origin: web.address });
      expect(response.status).toBe(200);
      expect(await response.text()).not.toContain('class="entry');
    }
    const own = await post('/', { state, show: 'discord' }, { Origin: web.address });
    expect(await own.text()).toContain('class="entry everyone"');
  });

  const odd: readonly [string, Readonly<Record<string, string>>][] = [
    ['a press of nothing', { press: '' }],
    ['a press without an entry', { press: '7:1:d' }],
    ['a press of another version', { press: '1:99:zzz' }],
    ['a press with script', { press: '1:<script>alert(1)</script>' }],
    ['a look that is none', { look: '"><script>', line: FERRY }],
    ['an action of a passage that is none', { press: '1:1:s:harbour/night-ferry#p99:0123456789ab' }],
    [
      'a line of every sign',
      { line: '<script>alert(1)</script> " \' & \u0000 \u202E </textarea><img src=x onerror=alert(1)>' },
    ],
    ['a draft of every sign', { show: 'slack', line: '</textarea><script>alert(1)</script>' }],
  ];
  test.each(odd)('does nothing but be answered: %s', async (_name, body) => {
    const response = await post('/', body, { Origin: web.address });
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).not.toMatch(/<script>|<img|<[^>]*\son\w+=/u);
  });

  test('no word of it is logged', async () => {
    const lines: string[] = [];
    const write = (event: string, fields?: object) => void lines.push(JSON.stringify([event, fields]));
    const logged = await openPlay({
      folder: HARBOUR,
      logger: { debug: write, info: write, warn: write, error: write },
    });
    const visitor = await visit(logged.address);
    await visitor.say('do the zebrafish travel free of charge');
    await visitor.press('Discord');
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('\n')).not.toMatch(/zebrafish|footnote_visitor/u);
    await logged.close();
  });
});

describe('completion', () => {
  let web: Play;
  beforeAll(async () => {
    web = await openPlay({ folder: HARBOUR });
  });
  afterAll(() => web.close());

  async function choices(
    line: string,
  ): Promise<readonly { readonly line: string; readonly label: string }[]> {
    const body = new URLSearchParams({ line });
    const response = await fetch(`${web.address}/complete`, {
      method: 'POST',
      body,
      headers: { Origin: web.address },
    });
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { choices: found } = (await response.json()) as { readonly choices: readonly Choice[] };
    return found;
  }

  const cases: readonly [string, string][] = [
    ['/', '/timetable '],
    ['/fac', '/factcheck '],
    ['/ask topic:sig', '/ask topic:signs '],
    ['/ask topic:', '/ask topic:timetable '],
    ['/ask ', '/ask topic:'],
    ['/timetable ', '/timetable private:yes '],
    ['/quote bicyc', '/quote harbour/night-ferry#p2'],
    ['bicyc', 'Bicycles travel free of charge on the lower deck, and dogs pay half.'],
    ['/timetable bicyc', '/timetable Bicycles travel free of charge on the lower deck, and dogs pay half.'],
  ];
  test.each(cases)('of “%s” offers “%s”', async (line, expected) => {
    expect((await choices(line)).map(choice => choice.line)).toContain(expected);
  });

  test.each(['', ' ', 'x', '/nothing-of-this-name ', '/ask private:yes topic:zzzzz'])(
    'of “%s” offers no command and no passage',
    async line => {
      expect((await choices(line)).filter(choice => !/(?:topic:|private:yes )$/u.test(choice.line))).toEqual(
        [],
      );
    },
  );
});

describe('beyond this machine', () => {
  const BASE = 'https://read.example.org';
  let web: Play | undefined;
  afterEach(async () => {
    await web?.close();
    web = undefined;
  });

  async function openBeyond(reader: Pack['reader']): Promise<string> {
    const library = await contractLibrary();
    const packs = library.packs.map(pack => ({ ...pack, reader }));
    web = await openPlay({ library: withPacks(library, packs), beyond: true, baseUrl: BASE });
    return web.address;
  }

  test('it answers from packs that are public', async () => {
    const visitor = await visit(await openBeyond('public'), BASE);
    await visitor.say(FERRY);
    expect(wordsOf(visitor.page().querySelector('.entry')!)).toContain('leaves the old harbour at nine');
  });

  test('the judge that the host pays for is asked by this machine alone', async () => {
    const passages = ['The harbour of Rell was opened by Queen Adela on 4 March 1911 before a large crowd.'];
    const library = libraryOf([{ id: 'rell', articles: { harbour: { passages } } }]);
    const asked: boolean[] = [];
    for (const isBeyond of [false, true]) {
      const judge: Judge = {
        name: 'a judge',
        async judge() {
          asked.push(isBeyond);
          return [];
        },
      };
      const open = await openPlay({ library, beyond: isBeyond, judge: { judge, timeoutMs: 5_000 } });
      const visitor = await visit(open.address);
      await visitor.say('/factcheck Many people watched Queen Adela open the harbour of Rell.');
      expect(wordsOf(visitor.page().querySelector('#log')!)).toContain('Queen Adela');
      await open.close();
    }
    expect(new Set(asked)).toEqual(new Set([false]));
  });

  test('however many visitors there are, what was shown on a server is still remembered there', async () => {
    await openBeyond('public');
    const shown = { passages: [] };
    const onServer = { community: 'discord:1', channel: 'c', user: 'u', locale: 'en' };
    const { context, onShelf } = web!;
    context.conversations.note(onServer, shown, true);
    for (let at = 0; at < 10_000; at += 1) {
      const visitor = { community: 'web', channel: `v${at}`, user: `v${at}`, locale: 'en' };
      onShelf.conversations.note(visitor, shown, true);
    }
    expect(context.conversations.recall(onServer)).toEqual(shown);
  });

  test('at an address with a path all of it is below that path', async () => {
    web = await openPlay({ folder: HARBOUR, beyond: false, baseUrl: 'https://example.org/read/notes' });
    const visitor = await visit(web.address, 'https://example.org');
    await visitor.say(FERRY);
    const form = visitor.page().querySelector('#play');
    expect(form?.getAttribute('action')).toBe('/read/notes/#latest');
    expect(form?.getAttribute('data-beside')).toBe('/read/notes/beside/');
    expect(visitor.page().querySelector('#line')?.getAttribute('data-complete')).toBe('/read/notes/complete');
    expect(visitor.page().querySelector('a.to-passage')?.getAttribute('href')).toMatch(
      /^\/read\/notes\/read\/harbour\/night-ferry\/p1/u,
    );
  });

  test('nobody gets a cookie before they send a line', async () => {
    const address = await openBeyond('public');
    for (const path of ['/', '/read', '/read/harbour/night-ferry/p1', '/search?q=ferry']) {
      const { status, headers } = await fetch(`${address}${path}`);
      expect([path, status, headers.get('set-cookie')]).toEqual([path, 200, null]);
    }
  });

  test('its cookie goes over HTTPS alone', async () => {
    const address = await openBeyond('public');
    const body = new URLSearchParams({ line: FERRY });
    const response = await fetch(`${address}/`, { method: 'POST', body, headers: { Origin: BASE } });
    expect(response.headers.get('set-cookie')).toContain('; Secure');
  });

  test.each(['signed', 'none'] as const)(
    'it is off where every pack is %s: nothing is said of what there is',
    async reader => {
      const address = await openBeyond(reader);
      const page = await fetch(`${address}/`);
      expect(page.url).toBe(`${address}/read`);
      const body = new URLSearchParams({ line: FERRY });
      const headers = { Origin: BASE };
      for (const path of ['/', '/complete']) {
        const response = await fetch(`${address}${path}`, { method: 'POST', body, headers });
        expect(response.status).toBe(404);
        expect(await response.text()).not.toMatch(/ferry|harbour/iu);
      }
      const beside = await fetch(`${address}/beside/harbour/night-ferry/p1`);
      expect(beside.status).toBe(404);
    },
  );
});

function withPacks(library: Library, packs: readonly Pack[]): Library {
  return { ...library, packs, pack: id => packs.find(pack => pack.id === id) };
}

test('a bibliography is downloaded as the file it is, and no page holds it', async () => {
  const web = await openPlay({ folder: HARBOUR });
  const visitor = await visit(web.address);
  await visitor.say('/cite harbour style:ris');
  const link = visitor.page().querySelector('.file a');
  expect(link?.textContent).toBe('Download harbour.ris');
  const response = await fetch(`${web.address}${link?.getAttribute('href')}`);
  expect(response.headers.get('content-type')).toBe('application/x-research-info-systems; charset=utf-8');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="harbour.ris"');
  expect(await response.text()).toMatch(/^TY {2}- ELEC\r\nID {2}- harbour\/night-ferry\r\n/u);
  await visitor.press('Discord');
  expect(visitor.page().querySelector('.attached')?.textContent).toBe('harbour.ris');
  for (const path of ['1:d', '1:h:harbour/night-ferry#p1:000000000000', '1:y9:l', 'x'])
    expect((await fetch(`${web.address}/file/${encodeURIComponent(path)}`)).status).toBe(404);
  await web.close();
});
