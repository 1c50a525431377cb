import { readFile } from 'node:fs/promises';
import { describe, expect, test, vi } from 'vitest';
import { FIELD } from '../../../adapters/slack/modals.ts';
import { createGate, thinking } from '../../fakes/slack/gate.ts';
import { type SignedOptions, sendSigned, signedHeaders } from '../../fakes/slack/http-sender.ts';
import { commandPayload, eventPayload, mentionEvent } from '../../fakes/slack/payloads.ts';
import { headOf, openRaw } from '../../fakes/slack/raw-request.ts';
import { lastMessage, lastView, messagesOf, openRoom } from '../../fakes/slack/room.ts';
import { SIGNING_SECRET } from '../../fakes/slack.ts';

const MEBIBYTE = 1024 * 1024;
const LONG = 600_000;
const MENTION = mentionEvent({
  text: 'timetable',
  channel: 'C0GENERAL',
  user: 'U0ALICE',
  ts: '1763000000.000100',
});
const mention = () => JSON.stringify(eventPayload(MENTION));
const now = () => Math.floor(Date.now() / 1_000);

interface More {
  readonly secret?: string;
  readonly timestamp?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const signed = (
  url: string,
  { body = mention(), secret = SIGNING_SECRET, ...more }: More = {},
): SignedOptions => ({
  url,
  secret,
  body,
  contentType: 'application/json',
  ...more,
});

async function open(options: Parameters<typeof openRoom>[1] = {}) {
  const room = await openRoom('HTTP', options);
  const url = room.adapter.url() ?? '';
  return { room, url, head: (more: More = {}) => headOf(url, signedHeaders(signed(url, more))) };
}

describe('a request that is not from Slack, or not of now', () => {
  const refused: readonly [string, () => More][] = [
    ['signed with another secret', () => ({ secret: 'another' })],
    ['stale', () => ({ timestamp: now() - 301 })],
    ['of the future', () => ({ timestamp: now() + 3_600 })],
    ['without a signature', () => ({ headers: { 'x-slack-signature': '' } })],
    ['with half a signature', () => ({ headers: { 'x-slack-signature': 'v0=ab' } })],
  ];
  test.each(refused)('%s is refused, and not to be sent again', async (_name, more) => {
    const { room, url } = await open();
    const given = signed(url, more());
    const response = await fetch(url, { method: 'POST', headers: signedHeaders(given), body: given.body });
    expect(response.status).toBe(401);
    expect(response.headers.get('x-slack-no-retry')).toBe('1');
    expect(room.log.filter(line => line.event === 'answered')).toEqual([]);
    const refusals = room.log.filter(line => line.event === 'slack_request_refused');
    expect(refusals).toMatchObject([{ level: 'warn', fields: { advice: expect.any(String) } }]);
  });

  const unread: readonly [string, string, () => More][] = [
    ['without a signature', '401', () => ({ headers: { 'x-slack-signature': '' } })],
    ['stale', '401', () => ({ timestamp: now() - 301 })],
    ['of the future', '401', () => ({ timestamp: now() + 301 })],
    ['announced as too large', '413', () => ({ headers: { 'content-length': `${MEBIBYTE + 1}` } })],
  ];
  test.each(unread)('%s is refused before its body comes', async (_name, status, more) => {
    const { url } = await open();
    const { headers, ...rest } = more();
    const raw = await openRaw(url);
    const given = signedHeaders(signed(url, rest));
    raw.write(headOf(url, { ...given, 'content-length': '100000', ...headers }));
    expect(await raw.status()).toContain(status);
    raw.socket.destroy();
  });

  test('as large as it likes, without having said so, is refused while it comes', async () => {
    const { url } = await open();
    const raw = await openRaw(url);
    raw.write(headOf(url, { ...signedHeaders(signed(url)), 'transfer-encoding': 'chunked' }));
    const part = 'x'.repeat(MEBIBYTE / 4);
    for (let sent = 0; sent <= 4; sent += 1) raw.write(`${part.length.toString(16)}\r\n${part}\r\n`);
    expect(await raw.status()).toContain('413');
    raw.socket.destroy();
  });

  const endless: readonly [string, object, (head: string) => string][] = [
    ['beginning and headers', { headersMs: 20, requestMs: LONG }, () => ''],
    ['headers', { headersMs: 20, requestMs: LONG }, head => head.slice(0, 60)],
    [
      'body',
      { requestMs: 40, headersMs: 20, trickleMs: LONG },
      head => `${head.replace(/\r\n$/u, 'content-length: 10\r\n\r\n')}{`,
    ],
  ];
  test.each(endless)('whose %s never end is cut off', async (_name, timing, begin) => {
    const { url, head } = await open({ timing });
    const raw = await openRaw(url);
    raw.write(begin(head()));
    expect(await raw.status()).toContain('408');
    raw.socket.destroy();
  });

  describe('whose body trickles', () => {
    const trickleMs = 200;
    const BODY = mention().padEnd(20_000);
    async function begin(url: string) {
      const raw = await openRaw(url);
      const announced = { ...signedHeaders(signed(url, { body: BODY })), expect: '100-continue' };
      raw.write(headOf(url, { ...announced, 'content-length': `${BODY.length}` }));
      expect(await raw.status()).toContain('100');
      return raw;
    }

    test('is cut off, and one that comes at a fair rate is not', async () => {
      const { room, url, head } = await open({ timing: { trickleMs } });
      const fair = await begin(url);
      fair.write(BODY.slice(0, -1));
      const slow = await openRaw(url);
      slow.write(`${head().replace(/\r\n$/u, 'content-length: 10\r\n\r\n')}{`);
      expect(await slow.status()).toContain('408');
      fair.write(BODY.slice(-1));
      expect(await fair.status()).toContain('200');
      await lastMessage(room);
      fair.socket.destroy();
    });

    test('is not one that the program itself was too busy to read', async () => {
      const { room, url } = await open({ timing: { trickleMs } });
      const fair = await begin(url);
      fair.write(BODY);
      const end = Date.now() + 2.5 * trickleMs;
      while (Date.now() < end);
      expect(await fair.status()).toContain('200');
      await lastMessage(room);
      fair.socket.destroy();
    });
  });

  test('is one of many at once: beyond what is held nobody more is let in', async () => {
    const { room, url } = await open({ timing: { connectionsMax: 20 } });
    const raws = await Promise.all(Array.from({ length: 20 }, () => openRaw(url)));
    const [one] = raws;
    const tooMany = await openRaw(url);
    expect(await tooMany.status()).toBe('');
    expect(room.log).toContainEqual(expect.objectContaining({ event: 'slack_connections_full' }));
    for (const raw of raws) raw.socket.destroy();
    await expect.poll(() => one?.socket.destroyed).toBe(true);
  });

  test.each([
    ['headers', (head: string) => head.slice(0, 60)],
    ['bodies', (head: string) => `${head.replace(/\r\n$/u, 'content-length: 10\r\n\r\n')}{`],
  ])('is slow, with many others, and Slack is served all the same: %s that trickle', async (_name, begin) => {
    const { room, url, head } = await open({ timing: { connectionsMax: 40, slowMs: 0 } });
    const raws: Awaited<ReturnType<typeof openRaw>>[] = [];
    for (let count = 0; count < 60; count += 1) {
      const raw = await openRaw(url);
      raw.write(begin(head()));
      raws.push(raw);
    }
    await room.slack.mention('timetable');
    await lastMessage(room);
    expect(room.log.map(({ event }) => event)).not.toContain('slack_connections_full');
    for (const raw of raws) raw.socket.destroy();
  });

  test('is on a connection that was kept: those make room where few are left, and Slack is served', async () => {
    const { room, url } = await open({ timing: { connectionsMax: 8, slowMs: 600_000 } });
    const raws = await Promise.all(Array.from({ length: 7 }, () => openRaw(url)));
    for (const raw of raws) {
      raw.write('GET /health HTTP/1.1\r\nhost: x\r\n\r\n');
      expect(await raw.status()).toContain('200');
    }
    const others = await Promise.all(Array.from({ length: 5 }, () => openRaw(url)));
    await room.slack.mention('timetable');
    await lastMessage(room);
    expect(room.log.map(({ event }) => event)).not.toContain('slack_connections_full');
    for (const raw of [...raws, ...others]) raw.socket.destroy();
  });

  test('is slow with the second one over a connection: it makes room for Slack', async () => {
    const { room, url, head } = await open({ timing: { connectionsMax: 8, slowMs: 0 } });
    const raws = await Promise.all(Array.from({ length: 5 }, () => openRaw(url)));
    const body = mention();
    const whole = headOf(url, {
      ...signedHeaders(signed(url, { body })),
      'content-length': `${body.length}`,
    });
    for (const raw of raws) {
      raw.write(whole + body);
      expect(await raw.status()).toContain('200');
      raw.write(
        `${head({ body: 'x' }).replace(/\r\n$/u, 'expect: 100-continue\r\ncontent-length: 10\r\n\r\n')}`,
      );
      expect(await raw.status()).toContain('100');
    }
    expect(await room.slack.mention('timetable')).toMatchObject({ acknowledged: true });
    for (const raw of raws) raw.socket.destroy();
  });

  test('and others, many at once, take no connection from what is being answered', async () => {
    const { room, url } = await open({ timing: { connectionsMax: 8, slowMs: 0 } });
    await room.slack.messageShortcut('quote_passage', room.slack.said('x'));
    const form = await lastView(room);
    const gate = createGate();
    room.slack.faults.next('chat.postMessage', { kind: 'held', until: gate.opened });
    const submitted = room.slack.submit(form, {
      [FIELD.passage]: { [FIELD.passage]: { selected_option: { value: 'harbour/night-ferry#p2' } } },
    });
    await expect.poll(() => room.log.filter(({ event }) => event === 'answered').length).toBe(1);
    const raws: Awaited<ReturnType<typeof openRaw>>[] = [];
    for (let count = 0; count < 12; count += 1) raws.push(await openRaw(url));
    gate.open();
    expect(await submitted).toMatchObject({ acknowledged: true });
    for (const raw of raws) raw.socket.destroy();
  });

  test('holds no more memory than there is for all bodies: beyond it is to come again', async () => {
    const { url } = await open();
    const head = headOf(url, { ...signedHeaders(signed(url)), 'content-length': `${MEBIBYTE}` });
    const raws = await Promise.all(Array.from({ length: 64 }, () => openRaw(url)));
    for (const raw of raws) {
      raw.write(head.replace(/\r\n$/u, 'expect: 100-continue\r\n\r\n'));
      expect(await raw.status()).toContain('100');
    }
    const send = async () => (await sendSigned(signed(url))).status;
    expect(await send()).toBe(503);
    for (const raw of raws) raw.socket.destroy();
    await expect.poll(send).toBe(200);
  });

  test('comes two thousand times: there is one line at once, and one a minute with the count', async () => {
    const { room, url } = await open();
    const told = () =>
      room.log.filter(({ event }) => event === 'slack_request_refused').map(({ fields }) => fields.count);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const send = async () => {
        const raw = await openRaw(url);
        raw.write(headOf(url, { 'content-length': '2' }));
        expect(await raw.status()).toContain('401');
      };
      for (let sent = 0; sent < 2_000; sent += 100) await Promise.all(Array.from({ length: 100 }, send));
      expect(told()).toEqual([1]);
      vi.advanceTimersByTime(60_000);
      expect(told()).toEqual([1, 1_999]);
    } finally {
      vi.useRealTimers();
    }
    await room.slack.mention('timetable');
    await lastMessage(room);
  });
});

