/** The server as hosts run it: what it promises browsers, proxies and those who watch over it. */
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSettings } from '../../adapters/settings.ts';
import { createWebAdapter } from '../../adapters/web/adapter.ts';
import type { Mount } from '../../adapters/web/app.ts';
import { ConfigError } from '../../src/index.ts';
import { headOf, openRaw } from '../fakes/slack/raw-request.ts';
import { openWeb, SILENT } from './open-web.ts';
import { readPage } from './read-page.ts';
import { libraryOf } from './written-library.ts';

const mountEcho: Mount = app => void app.post('/echo', async c => c.text(await c.req.text()));

let web: Awaited<ReturnType<typeof openWeb>>;
beforeAll(async () => {
  web = await openWeb({
    mounts: [
      app => {
        app.get('/breaks', () => {
          throw new Error('The secret is 12345.');
        });
      },
      mountEcho,
    ],
  });
});
afterAll(() => web.close());

const PASSAGE = '/read/ulan-ude-2011/russia-dprk/p3';
const page = (path: string, init?: RequestInit) => readPage(`${web.address}${path}`, init);

describe('every page', () => {
  test.each([
    '/read',
    PASSAGE,
    '/search?q=when',
    '/assets/reader.css',
    '/nowhere',
    '/breaks',
    '/read/ulan-ude-2011/russia-dprk.json',
  ])('%s runs nothing inline and nothing from elsewhere, and stands in no frame', async path => {
    const { headers, text } = await page(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
    expect(text).not.toMatch(/<[^>]+\s(?:style|on\w+)=/u);
  });

  test('is sent once: who has it already is told that it has not changed', async () => {
    const { headers } = await page(PASSAGE);
    const tag = headers.get('etag') ?? '';
    expect(tag).not.toBe('');
    const again = await page(PASSAGE, { headers: { 'If-None-Match': tag } });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await page('/read', { headers: { 'If-None-Match': tag } })).status).toBe(200);
  });

  test('comes packed to who unpacks it, and is the same then', async () => {
    const plain = await page(PASSAGE, { headers: { 'Accept-Encoding': 'identity' } });
    const packed = await rawBody(PASSAGE);
    expect(packed.length).toBeLessThan(plain.bytes / 2);
    expect(gunzipSync(packed).toString()).toBe(plain.text);
  });

  test('is under 60 KB, whatever it shows', async () => {
    for (const { id } of web.library.articles) expect((await page(`/read/${id}`)).bytes).toBeLessThan(60_000);
    for (const path of ['/read', '/search?q=when+did+they+meet', '/topic/ulan-ude-2011/summit'])
      expect((await page(path)).bytes).toBeLessThan(60_000);
  });

  test('what looks the page up once may keep its style sheet for ever', async () => {
    const { document } = await page('/read');
    const sheet = document.querySelector('link[rel="stylesheet"]')?.getAttribute('href') ?? '';
    expect((await page(sheet)).headers.get('cache-control')).toContain('immutable');
    expect((await page(sheet.replace(/v=.*/u, 'v=old'))).headers.get('cache-control')).toBe('no-cache');
  });
});

