/** Files of a chat come from the platform's own host, in bounds, or not at all. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FileHost, fetchFile } from '../../../adapters/fetch-file.ts';
import { type HandedOver, handOver, keptFile, type Manner } from '../../fakes/kept-files.ts';

const TEXT = 'The night ferry leaves at ten.\n';
const LONG_MS = 60_000;

interface OpenHost {
  readonly origin: string;
  readonly handed: HandedOver[];
  keep(path: string, manner: Manner, content?: string): void;
  close(): Promise<void>;
}

async function openHost(): Promise<OpenHost> {
  const files = new Map<string, ReturnType<typeof keptFile>>();
  const handed: HandedOver[] = [];
  const server: Server = createServer((request, response) => {
    const file = files.get(request.url ?? '/');
    if (file === undefined) response.writeHead(404).end();
    else void handOver(file, request, response, handed);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    handed,
    keep: (path, manner, content = TEXT) =>
      void files.set(path, keptFile(path, path.slice(1), content, { manner })),
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

let own: OpenHost;
let foreign: OpenHost;
beforeEach(async () => {
  own = await openHost();
  foreign = await openHost();
});
afterEach(async () => {
  await own.close();
  await foreign.close();
});

const hostOf = (more: Partial<FileHost> = {}): FileHost => ({
  platform: 'Harbour',
  origins: [own.origin],
  headers: { authorization: 'Bearer secret' },
  timeMs: LONG_MS,
  sentElsewhere: 'It was sent elsewhere.',
  notFound: 'It is not there.',
  ...more,
});

test('a file comes byte for byte', async () => {
  own.keep('/a.txt', { kind: 'whole' });
  const read = await fetchFile(`${own.origin}/a.txt`, 100, hostOf());
  expect(read.kind === 'read' && Buffer.from(read.bytes).toString()).toBe(TEXT);
});

test('a file as large as may be is read, and one byte more is not', async () => {
  own.keep('/a.txt', { kind: 'whole' });
  const { length } = TEXT;
  expect((await fetchFile(`${own.origin}/a.txt`, length, hostOf())).kind).toBe('read');
  expect((await fetchFile(`${own.origin}/a.txt`, length - 1, hostOf())).kind).toBe('refused');
});

test('a file that says nothing of its size and does not end is broken off at the limit', async () => {
  own.keep('/endless', { kind: 'endless' });
  const read = await fetchFile(`${own.origin}/endless`, 1_000_000, hostOf());
  expect(read).toEqual({
    kind: 'refused',
    says: 'The file is larger than 1 MB, the most that is taken from a chat.',
  });
  await expect.poll(() => own.handed[0]?.brokenOff).toBe(true);
});

test('a file that unpacks to more than may be read is broken off, however small it came', async () => {
  own.keep('/packed', { kind: 'packed' }, 'a'.repeat(5_000_000));
  expect((await fetchFile(`${own.origin}/packed`, 1_000_000, hostOf())).kind).toBe('refused');
  own.keep('/packed', { kind: 'packed' }, 'a'.repeat(500_000));
  const read = await fetchFile(`${own.origin}/packed`, 1_000_000, hostOf());
  expect(read.kind === 'read' && read.bytes.length).toBe(500_000);
});

test('a file that does not come is given up', async () => {
  own.keep('/stuck', { kind: 'stuck' });
  const read = await fetchFile(`${own.origin}/stuck`, 1_000, hostOf({ timeMs: 50 }));
  expect(read).toEqual({
    kind: 'refused',
    says: 'The file took longer than a second to come from Harbour, so it was given up: try again.',
  });
  await expect.poll(() => own.handed[0]?.brokenOff).toBe(true);
});

test('a line that breaks in the middle is no file', async () => {
  own.keep('/cut', { kind: 'cut' });
  expect(await fetchFile(`${own.origin}/cut`, 1_000, hostOf())).toEqual({
    kind: 'refused',
    says: 'Harbour did not hand the file over: try again in a minute.',
  });
});

describe('nothing is asked for elsewhere', () => {
  const port = () => new URL(own.origin).port;
  const addresses: readonly [string, () => string][] = [
    ['another port', () => `${foreign.origin}/a.txt`],
    ['another host that begins alike', () => `http://127.0.0.1.example.org:${port()}/a.txt`],
    ['another scheme', () => own.origin.replace('http:', 'https:').concat('/a.txt')],
    ['a name before the host', () => `http://127.0.0.1:${port()}@${new URL(foreign.origin).host}/a.txt`],
    ['a user on the right host', () => `http://user:word@127.0.0.1:${port()}/a.txt`],
    ['another spelling of this machine', () => `http://localhost:${port()}/a.txt`],
    ['a file of this machine', () => 'file:///etc/hostname'],
    ['data', () => 'data:text/plain,hello'],
    ['no address', () => 'a.txt'],
    ['nothing', () => ''],
  ];
  test.each(addresses)('%s', async (_name, address) => {
    own.keep('/a.txt', { kind: 'whole' });
    foreign.keep('/a.txt', { kind: 'whole' });
    expect(await fetchFile(address(), 100, hostOf())).toEqual({
      kind: 'refused',
      says: 'That file is not kept by Harbour itself, so it is not fetched: download it and attach the file.',
    });
    expect([own.handed, foreign.handed]).toEqual([[], []]);
  });

  test('a redirect to another host is not followed, and the token stays', async () => {
    foreign.keep('/a.txt', { kind: 'whole' });
    own.keep('/away', { kind: 'redirect', to: `${foreign.origin}/a.txt` });
    expect(await fetchFile(`${own.origin}/away`, 100, hostOf())).toEqual({
      kind: 'refused',
      says: 'It was sent elsewhere.',
    });
    expect(foreign.handed).toEqual([]);
  });

  test('a redirect within the host is followed, with the token', async () => {
    own.keep('/a.txt', { kind: 'whole' });
    own.keep('/moved', { kind: 'redirect', to: '/a.txt' });
    expect((await fetchFile(`${own.origin}/moved`, 100, hostOf())).kind).toBe('read');
    expect(own.handed.map(({ authorization }) => authorization)).toEqual(['Bearer secret', 'Bearer secret']);
  });

  test('a circle of redirects ends', async () => {
    own.keep('/round', { kind: 'redirect', to: '/round' });
    expect((await fetchFile(`${own.origin}/round`, 100, hostOf())).kind).toBe('refused');
    expect(own.handed.length).toBeLessThan(6);
  });
});

test.each([
  [404, 'It is not there.'],
  [403, 'It is not there.'],
  [503, 'Harbour did not hand the file over (503): try again in a minute.'],
  [429, 'Harbour did not hand the file over (429): try again in a minute.'],
])('a host that answers %i', async (status, says) => {
  own.keep('/a.txt', { kind: 'status', status });
  expect(await fetchFile(`${own.origin}/a.txt`, 100, hostOf())).toEqual({ kind: 'refused', says });
});