describe('a request that is sent again byte for byte', () => {
  type Opened = Awaited<ReturnType<typeof open>>;

  /** Whatever the first two have set going is over by the time that another one is answered. */
  async function twice({ room, url }: Opened, more: Partial<SignedOptions>): Promise<void> {
    const given = { ...signed(url, { timestamp: now() }), ...more };
    const first = await sendSigned(given);
    const second = await sendSigned(given);
    expect([first.status, second.status]).toEqual([200, 200]);
    await lastMessage(room);
    await room.slack.mention('signs');
    await messagesOf(room, 2);
    expect(room.log.filter(line => line.event === 'answered')).toHaveLength(2);
  }

  test('is answered, and not run, though nothing in it tells it from another', async () => {
    const opened = await open();
    const { slack } = opened.room;
    const place = { channel: 'C0GENERAL', user: 'U0ALICE' };
    const responseUrl = new URL(slack.responseUrls.issue(place), slack.apiUrl).href;
    const payload = { command: '/timetable', text: '', ...place, trigger: '', responseUrl };
    const { trigger_id: _, ...command } = commandPayload(payload);
    const contentType = 'application/x-www-form-urlencoded';
    await twice(opened, { body: new URLSearchParams(command).toString(), contentType });
  });

  test('does not get as far as what recognises events', async () => {
    const opened = await open();
    await twice(opened, {});
    expect(opened.room.log.filter(line => line.event === 'slack_repeated')).toEqual([]);
  });
});

