import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConfigError, openStore } from '../../../src/index.ts';
import { openEmbedded } from '../../../src/store/embedded.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { MIGRATIONS } from '../../../src/store/migrations/migrations.ts';
import { notKept } from '../../../src/store/why-unavailable.ts';

const AUTHOR = { user: 'ada', what: 'something' };
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a data folder in use', () => {
  test('is refused to a second Footnote with advice, and free again afterwards', async () => {
    const first = await openStore({ dataFolder: folder, use: 'own' });
    const second = await openStore({ dataFolder: folder, use: 'own' }).catch(error => error);
    expect(second).toBeInstanceOf(ConfigError);
    expect(second.problems).toEqual([
      expect.stringMatching(/at work with this data folder\. Stop it first/u),
    ]);
    await first.close();
    await (await openStore({ dataFolder: folder, use: 'own' })).close();
  });

  test('is read by another all the same, which changes nothing and says why', async () => {
    const first = await openStore({ dataFolder: folder, use: 'own' });
    await first.of('a').settings.change({ audience: 'asker' }, AUTHOR);
    const second = await openStore({ dataFolder: folder, use: 'share' });
    expect((await second.of('a').settings.read()).choices).toEqual({ audience: 'asker' });
    expect(await second.of('a').settings.change({ mentions: false }, AUTHOR)).toEqual({
      kind: 'notKept',
      says: expect.stringMatching(/Another Footnote/u),
    });
    await first.of('a').settings.change({ audience: 'everyone' }, AUTHOR);
    expect((await second.of('a').settings.read()).choices).toEqual({ audience: 'everyone' });
    await second.close();
    await first.close();
  });

  test('is never written to where reading was asked for', async () => {
    await expect(openStore({ dataFolder: folder, use: 'read' })).rejects.toThrow(/no data of Footnote here/u);
    expect(await readdir(folder)).toEqual([]);
  });
});

