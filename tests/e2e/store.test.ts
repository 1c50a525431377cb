/** The store on a real PostgreSQL server, and what both engines hold on to when the program is killed. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type StoreRequest } from '../../src/index.ts';
import { describeArticlesStore } from '../contract/describe-articles-store.ts';
import { all, describeStore, type StoreHarness } from '../contract/describe-store.ts';
import { openPostgres, type Postgres } from '../fakes/postgres.ts';
import { writeAndKill } from '../fakes/write-and-kill.mjs';

let postgres: Postgres;
let folder = '';
beforeAll(async () => {
  postgres = await openPostgres();
  folder = await mkdtemp(join(tmpdir(), 'footnote-store-'));
});
afterAll(async () => {
  await postgres.close();
  await rm(folder, { recursive: true, force: true });
});

{
  let request: StoreRequest;
  const harness: StoreHarness = {
    async open({ now }) {
      request = { dataFolder: folder, databaseUrl: await postgres.database(), use: 'own', now };
      return openStore(request);
    },
    async reopen(store) {
      await store.close();
      return openStore(request);
    },
    close: async () => {},
  };
  describeStore('The store on a server', harness);
  describeArticlesStore('The store on a server', harness);
}

describe('what was acknowledged', () => {
  const KILLS = 25;
  const engines: readonly [string, () => Promise<StoreRequest>][] = [
    ['embedded', async () => ({ dataFolder: join(folder, 'killed'), use: 'own' })],
    ['server', async () => ({ dataFolder: folder, databaseUrl: await postgres.database(), use: 'own' })],
  ];
  test.each(engines)(
    'is there after each of many kills: %s',
    { timeout: 600_000 },
    async (_name, requested) => {
      const request = await requested();
      let acknowledged = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        acknowledged = await writeAndKill(request, 3 + (kill % 7));
        const store = await openStore(request);
        const [last] = await store.of('a').settings.changes(1);
        const kept = Number(last?.what);
        // The one that was under way may have been kept without word of it.
        expect([acknowledged, acknowledged + 1]).toContain(kept);
        expect((await store.of('a').settings.read()).choices.keepDays).toBe((kept % 700) + 1);
        expect(await store.of('a').settings.changes(10_000)).toHaveLength(kept);
        await store.close();
      }
      expect(acknowledged).toBeGreaterThan(KILLS);
    },
  );
});

test('a disk that is full is one sentence, what was kept stays, and reads go on', () => {
  const script = join(import.meta.dirname, '../fakes/write-until-refused.mjs');
  const full = join(folder, 'full');
  // No file may grow beyond 400 blocks of the shell's.
  const said = execFileSync('bash', [
    '-c',
    `ulimit -f 400; exec "$0" "$1" "$2"`,
    process.execPath,
    script,
    full,
  ]);
  const { kept, says, opinion, choices, changes, shown } = JSON.parse(said.toString());
  expect(kept).toBeGreaterThan(10);
  expect(says).toMatch(/^Nothing more can be written to the disk[^.]*\.$/u);
  expect(opinion).toBe(says);
  expect(choices).toEqual({ keepDays: ((kept - 1) % 700) + 1 });
  expect(changes).toBe(kept);
  expect(shown).toBe(0);
});

test('data moves to a server and back without loss', async () => {
  const first = await openStore({ dataFolder: join(folder, 'first'), use: 'own' });
  for (const community of ['a', 'b']) {
    const { settings, log, feedback } = first.of(community);
    await settings.change({ audience: 'asker', keepDays: 9 }, { user: 'ada', what: 'audience: asker' });
    await settings.changeChannel('c', { mentions: false }, { user: 'ada', what: 'mentions: off' });
    await settings.addHost({ kind: 'user', id: 'ada' }, { user: 'ada', what: 'a host more' });
    log.note({ channel: 'c', thread: 't' }, ['harbour/night-ferry#p1' as never]);
    await feedback.give('ada', 'useful', {
      passageId: 'harbour/night-ferry#p1' as never,
      hash: '0123456789ab',
    });
    await log.count();
  }
  const rows = await all(first.export());
  const server = await openStore({ dataFolder: folder, databaseUrl: await postgres.database(), use: 'own' });
  expect((await server.import(first.export())).kind).toBe('imported');
  const back = await openStore({ dataFolder: join(folder, 'back'), use: 'own' });
  expect((await back.import(server.export())).kind).toBe('imported');
  expect(await all(back.export())).toEqual(rows);
  for (const store of [first, server, back]) await store.close();
});

test('a server that is gone is one sentence, and is used again once it is back', async () => {
  const store = await openStore({ dataFolder: folder, databaseUrl: await postgres.database(), use: 'own' });
  const { settings } = store.of('a');
  const author = { user: 'ada', what: 'x' };
  expect(await settings.change({ mentions: false }, author)).toEqual({ kind: 'kept' });
  await postgres.kill();
  expect(await settings.change({ mentions: true }, author)).toMatchObject({
    kind: 'notKept',
    says: expect.stringMatching(/does not answer now/u),
  });
  await expect(settings.read()).rejects.toThrow(/does not answer now/u);
  await postgres.start();
  expect((await settings.read()).choices).toEqual({ mentions: false });
  await store.close();
});
