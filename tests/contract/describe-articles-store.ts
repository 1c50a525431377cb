/** What every engine of the store does with the articles that hosts add from chat. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Articles, NewArticle, Store } from '../../src/index.ts';
import { all, from, type StoreHarness } from './describe-store.ts';

const HOUR = 60 * 60 * 1_000;
const DAY = 24 * HOUR;
const article = (slug: string, letters = 40): NewArticle => ({
  slug,
  title: `The title of ${slug}`,
  passages: 2,
  text: `${slug} `.padEnd(letters, 'ü'),
});

export function describeArticlesStore(name: string, harness: StoreHarness): void {
  describe(`${name}, of articles that were added`, () => {
    let now = 0;
    let store: Store;
    let articles: Articles;
    beforeEach(async () => {
      now = Date.parse('2026-03-01T12:00:00Z');
      store = await harness.open({ now: () => now });
      articles = store.of('a').articles;
    });
    afterEach(async () => {
      await store.close();
      await harness.close();
    });

    async function draft(given: NewArticle): Promise<string> {
      const drafted = await articles.draft(given);
      if (drafted.kind !== 'drafted') throw new Error(drafted.says);
      return drafted.id;
    }
    async function add(given: NewArticle): Promise<string> {
      const id = await draft(given);
      expect((await articles.add(id, 'ada')).kind).toBe('changed');
      return id;
    }
    const slugs = async (community = 'a') =>
      (await store.of(community).articles.list()).map(({ slug }) => slug);

    test('a draft is in no list until it is added, and then with its text, also after a restart', async () => {
      const given = article('ferry');
      const id = await draft(given);
      expect(await slugs()).toEqual([]);
      await articles.add(id, 'ada');
      now += 5;
      await add(article('quay'));
      store = await harness.reopen(store);
      const [ferry, quay] = await store.of('a').articles.list();
      expect([ferry?.slug, quay?.slug]).toEqual(['ferry', 'quay']);
      expect(ferry).toMatchObject({ id, title: given.title, passages: 2, letters: 40, addedAt: now - 5 });
      expect((await store.of('a').articles.texts([id, 'other'])).get(id)).toBe(given.text);
      expect(ferry?.hash).not.toBe(quay?.hash);
    });

    test('each change has its line, and what changes nothing has none', async () => {
      const id = await add(article('ferry'));
      expect((await articles.add(id, 'ada')).kind).toBe('already');
      expect((await articles.undo(id, 'bo')).kind).toBe('changed');
      expect((await articles.remove(id, 'cy')).kind).toBe('already');
      expect((await articles.restore(id, 'di')).kind).toBe('changed');
      const changes = await store.of('a').settings.changes(9);
      expect(changes.map(({ user, what }) => [user, what])).toEqual([
        ['di', 'article put back: “The title of ferry”'],
        ['bo', 'article taken back: “The title of ferry”'],
        ['ada', 'article added: “The title of ferry”'],
      ]);
    });

    test('nothing of it is another community’s, whatever id it names', async () => {
      const [added, drafted] = [await add(article('ferry')), await draft(article('quay'))];
      const others = store.of('b').articles;
      for (const id of [added, drafted]) {
        for (const step of ['add', 'undo', 'remove', 'restore'] as const)
          expect((await others[step](id, 'eve')).kind).toBe('gone');
        await others.discard(id);
        expect(await others.texts([id])).toEqual(new Map());
      }
      expect(await slugs('b')).toEqual([]);
      expect(await store.of('b').settings.changes(9)).toEqual([]);
      expect((await articles.add(drafted, 'ada')).kind).toBe('changed');
      expect(await slugs()).toEqual(['ferry', 'quay']);
    });

    test('what was added is not discarded, and nothing newer makes way for what is put back', async () => {
      const first = await add(article('ferry'));
      expect(await articles.discard(first)).toMatchObject({ kind: 'already', article: { id: first } });
      await articles.remove(first, 'ada');
      const newer = await add({ ...article('ferry'), text: 'another text' });
      expect(await articles.restore(first, 'ada')).toMatchObject({ kind: 'taken', article: { id: newer } });
      expect((await articles.list()).map(({ id }) => id)).toEqual([newer]);
      await articles.remove(newer, 'bo');
      expect((await articles.restore(first, 'ada')).kind).toBe('changed');
    });

    test('one of the same name takes the place of the one before, which undo brings back', async () => {
      const first = await add(article('ferry'));
      const second = await draft({ ...article('ferry'), text: 'a newer text' });
      expect(await articles.add(second, 'ada')).toMatchObject({ kind: 'changed', replaced: { id: first } });
      expect((await articles.list()).map(({ id }) => id)).toEqual([second]);
      expect(await articles.undo(second, 'ada')).toMatchObject({ replaced: { id: first } });
      expect((await articles.list()).map(({ id }) => id)).toEqual([first]);
      expect(await articles.restore(second, 'ada')).toMatchObject({ replaced: { id: first } });
      expect((await articles.list()).map(({ id }) => id)).toEqual([second]);
    });

    test('of several hosts who add articles of one name at once, one is left, and each is told', async () => {
      const ids = [];
      for (let i = 0; i < 5; i += 1) ids.push(await draft({ ...article('ferry'), text: `text ${i}` }));
      const outcomes = await Promise.all(ids.map(id => articles.add(id, 'ada')));
      expect(outcomes.map(({ kind }) => kind)).toEqual(ids.map(() => 'changed'));
      expect(await slugs()).toEqual(['ferry']);
    });

    test('there is an end to how many and how much, and a removed one makes room', async () => {
      const big = 4_999_950;
      const first = await add(article('big', big));
      const second = await draft(article('more', 100));
      expect(await articles.add(second, 'ada')).toEqual({ kind: 'full', what: 'letters' });
      await articles.remove(first, 'ada');
      expect((await articles.add(second, 'ada')).kind).toBe('changed');
      expect(await articles.restore(first, 'ada')).toEqual({ kind: 'full', what: 'letters' });
      for (let i = 1; i < 200; i += 1) await add(article(`small-${i}`));
      expect(await articles.add(await draft(article('one-more')), 'ada')).toEqual({
        kind: 'full',
        what: 'articles',
      });
      // In place of another there is room.
      expect((await articles.add(await draft(article('small-7')), 'ada')).kind).toBe('changed');
    });

    test('a draft goes after an hour, what was removed after a day, and only then', async () => {
      const [drafted, removed, stays] = [
        await draft(article('draft')),
        await add(article('removed')),
        await add(article('stays')),
      ];
      await articles.remove(removed, 'ada');
      now += 2 * HOUR;
      expect((await articles.add(drafted, 'ada')).kind).toBe('gone');
      await store.expire(now);
      expect((await articles.texts([drafted, removed, stays])).size).toBe(2);
      now += DAY;
      expect((await articles.restore(removed, 'ada')).kind).toBe('tooLate');
      expect((await articles.undo(stays, 'ada')).kind).toBe('tooLate');
      await store.expire(now);
      expect([...(await articles.texts([drafted, removed, stays])).keys()]).toEqual([stays]);
      expect((await articles.restore(removed, 'ada')).kind).toBe('gone');
    });

    test('of previews that nobody adds, the latest twenty are kept', async () => {
      const ids = [];
      for (let i = 0; i < 23; i += 1) ids.push(await draft(article(`draft-${i}`)));
      expect((await articles.texts(ids)).size).toBe(20);
      expect((await articles.add(ids[0] ?? '', 'ada')).kind).toBe('gone');
      expect((await articles.add(ids[3] ?? '', 'ada')).kind).toBe('changed');
    });

    test('they come back whole from an export, and rows that are none are refused', async () => {
      await add(article('ferry'));
      await articles.remove(await add(article('quay')), 'ada');
      await draft(article('draft'));
      const rows = await all(store.export());
      const before = await articles.list();
      await store.remove('a');
      expect(await store.communities()).toEqual([]);
      const only = (change: Readonly<Record<string, string>>) =>
        from(
          rows.map(({ table, row }) => ({ table, row: table === 'articles' ? { ...row, ...change } : row })),
        );
      for (const change of [{ slug: '../x' }, { id: 'short' }, { hash: 'x' }, { text: '' }])
        expect(await store.import(only(change))).toMatchObject({ kind: 'badRow', table: 'articles' });
      expect(await store.import(from(rows))).toEqual({ kind: 'imported', rows: rows.length });
      expect(await articles.list()).toEqual(before);
      expect(await all(store.export())).toEqual(rows);
    });
  });
}
