/** What was shown waits to be kept: nothing of it that can be kept is lost, and what cannot is said once. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEmbedded } from '../../../src/store/embedded.ts';
import type { Engine } from '../../../src/store/engine.ts';
import { createLogQueue } from '../../../src/store/log-store.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { MIGRATIONS } from '../../../src/store/migrations/migrations.ts';

let folder = '';
let engine: Engine;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-queue-'));
  const opened = await openEmbedded(folder, 'write');
  if (opened.kind !== 'open') throw new Error('held');
  engine = opened.engine;
  await migrate(engine.db, MIGRATIONS);
});
afterEach(async () => {
  await engine.close();
  await rm(folder, { recursive: true, force: true });
});

const rows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({
    id: `i${from + index}`,
    community: 'a',
    channel: 'c',
    thread: '',
    passage: 'p',
    at: 1,
  }));

const kept = async () =>
  (await engine.db.selectFrom('shown').select('id').execute()).map(({ id }) => id).toSorted();

test('a fault of the database loses what it concerns, is said once, and ends nothing', async () => {
  const lost: unknown[] = [];
  const queue = createLogQueue(engine, (says, error) => lost.push([says, error]));
  await sql`alter table shown rename to elsewhere`.execute(engine.db);
  queue.add(rows(0, 500));
  await queue.flush();
  queue.add(rows(500, 501));
  await queue.flush();
  expect(lost).toEqual([[expect.stringContaining('could not be kept'), expect.any(Error)]]);
  await sql`alter table elsewhere rename to shown`.execute(engine.db);
  queue.add(rows(501, 502));
  await queue.flush();
  expect(await kept()).toEqual(['i501']);
});

test('what comes while a full queue is being written drops nothing but what is written already', async () => {
  const queue = createLogQueue(engine, () => {});
  queue.add(rows(0, 5_000));
  const writing = queue.flush();
  // The first rows are on their way now.
  await Promise.resolve();
  queue.add(rows(5_000, 5_200));
  await writing;
  expect(await kept()).toEqual(
    rows(0, 5_200)
      .map(({ id }) => id)
      .toSorted(),
  );
});