test('a thousand connections that are opened in one moment all find room, and Slack is served beside them', async () => {
  const { room, url } = await open();
  const before = await connectionsLost();
  const raws = await Promise.all(
    Array.from({ length: Math.min(1_000, await roomOfKernel()) }, () => openRaw(url)),
  );
  expect(await connectionsLost()).toBe(before);
  await room.slack.mention('timetable');
  await lastMessage(room);
  for (const raw of raws) raw.socket.destroy();
});

/** What Linux has dropped for want of room in the queue of a server; their senders try again after a second. */
async function connectionsLost(): Promise<number> {
  const text = await readFile('/proc/net/netstat', 'utf8').catch(() => '');
  const [names, values] = text.split('\n').filter(line => line.startsWith('TcpExt:'));
  const at = names?.split(' ').indexOf('ListenOverflows') ?? -1;
  return Number(values?.split(' ')[at] ?? 0);
}

async function roomOfKernel(): Promise<number> {
  return Number(await readFile('/proc/sys/net/core/somaxconn', 'utf8').catch(() => 1_000));
}

test('Slack’s questions about the address and the certificate are answered', async () => {
  const { url } = await open();
  const question = JSON.stringify({ type: 'url_verification', challenge: 'abc', token: 'legacy' });
  expect(JSON.parse((await sendSigned(signed(url, { body: question }))).text)).toEqual({ challenge: 'abc' });
  const form = (body: string) =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body });
  expect((await form('ssl_check=1&token=legacy')).status).toBe(200);
  expect((await form('ssl_check=0&token=legacy')).status).toBe(401);
  expect((await form(`ssl_check=1&token=${'x'.repeat(1_000)}`)).status).toBe(401);
});

