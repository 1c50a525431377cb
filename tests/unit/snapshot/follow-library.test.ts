import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  createBot,
  createContext,
  followLibrary,
  importArticle,
  type LibraryNews,
  toPlainText,
} from '../../../src/index.ts';
import { openCorpus } from '../../../src/snapshot/open-corpus.ts';
import { FERRY_ARTICLE, ferry, libraryOnDisk, RESERVED, save } from '../library/library-on-disk.ts';

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
/** Looked at often enough that nobody waits, also where the system tells of nothing. */
const TIMING = { quietMs: 5, lookMs: 10, seldomMs: 10 };
const DAY = FERRY_ARTICLE.replace('The night ferry', 'The day ferry').replace('at nine', 'at noon');

/** A bot that answers from folders while they change; the first is the one that is written to. */
async function follow(others: readonly string[] = [], beforeReplaced = () => {}) {
  const [folder = await libraryOnDisk(ferry()), ...rest] = others;
  const folders = [{ path: folder, optional: true }, ...rest.map(path => ({ path, optional: false }))];
  const request = { reserved: RESERVED, snapshots: { dataFolder: await libraryOnDisk(), program: 'build' } };
  await (await openCorpus(folders, request)).saved;
  // As at any start but the first.
  const { corpus, snapshot } = await openCorpus(folders, request);
  expect(snapshot.kind).toBe('used');
  const context = createContext(corpus);
  const bot = createBot(context, QUIET);
  const news: LibraryNews[] = [];
  const failed: unknown[] = [];
  const watch = followLibrary({
    ...request,
    folders,
    context: {
      ...context,
      replace(next) {
        beforeReplaced();
        context.replace(next);
      },
    },
    tell: each => news.push(each),
    failed: error => failed.push(error),
    timing: TIMING,
  });
  onTestFinished(() => watch.stop());
  const ask = async (text: string) =>
    toPlainText(
      await bot.handle({ community: 'c', channel: 'r', user: 'u', locale: 'en', kind: 'text', text }),
    );
  return { folder, context, news, failed, ask };
}

test('an article that was edited, one that was added and one that was removed are seen without a restart', async () => {
  const QUAY = FERRY_ARTICLE.replace('The night ferry', 'The quay');
  const { folder, news, ask } = await follow([await libraryOnDisk({ ...ferry(), 'ferry/quay.md': QUAY })]);
  await save(join(folder, 'ferry/night.md'), FERRY_ARTICLE.replace('at nine', 'at ten'));
  await expect.poll(() => ask('when does the night ferry leave')).toContain('leaves at ten');
  await save(join(folder, 'ferry/day.md'), DAY);
  await expect.poll(() => ask('/sources')).toContain('The day ferry');
  await rm(join(folder, 'ferry/day.md'));
  await expect.poll(() => ask('/sources')).not.toContain('The day ferry');
  const nothing = { added: [], changed: [], removed: [], topicsAdded: [], topicsRemoved: [] };
  expect(news).toEqual([
    { kind: 'replaced', change: { ...nothing, changed: ['The night ferry'] } },
    { kind: 'replaced', change: { ...nothing, added: ['The day ferry'] } },
    { kind: 'replaced', change: { ...nothing, removed: ['The day ferry'] } },
  ]);
});

test('an import into a folder that was not there at the start is seen, topics included', async () => {
  const parent = await libraryOnDisk();
  const { folder, news, ask } = await follow([join(parent, 'library'), await libraryOnDisk(ferry())]);
  const file = join(parent, 'tram.txt');
  await save(
    file,
    'The tram\n\nThe tram runs from the square to the lake every ten minutes, also at night.\n',
  );
  const imported = await importArticle({ file, pack: 'trams', library: folder, reserved: RESERVED });
  expect(imported.kind).toBe('imported');
  await expect.poll(() => ask('how often does the tram run')).toContain('every ten minutes');
  expect(news).toEqual([{ kind: 'replaced', change: expect.objectContaining({ added: ['The tram'] }) }]);
});

test('an edit that breaks the pack leaves the library as it was, is told once, and so is its mending', async () => {
  const { folder, context, news, ask } = await follow();
  const before = context.corpus();
  await save(join(folder, 'ferry/night.md'), FERRY_ARTICLE.replace('licence: CC BY 4.0\n', ''));
  await expect.poll(() => news).toHaveLength(1);
  expect(news[0]).toMatchObject({
    kind: 'refused',
    problems: [{ message: expect.stringContaining('licence') }],
  });
  // Another edit with the same problem is nothing new.
  await save(
    join(folder, 'ferry/night.md'),
    FERRY_ARTICLE.replace('licence: CC BY 4.0\n', '').replace('Dogs pay half', 'Dogs pay all'),
  );
  expect(await ask('when does the night ferry leave')).toContain('leaves at nine');
  expect(context.corpus()).toBe(before);
  await save(join(folder, 'ferry/night.md'), FERRY_ARTICLE);
  await expect.poll(() => news.at(-1)?.kind).toBe('mended');
  expect(news).toHaveLength(2);
});

test('what failed for a reason that is not the library is tried again without another edit, and told once', async () => {
  let failing = 2;
  const { folder, news, failed, ask } = await follow(undefined, () => {
    failing -= 1;
    if (failing >= 0) throw Object.assign(new Error('too many open files'), { code: 'EMFILE' });
  });
  await save(join(folder, 'ferry/night.md'), FERRY_ARTICLE.replace('at nine', 'at ten'));
  await expect.poll(() => ask('when does the night ferry leave')).toContain('leaves at ten');
  expect([news.length, failed.length, failing]).toEqual([1, 1, -1]);
});

test('a folder that was moved away and back changes nothing but for a while', async () => {
  const { folder, news, failed } = await follow();
  await rename(join(folder, 'ferry'), join(folder, '.ferry'));
  await expect.poll(() => news.at(-1)?.kind).toBe('refused');
  await rename(join(folder, '.ferry'), join(folder, 'ferry'));
  await expect.poll(() => news.at(-1)?.kind).toBe('mended');
  expect(failed).toEqual([]);
});

test('saving a file without a change, or a hidden one beside it, replaces nothing', async () => {
  const { folder, context, news, ask } = await follow();
  const before = context.corpus();
  await save(join(folder, 'ferry/night.md'), FERRY_ARTICLE);
  await writeFile(join(folder, 'ferry/.night.md.swp'), 'x');
  // What comes after is seen, so the others were seen before.
  await save(join(folder, 'ferry/day.md'), DAY);
  await expect.poll(() => ask('/sources')).toContain('The day ferry');
  expect(news).toHaveLength(1);
  expect(context.corpus()).not.toBe(before);
});

test('who is being answered when the library is replaced gets the library that the answer began with', async () => {
  const { context } = await follow();
  let looks = 0;
  // Every look at the corpus could be at another library.
  const changing = {
    ...context,
    corpus() {
      looks += 1;
      return context.corpus();
    },
  };
  const text = 'dogs pay half? And do bicycles travel free?';
  await createBot(changing, QUIET).handle({
    community: 'c',
    channel: 'r',
    user: 'u',
    locale: 'en',
    kind: 'text',
    text,
  });
  expect(looks).toBe(1);
});