describe('a fault', () => {
  test('is a page with an incident id, and shows nothing of its cause', async () => {
    const { status, text, headers } = await page('/breaks');
    expect(status).toBe(500);
    expect(text).toMatch(/under [0-9a-f]{8}\./u);
    expect(text).not.toMatch(/secret|12345|Error|\.ts/u);
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('what is sent', () => {
  test('may not be larger than anything that is read here', async () => {
    expect((await page('/echo', { method: 'POST', body: 'x'.repeat(1_000) })).text).toHaveLength(1_000);
    expect((await page('/echo', { method: 'POST', body: 'x'.repeat(100_000) })).status).toBe(413);
    expect((await page('/read', { headers: { 'X-Long': 'x'.repeat(20_000) } })).status).toBe(431);
  });

  test('at a trickle is cut off, and is no fault of ours', async () => {
    const logged: string[] = [];
    const logger = { ...SILENT, error: (event: string) => void logged.push(event) };
    const patient = await openWeb({ trickleMs: 50, logger, mounts: [mountEcho] });
    const raw = await openRaw(`${patient.address}/echo`);
    raw.write(`${headOf(`${patient.address}/echo`, { 'content-length': '10' })}{`);
    expect(await raw.status()).toContain('408');
    expect((await readPage(`${patient.address}/echo`, { method: 'POST', body: 'x' })).text).toBe('x');
    expect(logged).toEqual([]);
    await patient.close();
  });

  test('by a page of another site is not taken', async () => {
    const from = (site: string) =>
      page('/echo', { method: 'POST', body: 'x', headers: { 'Sec-Fetch-Site': site } });
    expect((await from('cross-site')).status).toBe(403);
    expect((await from('same-site')).status).toBe(403);
    expect((await from('same-origin')).status).toBe(200);
  });

  test.each([
    '/read/%',
    '/read/%ff',
    '/read/%00/x',
    '/read/../../etc/passwd',
    '/assets/..%2f..%2fpackage.json',
    '/read/a/b/p1%2f..',
    '/search?q=%ff',
    '//evil.example/read',
  ])('as %s does no harm', async path => {
    expect((await rawStatus(`GET ${path} HTTP/1.1`)) ?? 0).toBeLessThan(500);
  });
});

describe('who watches over it', () => {
  test('learns that it lives, whether it is ready, and its figures', async () => {
    expect((await page('/healthz')).status).toBe(200);
    expect((await page('/readyz')).status).toBe(200);
    const { text, headers } = await page('/metrics');
    expect(headers.get('content-type')).toContain('text/plain');
    expect(text).toMatch(/^footnote_pages_total\{status="200"\} [1-9]/mu);
    expect(text).toMatch(/^process_resident_memory_bytes /mu);
  });

  test('learns of an adapter that hears nothing', async () => {
    let isUp = false;
    const other = await openWeb({ health: { adapters: () => [{ name: 'discord', isUp }] } });
    const status = async () => (await readPage(`${other.address}/readyz`)).status;
    const figures = async () => (await readPage(`${other.address}/metrics`)).text;
    expect(await status()).toBe(503);
    expect(await figures()).toContain('footnote_adapter_up{adapter="discord"} 0');
    isUp = true;
    expect(await status()).toBe(200);
    expect(await figures()).toContain('footnote_adapter_up{adapter="discord"} 1');
    await other.close();
  });

  test('counts answers by what came of them, and never learns a word', async () => {
    const counted = await openWeb();
    const search = (words: string) => readPage(`${counted.address}/search?q=${encodeURIComponent(words)}`);
    await search('who signed the agreement on the naval exercises');
    await search('zebracrossing in Timbuktu');
    const { text } = await readPage(`${counted.address}/metrics`);
    expect(text).toMatch(/^footnote_answers_total\{outcome="found"\} 1$/mu);
    expect(text).toMatch(/^footnote_answers_total\{outcome="notFound"\} 1$/mu);
    expect(text).toMatch(/^footnote_answer_seconds_count 2$/mu);
    expect(text).not.toMatch(/zebra|timbuktu|naval/iu);
    await counted.close();
  });

  test('is the host: whom a proxy sends gets no figures', async () => {
    const beyond = await openWeb({ beyond: true, baseUrl: 'https://read.example.org' });
    const nowhere = await readPage(`${beyond.address}/nowhere`);
    for (const added of ['X-Forwarded-For', 'X-Real-IP', 'Via']) {
      const asked = await readPage(`${beyond.address}/metrics`, { headers: { [added]: '203.0.113.7' } });
      expect([added, asked.status, asked.text]).toEqual([added, 404, nowhere.text]);
    }
    await beyond.close();
  });
});

describe('beyond this machine', () => {
  test('who asks for very much at once has to wait, and nobody else', async () => {
    const beyond = await openWeb({ beyond: true, baseUrl: 'https://read.example.org' });
    const ask = async (visitor: string) =>
      (await readPage(`${beyond.address}/healthz`, { headers: { 'X-Forwarded-For': `1.2.3.4, ${visitor}` } }))
        .status;
    const statuses = new Set<number>();
    for (let at = 0; at < 450; at++) statuses.add(await ask('203.0.113.7'));
    expect([...statuses]).toEqual([200, 429]);
    expect(await ask('203.0.113.8')).toBe(200);
    const { headers } = await readPage(`${beyond.address}/read`, {
      headers: { 'X-Forwarded-For': '203.0.113.7' },
    });
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    await beyond.close();
  });

  test('a public address with a path of its own is in every link, and the path may be taken off on the way', async () => {
    const below = await openWeb({ beyond: true, baseUrl: 'https://example.org/notes' });
    for (const path of ['/notes/read/ulan-ude-2011/russia-dprk/p3', '/read/ulan-ude-2011/russia-dprk/p3']) {
      const { status, all, document, tag } = await readPage(`${below.address}${path}`);
      expect(status).toBe(200);
      const own = [...all('a[href^="/"]'), ...all('link[rel="stylesheet"]'), ...all('script[src]')];
      const paths = own.map(each => each.getAttribute('href') ?? each.getAttribute('src') ?? '');
      expect(paths.filter(each => !each.startsWith('/notes/'))).toEqual([]);
      expect(document.querySelector('form')?.getAttribute('action')).toBe('/notes/search');
      expect(tag('og:url')).toBe('https://example.org/notes/read/ulan-ude-2011/russia-dprk/p3');
    }
    await below.close();
  });
});

describe('the start and the end', () => {
  test('a port that is taken gets one sentence, and the terminal takes the next', async () => {
    const holder = createServer();
    await new Promise<void>(resolve => holder.listen(0, '127.0.0.1', resolve));
    const { port } = holder.address() as { port: number };
    const load = async () => () => {};
    const strict = createWebAdapter({ host: '127.0.0.1', port, logger: SILENT, load });
    await expect(strict.start()).rejects.toThrow(ConfigError);
    await expect(strict.start()).rejects.toThrow(`Port ${port} is taken by another program`);
    const lenient = createWebAdapter({ host: '127.0.0.1', port, logger: SILENT, load, takeNext: true });
    await lenient.start();
    expect(Number(new URL(lenient.address()).port)).toBeGreaterThan(port);
    await lenient.stop();
    holder.close();
  });

  test('what is being answered is answered to its end; safe to stop twice', async () => {
    let release = () => {};
    const slow = await openWeb({
      mounts: [
        app =>
          app.get('/slow', async c => {
            await new Promise<void>(resolve => {
              release = resolve;
            });
            return c.text('whole');
          }),
      ],
    });
    const answer = readPage(`${slow.address}/slow`);
    await expect.poll(() => release.name).not.toBe('release');
    const stopped = Promise.all([slow.close(), slow.close()]);
    release();
    expect((await answer).text).toBe('whole');
    await stopped;
  });

  test('a fault of the server itself, such as too many open files, ends nothing and is in the log', async () => {
    const logged: string[] = [];
    const error = (event: string) => void logged.push(event);
    const adapter = createWebAdapter({
      host: '127.0.0.1',
      port: 0,
      logger: { ...SILENT, error },
      load: async () => (request, response) => {
        const { server } = request.socket as unknown as { readonly server: Server };
        server.emit('error', Object.assign(new Error('accept EMFILE'), { code: 'EMFILE' }));
        response.end('answered');
      },
    });
    await adapter.start();
    expect(await (await fetch(adapter.address())).text()).toBe('answered');
    expect(logged).toEqual(['webServerFailed']);
    await adapter.stop();
  });

  test.each([
    ['FOOTNOTE_WEB', 'perhaps'],
    ['WEB_PORT', '99999'],
    ['FOOTNOTE_BASE_URL', 'read.example.org'],
    ['FOOTNOTE_BASE_URL', 'https://read.example.org/?x=1'],
  ])('%s=%s stops the start with a sentence', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(name);
  });

  test('an address is kept without the slash at its end', () => {
    const settings = readSettings({ FOOTNOTE_BASE_URL: 'https://example.org/notes/', FOOTNOTE_WEB: 'OFF' });
    expect(settings.web).toMatchObject({ baseUrl: 'https://example.org/notes', on: false, port: 8787 });
  });
});

/** As the bytes come, which fetch would unpack. */
async function rawBody(path: string): Promise<Buffer> {
  const { get } = await import('node:http');
  return new Promise((resolve, reject) => {
    get(`${web.address}${path}`, { headers: { 'Accept-Encoding': 'gzip' } }, response => {
      const chunks: Buffer[] = [];
      response.on('data', chunk => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)));
    }).on('error', reject);
  });
}

/** A request line as it stands, which fetch would put in order first. */
function rawStatus(line: string): Promise<number | undefined> {
  const { port } = new URL(web.address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(`${line}\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`);
    });
    let text = '';
    socket.setEncoding('utf8').on('data', chunk => {
      text += chunk;
    });
    socket.on('end', () => resolve(Number(/^HTTP\/1\.1 (\d{3})/u.exec(text)?.[1]))).on('error', reject);
  });
}