test('there is one path, a sign of life, and nothing else', async () => {
  const { url } = await open();
  const at = (path: string) => new URL(path, url).href;
  const health = await fetch(at('/health'));
  expect(health.status).toBe(200);
  // Longer than a proxy keeps it: Caddy two minutes.
  expect(health.headers.get('keep-alive')).toBe('timeout=125');
  expect((await fetch(at('/slack/events'))).status).toBe(405);
  expect((await fetch(at('/'))).status).toBe(404);
  const elsewhere = await fetch(at('/slack/install'));
  expect(elsewhere.status).toBe(404);
  expect(elsewhere.headers.get('connection')).toBe('close');
});

const FORM = 'application/x-www-form-urlencoded';
test.each([
  ['half of one', '{', 'application/json'],
  ['null', 'null', 'application/json'],
  ['a number', '7', 'application/json'],
  ['null in a form', 'payload=null', FORM],
  ['no JSON in a form', 'payload=%7B', FORM],
] as const)(
  'what is signed but no object is refused, and the next request answered: %s',
  async (_, body, contentType) => {
    const { room, url } = await open();
    expect((await sendSigned({ ...signed(url, { body }), contentType })).status).toBe(400);
    await room.slack.mention('timetable');
    await lastMessage(room);
  },
);

test('an ending program turns new requests away, to be sent again, and finishes what it has', async () => {
  const gate = createGate();
  const { room, url, head } = await open({ wrap: thinking(gate) });
  await room.slack.command('/timetable', '');
  const body = mention();
  const begun = await openRaw(url);
  begun.write(headOf(url, { ...signedHeaders(signed(url, { body })), 'content-length': `${body.length}` }));
  const kept = await openRaw(url);
  kept.write('GET /health HTTP/1.1\r\nhost: x\r\n\r\n');
  expect(await kept.status()).toContain('200');
  kept.write(head().slice(0, 30));
  const stopped = room.adapter.stop();
  begun.write(body);
  expect(await begun.status()).toContain('503');
  gate.open();
  await stopped;
  expect(room.log.filter(line => line.event === 'answered')).toHaveLength(1);
  expect(room.slack.workspace.messages).toHaveLength(1);
  await expect(fetch(url)).rejects.toThrow();
});
