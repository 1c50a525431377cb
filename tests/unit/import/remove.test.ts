import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLibrary, removeArticle } from '../../../src/index.ts';
import { FERRY_ARTICLE, FERRY_PACK, libraryOnDisk, RESERVED, treeOf } from '../library/library-on-disk.ts';

const DAY = FERRY_ARTICLE.replace('The night ferry', 'The day ferry').replace(
  'at nine',
  'at noon, with zeppelins',
);
const TOPICS = `
topics:
  # Ours.
  - name: timetable
    summary: When the ferries leave.
    lead: [night#p1, day#p1]
  - name: day-fares
    summary: What the day ferry costs.
    passages: [day#p2-3]
  - name: zeppelins
    summary: Of the day ferry alone.
    query: zeppelins
`;

async function host(files: Record<string, string> = {}) {
  const library = await libraryOnDisk({
    'ferry/pack.yaml': `${FERRY_PACK}${TOPICS}`,
    'ferry/night.md': FERRY_ARTICLE,
    'ferry/day.md': DAY,
    ...files,
  });
  const folders = [{ path: library, optional: true }];
  const remove = (article: string, others: typeof folders = []) =>
    removeArticle({ article, library, others, reserved: RESERVED });
  const problems = async () => (await checkLibrary(folders, { reserved: RESERVED })).problems;
  return { library, remove, problems };
}

test.each(['ferry/day', 'day', 'day.md', 'The day ferry', ' the DAY ferry '])(
  '%j takes the article out, and what pointed to it',
  async name => {
    const { library, remove, problems } = await host();
    const removed = await remove(name);
    expect(removed).toMatchObject({ kind: 'removed', articleId: 'ferry/day', passages: 3, withPack: false });
    expect(await problems()).toEqual([]);
    const tree = await treeOf(library);
    expect(tree['ferry/day.md']).toBeUndefined();
    expect(tree['ferry/night.md']).toBe(FERRY_ARTICLE);
    const yaml = tree['ferry/pack.yaml'] ?? '';
    expect(yaml).toContain('# Ours.');
    expect(yaml).toContain('version: "2"');
    expect(yaml).not.toContain('day#');
  },
);

test('the path of its file names it too', async () => {
  const { library, remove } = await host();
  expect(await remove(join(library, 'ferry', 'day.md'))).toMatchObject({ articleId: 'ferry/day' });
});

test('what is said of topics is what became of them', async () => {
  const { remove } = await host();
  expect(await remove('day')).toMatchObject({
    repaired: [
      'The topic timetable no longer points to ¶1.',
      'The topic day-fares pointed only to ¶2, ¶3; it is turned off until you give it passages.',
      'The topic zeppelins finds nothing any more; it is turned off until you give it passages.',
    ],
  });
});

test('moved back, the article is there again, byte for byte', async () => {
  const { library, remove, problems } = await host();
  const removed = await remove('day');
  if (removed.kind !== 'removed') throw new Error(removed.message);
  await rename(removed.keptAs, join(removed.cameFrom, 'day.md'));
  expect(await problems()).toEqual([]);
  expect((await treeOf(library))['ferry/day.md']).toBe(DAY);
});

test('the last article of a pack takes the pack with it, and comes back with it', async () => {
  const { library, remove, problems } = await host({
    'tram/pack.yaml': FERRY_PACK.replaceAll('ferry', 'tram'),
    'tram/line.md': FERRY_ARTICLE.replace('The night ferry', 'The tram'),
  });
  const before = await treeOf(join(library, 'tram'));
  const removed = await remove('The tram');
  expect(removed).toMatchObject({ kind: 'removed', articleId: 'tram/line', withPack: true });
  expect(await problems()).toEqual([]);
  if (removed.kind !== 'removed') throw new Error(removed.message);
  await rename(removed.keptAs, join(removed.cameFrom, 'tram'));
  expect(await treeOf(join(library, 'tram'))).toEqual(before);
});

test('the only article of all can be removed', async () => {
  const library = await libraryOnDisk({ 'ferry/pack.yaml': FERRY_PACK, 'ferry/night.md': FERRY_ARTICLE });
  expect(await removeArticle({ article: 'night', library, others: [], reserved: RESERVED })).toMatchObject({
    withPack: true,
  });
});

test('a name of several articles, of none, or of one that lies elsewhere removes nothing and says so', async () => {
  const { library, remove } = await host({
    'tram/pack.yaml': FERRY_PACK.replaceAll('ferry', 'tram'),
    'tram/night.md': FERRY_ARTICLE,
  });
  const other = await libraryOnDisk({
    'bus/pack.yaml': FERRY_PACK.replaceAll('ferry', 'bus'),
    'bus/line.md': FERRY_ARTICLE.replace('The night ferry', 'The bus'),
  });
  const before = await treeOf(library);
  const said = async (name: string) => {
    const removed = await remove(name, [{ path: other, optional: false }]);
    return removed.kind === 'refused' ? removed.message : 'removed';
  };
  expect(await said('night')).toMatch(
    /^Several articles are called “night”: name one of ferry\/night, tram\/night\.$/u,
  );
  expect(await said('zeppelin')).toMatch(
    /^There is no article “zeppelin” in .*: footnote sources lists those there are\.$/u,
  );
  expect(await said('The bus')).toMatch(/^bus\/line is not in .*remove its file by hand\.$/u);
  expect(await said('../../etc/passwd')).toMatch(/^There is no article/u);
  expect(await treeOf(library)).toEqual(before);
});