test('while it looks for what has had its time, others have their turn after each community', async () => {
  const store = await openStore({ dataFolder: folder, use: 'own' });
  const many = Array.from({ length: 60 }, (_, at) => `c${at}`);
  await store.left(many, Date.now());
  let turns = 0;
  let isOver = false;
  const count = () => {
    turns += 1;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  expect(await store.expire(Date.now())).toEqual({ kind: 'kept' });
  isOver = true;
  expect(turns).toBeGreaterThanOrEqual(many.length);
  expect(await store.communities()).toHaveLength(many.length);
  await store.close();
});

test('what was deleted is in none of its files any more', async () => {
  const store = await openStore({ dataFolder: folder, use: 'own' });
  const asked = { topic: undefined, outcome: 'notFound', channel: 'c', close: [] } as const;
  const secret = 'who paints the lighthouse'.repeat(7);
  const holds = async () =>
    (await Promise.all((await readdir(folder)).map(name => readFile(join(folder, name))))).some(bytes =>
      bytes.includes('lighthouse'),
    );
  for (const community of ['a', 'b', 'c', 'd']) {
    await store.of(community).settings.change({ unanswered: true }, AUTHOR);
    const { unanswered } = store.of(community);
    for (let i = 0; i < 30; i += 1) unanswered.note({ ...asked, words: secret }, 'bo');
    await unanswered.count();
  }
  expect(await holds()).toBe(true);
  await store.of('a').unanswered.forget('bo');
  await store.of('b').unanswered.clear();
  await store.remove('c');
  await store.expire(Date.now() + 91 * 24 * 60 * 60 * 1_000);
  expect(await holds()).toBe(false);
  await store.close();
});

test.each(['file', 'file/data', '/proc/footnote/data'])(
  'where nothing can be kept, all is as it is by standard, and a change says so: %s',
  async path => {
    await writeFile(join(folder, 'file'), '');
    const store = await openStore({ dataFolder: resolve(folder, path), use: 'own' });
    expect(await store.of('a').settings.read()).toEqual({ choices: {}, channels: [], hosts: [] });
    expect(await store.of('a').settings.change({ mentions: false }, AUTHOR)).toEqual({
      kind: 'notKept',
      says: expect.stringMatching(/takes no changes/u),
    });
    await store.close();
  },
);

test('what is no database is not taken for one', async () => {
  await writeFile(join(folder, 'footnote.db'), 'a letter '.repeat(1_000));
  const error = await openStore({ dataFolder: folder, use: 'own' }).catch(each => each);
  expect(error).toBeInstanceOf(ConfigError);
  expect(error.problems[0]).toContain(folder);
});

describe('a change of the tables', () => {
  const open = async () => {
    const opened = await openEmbedded(folder, 'write');
    if (opened.kind !== 'open') throw new Error('held');
    return opened.engine;
  };
  const added = async (db: Kysely<unknown>) => {
    await db.schema.alterTable('communities').addColumn('colour', 'text').execute();
  };

  test('that fails on its way leaves all as it was, and what is kept can be read', async () => {
    const store = await openStore({ dataFolder: folder, use: 'own' });
    await store.of('a').settings.change({ keepDays: 3 }, AUTHOR);
    await store.close();
    const engine = await open();
    const failing = {
      ...MIGRATIONS,
      '0998-colour': { up: added },
      '0999-failing': {
        async up(db: Kysely<unknown>) {
          await db.schema.createTable('half').addColumn('a', 'text').execute();
          throw new Error('on its way');
        },
      },
    };
    expect(await migrate(engine.db, failing)).toMatchObject({ kind: 'failed', migration: '0999-failing' });
    const tables = await engine.db.introspection.getTables();
    expect(tables.map(({ name }) => name)).not.toContain('half');
    expect(tables.find(({ name }) => name === 'communities')?.columns.map(({ name }) => name)).not.toContain(
      'colour',
    );
    await engine.close();
    const again = await openStore({ dataFolder: folder, use: 'own' });
    expect((await again.of('a').settings.read()).choices).toEqual({ keepDays: 3 });
    await again.close();
  });

  test('runs from each schema of before to the present one', async () => {
    const names = Object.keys(MIGRATIONS);
    for (const [index] of names.entries()) {
      const before = Object.fromEntries(Object.entries(MIGRATIONS).slice(0, index + 1));
      const engine = await open();
      expect(await migrate(engine.db, before)).toEqual({ kind: 'upToDate' });
      await engine.close();
      const store = await openStore({ dataFolder: folder, use: 'own' });
      expect(await store.of('a').settings.change({ keepDays: 3 }, AUTHOR)).toEqual({ kind: 'kept' });
      await store.close();
      await rm(folder, { recursive: true });
    }
  });

  test('that a newer version has made stops this one, with advice', async () => {
    const engine = await open();
    await migrate(engine.db, { ...MIGRATIONS, '0999-colour': { up: added } });
    await engine.close();
    await expect(openStore({ dataFolder: folder, use: 'own' })).rejects.toThrow(/newer version of Footnote/u);
  });
});

describe('why something is not kept', () => {
  const cases: readonly [string, string, RegExp][] = [
    ['a full disk', 'SQLITE_FULL', /make room/u],
    ['a disk that takes no changes', 'SQLITE_READONLY', /takes no changes/u],
    ['a full disk of the server', '53100', /make room/u],
    ['a server that only reads', '25006', /takes no changes/u],
    ['a server that is gone', 'ECONNREFUSED', /does not answer/u],
    ['a password that is not right', '28P01', /does not let it in/u],
  ];
  test.each(cases)('%s is one sentence', (_name, code, says) => {
    const outcome = notKept(Object.assign(new Error('raw words of a driver'), { code }));
    expect(outcome.says).toMatch(says);
    expect(outcome.says).not.toContain('raw words');
  });

  test('a fault of ours is none of these', () => {
    expect(() => notKept(new TypeError('ours'))).toThrow('ours');
  });
});
