import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createOnce } from '../../../adapters/once.ts';
import { type CheckedRequest, checkBody, checkHeaders } from '../../../adapters/slack/check-request.ts';
import { notice } from '../../../adapters/slack/notice.ts';
import { createResponseUrl } from '../../../adapters/slack/response-url.ts';

const NOW = 1_763_892_000_000;
const SECRET = 'secret';

interface Given {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function signed(seconds: number, text = 'body', secret = SECRET): Given {
  const stamp = String(NOW / 1_000 + seconds);
  const hash = createHmac('sha256', secret).update(`v0:${stamp}:${text}`).digest('hex');
  const headers = { 'x-slack-signature': `v0=${hash}`, 'x-slack-request-timestamp': stamp };
  return { headers, body: Buffer.from(text) };
}

function check({ headers, body }: Given, seen = createOnce({ ms: 600_000, max: 100 })): CheckedRequest {
  const checked = checkHeaders(headers, NOW);
  return checked.kind === 'refused' ? checked : checkBody(checked, body, SECRET, seen);
}

describe('a request over HTTP', () => {
  const refused = (reason: string) => ({ kind: 'refused', reason });
  const having = (header: string, value: string) => {
    const given = signed(0);
    return { ...given, headers: { ...given.headers, [header]: value } };
  };
  const cases: readonly [string, Given, object][] = [
    ['signed now', signed(0), { kind: 'genuine' }],
    ['five minutes old', signed(-300), { kind: 'genuine' }],
    ['older', signed(-301), refused('stale')],
    ['five minutes ahead', signed(300), { kind: 'genuine' }],
    ['further ahead', signed(301), refused('future')],
    ['an hour ahead, though rightly signed', signed(3_600), refused('future')],
    ['signed with another secret', signed(0, 'body', 'other'), refused('signature')],
    ['with another body', { ...signed(0), body: Buffer.from('b0dy') }, refused('signature')],
    ['unsigned', { ...signed(0), headers: {} }, refused('unsigned')],
    ['with a time that is none', having('x-slack-request-timestamp', '1e9'), refused('unsigned')],
    ['with a signature of another length', having('x-slack-signature', 'v0=ab'), refused('unsigned')],
  ];
  test.each(cases)('%s', (_name, given, expected) => {
    expect(check(given)).toEqual(expected);
  });

  test('byte for byte again is recognised, and the same words signed anew are not', () => {
    const seen = createOnce({ ms: 600_000, max: 100 });
    expect(check(signed(0), seen)).toEqual({ kind: 'genuine' });
    expect(check(signed(0), seen)).toEqual({ kind: 'replayed' });
    expect(check(signed(1), seen)).toEqual({ kind: 'genuine' });
  });

  test('that is forged uses up nobody’s place among those seen', () => {
    const seen = createOnce({ ms: 600_000, max: 100 });
    expect(check({ ...signed(0), body: Buffer.from('b0dy') }, seen)).toEqual(refused('signature'));
    expect(check(signed(0), seen)).toEqual({ kind: 'genuine' });
  });
});

describe('what was seen before', () => {
  test('is known until its time has run out', () => {
    let now = 0;
    const once = createOnce({ ms: 100, max: 10 }, () => now);
    expect([once.first('a'), once.first('a')]).toEqual([true, false]);
    now = 99;
    expect(once.first('a')).toBe(false);
    now = 100;
    expect(once.first('a')).toBe(true);
  });

  test('is forgotten on request, and the oldest when there is too much of it', () => {
    const once = createOnce({ ms: 1_000, max: 2 }, () => 0);
    once.first('a');
    once.forget('a');
    expect(once.first('a')).toBe(true);
    for (const key of ['b', 'c', 'd']) once.first(key);
    expect(once.first('d')).toBe(false);
    expect(once.first('a')).toBe(true);
  });
});

describe('a response_url', () => {
  const body = { ...notice('Hello.'), response_type: 'ephemeral', replace_original: false } as const;

  test('is good for five answers', async () => {
    const sent: unknown[] = [];
    const url = createResponseUrl(async answer => sent.push(answer));
    for (let use = 0; use < 5; use += 1) await url.send(body);
    expect(url.usable()).toBe(false);
    await expect(url.send(body)).rejects.toThrow();
    expect(sent).toHaveLength(5);
  });

  test('is good for half an hour', () => {
    let now = 0;
    const url = createResponseUrl(
      async () => undefined,
      () => now,
    );
    now = 30 * 60_000 - 1;
    expect(url.usable()).toBe(true);
    now += 1;
    expect(url.usable()).toBe(false);
  });

  test('counts a failed use too, since Slack may have counted it', async () => {
    const url = createResponseUrl(async () => Promise.reject(new Error('500')));
    for (let use = 0; use < 5; use += 1) await expect(url.send(body)).rejects.toThrow('500');
    expect(url.usable()).toBe(false);
  });
});