test('a page that was being made while its pack was taken from everyone is not shown to the next', async () => {
  const libraryFor = (reader: 'public' | 'none') =>
    libraryOf([{ id: 'a', reader, articles: { b: { passages: ['The first words.'] } } }]);
  let begun = () => {};
  let release = () => {};
  const isBegun = new Promise<void>(resolve => {
    begun = resolve;
  });
  const isReleased = new Promise<void>(resolve => {
    release = resolve;
  });
  const changing = await openWeb({
    library: libraryFor('public'),
    beyond: true,
    mounts: [
      (app, { shelf }) =>
        app.get('/read/slow', async c => {
          const { passages } = shelf.corpus().library;
          begun();
          await isReleased;
          return c.text(passages.map(({ text }) => text).join(' '));
        }),
    ],
  });
  const shown = () => readPage(`${changing.address}/read/slow`);
  const first = shown();
  await isBegun;
  changing.context.replace(libraryFor('none'));
  // Another page is asked for meanwhile, as it is on a server that people read.
  await readPage(`${changing.address}/read`);
  release();
  expect((await first).text).toBe('The first words.');
  expect((await shown()).text).toBe('');
  await changing.close();
});

test('a page that was shown is made anew when the library is replaced, and not before', async () => {
  const before = libraryOf([{ id: 'a', articles: { b: { passages: ['The first words.'] } } }]);
  const after = libraryOf([{ id: 'a', articles: { b: { passages: ['The other words.'] } } }]);
  const changing = await openWeb({ library: before });
  const shown = () => readPage(`${changing.address}/read/a/b/p1`);
  const [first, again] = [await shown(), await shown()];
  expect(first.text).toContain('The first words.');
  expect([again.text, again.headers.get('etag')]).toEqual([first.text, first.headers.get('etag')]);
  changing.context.replace(after);
  expect((await shown()).text).toContain('The other words.');
  changing.context.replace(libraryOf([{ id: 'x', articles: { y: { passages: ['Gone.'] } } }]));
  expect((await shown()).status).toBe(404);
  await changing.close();
});
