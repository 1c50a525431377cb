/** What was seen is known to the program that starts next, however this one ended. */
import { expect, test } from 'vitest';
import { createKeptOnce } from '../../../adapters/kept-once.ts';
import type { NoteFile } from '../../../src/index.ts';

const HOUR = { ms: 3_600_000, max: 50_000 };
const NAME = 'seen.txt';

function disk(more: Partial<NoteFile> = {}) {
  const files = new Map<string, string>();
  const events: string[] = [];
  const appends: string[] = [];
  let time = Date.parse('2026-11-23T10:00:00Z');
  const notes: NoteFile = {
    read: async name => files.get(name),
    write: async (name, text) => void files.set(name, text),
    async append(name, text) {
      appends.push(text);
      files.set(name, (files.get(name) ?? '') + text);
    },
    ...more,
  };
  const logger = { debug() {}, info() {}, warn: (event: string) => void events.push(event), error() {} };
  return {
    files,
    events,
    appends,
    pass(ms: number) {
      time += ms;
    },
    async start() {
      const seen = createKeptOnce(HOUR, { notes, name: NAME, logger, now: () => time });
      await seen.load();
      return seen;
    },
  };
}

test('what was seen is known after a kill, and what was given back is not', async () => {
  const { start, files, pass } = disk();
  const killed = await start();
  killed.first('a');
  killed.first('b');
  killed.forget('b');
  await killed.kept();
  const next = await start();
  expect([next.first('a'), next.first('b')]).toEqual([false, true]);
  await next.kept();
  pass(HOUR.ms);
  expect((await start()).first('a')).toBe(true);
  expect(files.get(NAME)).not.toMatch(/^[ab] /mu);
});

test('half a line, as a full disk leaves it, spoils none after it', async () => {
  const { start, files } = disk();
  const first = await start();
  first.first('a');
  await first.kept();
  files.set(NAME, `${files.get(NAME)}abc`);
  const second = await start();
  second.first('b');
  await second.kept();
  const third = await start();
  expect([third.first('a'), third.first('b')]).toEqual([false, false]);
});

test('many at once are written in few goes, and the file stays small', async () => {
  const { start, files, appends } = disk();
  const seen = await start();
  for (let n = 0; n < 19_990; n += 1) seen.first(`${n}`);
  await seen.kept();
  expect(appends.length).toBeLessThan(4);
  for (let n = 0; n < 20; n += 1) {
    seen.first(`more ${n}`);
    await seen.kept();
  }
  expect(files.get(NAME)?.split('\n').length).toBeLessThan(11_000);
  const next = await start();
  expect([next.first('19989'), next.first('more 19'), next.first('0')]).toEqual([false, false, true]);
});

test('a disk that is full or hangs keeps nothing from being answered, and a full one is told', async () => {
  const full = disk({ append: () => Promise.reject(new Error('ENOSPC')) });
  const seen = await full.start();
  expect(seen.first('a')).toBe(true);
  await seen.kept();
  expect(full.events).toEqual(['seen_not_kept']);
  expect(seen.first('a')).toBe(false);
  const hanging = await disk({ append: () => new Promise(() => {}) }).start();
  hanging.first('a');
  await hanging.kept();
  expect(hanging.first('a')).toBe(false);
});
