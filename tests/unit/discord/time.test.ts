import { expect, test, vi } from 'vitest';
import { customIdOf, modalIdOf, readCustomId, readModalId } from '../../../adapters/discord/custom-id.ts';
import { createIdentifyGate } from '../../../adapters/discord/identify-gate.ts';
import { createServerClock } from '../../../adapters/discord/server-clock.ts';
import { STANDARD_TIMING } from '../../../adapters/discord/timing.ts';
import { watch } from '../../../adapters/discord/watchdog.ts';
import type { ArticleId, PassageId } from '../../../src/index.ts';

test('age is measured by the clock of Discord when the one here is wrong', () => {
  const here = Date.parse('2026-11-23T10:00:10.000Z');
  const clock = createServerClock(() => here);
  const sent = Date.parse('2026-11-23T10:00:00.200Z');
  expect(clock.ageOf(sent)).toBe(9_800);
  clock.heard('Mon, 23 Nov 2026 10:00:00 GMT');
  clock.heard('no date');
  clock.heard(null);
  expect(clock.ageOf(sent)).toBe(-200);
});

test('a clock that is right to the second is not corrected', () => {
  const here = Date.parse('2026-11-23T10:00:00.900Z');
  const clock = createServerClock(() => here);
  clock.heard('Mon, 23 Nov 2026 10:00:00 GMT');
  expect(clock.ageOf(here - 3_000)).toBe(3_000);
});

test('a connection that stays deaf is revived once, and one that recovers is left alone', async () => {
  vi.useFakeTimers();
  let hearing = false;
  const revive = vi.fn(async () => {
    hearing = true;
  });
  const stop = watch({ everyMs: 10, deafAfterMs: 100, isHearing: () => hearing, revive });
  await vi.advanceTimersByTimeAsync(95);
  expect(revive).not.toHaveBeenCalled();
  hearing = true;
  await vi.advanceTimersByTimeAsync(200);
  expect(revive).not.toHaveBeenCalled();
  hearing = false;
  await vi.advanceTimersByTimeAsync(300);
  expect(revive).toHaveBeenCalledOnce();
  stop();
  hearing = false;
  await vi.advanceTimersByTimeAsync(300);
  expect(revive).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

test('log-ins that come to nothing are few: four in four minutes, a dozen in an hour', async () => {
  vi.useFakeTimers();
  const told: number[] = [];
  const gate = createIdentifyGate(STANDARD_TIMING, pauseMs => told.push(pauseMs), Date.now);
  const throttler = gate.open().throttler(1);
  const begun = Date.now();
  const passed: number[] = [];
  const signal = new AbortController().signal;
  void (async () => {
    for (;;) {
      await throttler.waitForIdentify(0, signal);
      passed.push(Date.now() - begun);
      // As long as the client waits for READY.
      await new Promise(resolve => setTimeout(resolve, 15_000));
    }
  })();
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  vi.useRealTimers();
  expect(passed.filter(at => at < 4 * 60_000)).toHaveLength(4);
  expect(passed.length).toBeLessThanOrEqual(12);
  expect(told.length).toBe(passed.length);
});

test('the longest ids of actions fit into a button, and come back', () => {
  const longest = `${'p'.repeat(24)}/${'a'.repeat(40)}`;
  const at = { passageId: `${longest}#p1234567` as PassageId, hash: '0123456789ab' };
  const full = { kind: 'full', articleId: longest as ArticleId, page: 1_234_567 } as const;
  for (const action of [{ kind: 'context', at } as const, { kind: 'share', at } as const, full]) {
    const id = customIdOf(action, { asker: '12345678901234567890', carried: 'a claim' });
    expect(id.length).toBeLessThanOrEqual(100);
    expect(readCustomId(id)).toEqual({ encoded: id });
  }
  const dismissal = customIdOf({ kind: 'dismiss' }, { asker: '123456789012345678' });
  expect(readCustomId(dismissal)).toEqual({ encoded: '1:d', asker: '123456789012345678' });
});

test('what was checked goes into the button where it fits, and comes back as it was', () => {
  const share = { kind: 'shareCheck', check: 'claim', seen: '0123456789ab' } as const;
  const room = 100 - customIdOf(share, { carried: '' }).length - 1;
  for (const carried of ['They met in 2010 | or so @123456789012345678', 'x'.repeat(room)]) {
    const id = customIdOf(share, { carried });
    expect(id.length).toBeLessThanOrEqual(100);
    expect(readCustomId(id).carried).toBe(carried);
  }
  expect(readCustomId(customIdOf(share, { carried: 'x'.repeat(room + 1) })).carried).toBeUndefined();
});

test('ids of forms are read back, and those of another version are not', () => {
  const quote = { kind: 'quote', messageId: '123456789012345678' } as const;
  expect(readModalId(modalIdOf(quote))).toEqual(quote);
  for (const other of ['', '2:q:123456789012345678', '1:q:12', '1:x:123456789012345678', 'quote'])
    expect(readModalId(other)).toBeUndefined();
});
