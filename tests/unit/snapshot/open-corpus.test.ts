import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createContext } from '../../../src/context.ts';
import { LibraryError } from '../../../src/errors.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { type OpenedCorpus, openCorpus } from '../../../src/snapshot/open-corpus.ts';
import { FERRY_ARTICLE, ferry, libraryOnDisk, RESERVED } from '../library/library-on-disk.ts';

/** Packs and a data folder of their own, opened again and again as by one start after another. */
async function host(files = ferry()) {
  const folder = await libraryOnDisk({ ...files });
  const data = await libraryOnDisk();
  const folders = [{ path: folder, optional: false }];
  async function start(program: string | undefined = 'build 1', dataFolder = data): Promise<OpenedCorpus> {
    return openCorpus(folders, { reserved: RESERVED, snapshots: { dataFolder, program } });
  }
  /** A start that lasts until its snapshot is written. */
  async function startAndSave(program?: string): Promise<OpenedCorpus> {
    const opened = await start(program);
    await opened.saved;
    return opened;
  }
  const kept = () => readdir(join(data, 'snapshots'));
  const file = async () => join(data, 'snapshots', (await kept())[0] ?? '');
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  return { folder, folders, data, start, startAndSave, kept, file, write };
}

function answers({ corpus }: OpenedCorpus, question = 'when does the ferry leave') {
  const query = corpus.index.parse(question);
  return query && corpus.index.search(query, 1).map(hit => hit.passage.text);
}

const FOUND = ['The ferry leaves at nine and arrives before the bakers open.'];

test('the second start uses what the first one kept, and answers alike', async () => {
  const { start, startAndSave } = await host();
  const first = await startAndSave();
  expect(first.snapshot).toEqual({ kind: 'unused', reason: 'missing' });
  expect(await first.saved).toEqual({ kind: 'kept' });
  const second = await start();
  expect(second.snapshot).toMatchObject({ kind: 'used' });
  expect(await second.saved).toEqual({ kind: 'notNeeded' });
  expect(answers(first)).toEqual(FOUND);
  expect(answers(second)).toEqual(FOUND);
  expect(second.corpus.policy).toEqual(first.corpus.policy);
});

test('a changed article is answered from at the next start, and kept for the one after', async () => {
  const { start, startAndSave, write, kept } = await host();
  await startAndSave();
  await write('ferry/night.md', FERRY_ARTICLE.replace('at nine', 'at ten'));
  const changed = await startAndSave();
  expect(changed.snapshot).toEqual({ kind: 'unused', reason: 'stale' });
  expect(answers(changed)?.[0]).toContain('at ten');
  expect((await start()).snapshot).toMatchObject({ kind: 'used' });
  expect(await kept()).toHaveLength(1);
});

test.each([
  ['an article more', 'ferry/day.md', FERRY_ARTICLE.replace('The night ferry', 'The day ferry')],
  ['another version of the pack', 'ferry/pack.yaml', ferry()['ferry/pack.yaml']?.replace('"1"', '"2"')],
])('%s is not overlooked', async (_, name, text) => {
  const { start, startAndSave, write } = await host();
  await startAndSave();
  await write(name, text ?? '');
  expect((await start()).snapshot).toEqual({ kind: 'unused', reason: 'stale' });
});

test('an article that has gone is not quoted any more', async () => {
  const { start, startAndSave, folder } = await host({
    ...ferry(),
    'ferry/day.md': FERRY_ARTICLE.replace('leaves at nine', 'leaves at noon'),
  });
  await startAndSave();
  await rm(join(folder, 'ferry/day.md'));
  const opened = await start();
  expect(opened.snapshot).toEqual({ kind: 'unused', reason: 'stale' });
  expect(answers(opened)).toEqual(FOUND);
});

test('another build of the program reads the library anew', async () => {
  const { start, startAndSave } = await host();
  await startAndSave('build 1');
  expect((await start('build 2')).snapshot).toEqual({ kind: 'unused', reason: 'stale' });
});

test('a program that runs from its sources keeps nothing', async () => {
  const { folders, data } = await host();
  const opened = await openCorpus(folders, {
    reserved: RESERVED,
    snapshots: { dataFolder: data, program: undefined },
  });
  expect(opened.snapshot).toEqual({ kind: 'unused', reason: 'off' });
  expect(await opened.saved).toEqual({ kind: 'notNeeded' });
  expect(await readdir(data)).toEqual([]);
});

test('a problem in the packs is told although there is a snapshot', async () => {
  const { start, startAndSave, write } = await host();
  await startAndSave();
  await write('stray.md', FERRY_ARTICLE);
  await expect(start()).rejects.toThrow(LibraryError);
});

test('a topic that takes the name of a new command is told although there is a snapshot', async () => {
  const { startAndSave, folders, data } = await host(
    ferry({ pack: 'topics:\n  - name: crossing\n    summary: The crossing.\n    query: ferry\n' }),
  );
  await startAndSave();
  const snapshots = { dataFolder: data, program: 'build 1' };
  const again = openCorpus(folders, { reserved: [...RESERVED, 'crossing'], snapshots });
  await expect(again).rejects.toThrow(LibraryError);
});

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['empty', () => Buffer.alloc(0)],
  ['other bytes', (bytes: Buffer) => Buffer.alloc(bytes.length, 7)],
  ['one bit changed', (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === 400 ? byte ^ 1 : byte)))],
  [
    'from a machine with the other order of bytes',
    (bytes: Buffer) => bytes.subarray(0, bytes.length & ~3).swap32(),
  ],
])('a damaged snapshot is made anew: %s', async (_, damage) => {
  const { start, startAndSave, file } = await host();
  await startAndSave();
  const path = await file();
  await writeFile(path, damage(await readFile(path)));
  const opened = await startAndSave();
  expect(opened.snapshot).toEqual({ kind: 'unused', reason: 'damaged' });
  expect(answers(opened)).toEqual(FOUND);
  expect((await start()).snapshot).toMatchObject({ kind: 'used' });
});

test('a folder in the place of the snapshot is left alone', async () => {
  const { startAndSave, file } = await host();
  await startAndSave();
  const path = await file();
  await rm(path);
  await mkdir(join(path, 'inside'), { recursive: true });
  const opened = await startAndSave();
  expect(opened.snapshot).toEqual({ kind: 'unused', reason: 'unreadable' });
  expect((await opened.saved).kind).toBe('notKept');
  expect(answers(opened)).toEqual(FOUND);
});

test('a data folder that takes nothing costs nothing but the time', async () => {
  const { start, folder } = await host();
  const opened = await start('build 1', join(folder, 'ferry/night.md', 'data'));
  expect(answers(opened)).toEqual(FOUND);
  expect((await opened.saved).kind).toBe('notKept');
});

test('several that start at once all answer, and leave one good snapshot', async () => {
  const { start, startAndSave, kept } = await host();
  const opened = await Promise.all([startAndSave(), startAndSave(), startAndSave()]);
  for (const each of opened) expect(answers(each)).toEqual(FOUND);
  expect(await kept()).toHaveLength(1);
  expect((await start()).snapshot).toMatchObject({ kind: 'used' });
});

test('snapshots of other libraries stay while they are used, and go after a month', async () => {
  const { startAndSave, data, kept } = await host();
  const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  await mkdir(join(data, 'snapshots'), { recursive: true });
  for (const [name, days] of [
    ['recent.snapshot', 20],
    ['forgotten.snapshot', 40],
    ['interrupted.snapshot.1.tmp', 1],
  ] as const) {
    await writeFile(join(data, 'snapshots', name), 'x');
    await utimes(join(data, 'snapshots', name), daysAgo(days), daysAgo(days));
  }
  await startAndSave();
  const names = await kept();
  expect(names).toHaveLength(2);
  expect(names).toContain('recent.snapshot');
});

test('a start marks its snapshot as used', async () => {
  const { start, startAndSave, file } = await host();
  await startAndSave();
  const long = new Date('2001-01-01');
  await utimes(await file(), long, long);
  expect((await start()).snapshot).toMatchObject({ kind: 'used' });
  const { mtime } = await stat(await file());
  expect(mtime.getFullYear()).toBeGreaterThan(2001);
});

test('a library that came from a snapshot is replaced as any other', async () => {
  const { start, startAndSave, write, folders } = await host();
  await startAndSave();
  const { corpus } = await start();
  const context = createContext(corpus);
  await write('ferry/night.md', FERRY_ARTICLE.replace('at nine', 'at ten'));
  context.replace(await loadLibrary(folders, { reserved: RESERVED }));
  const query = context.corpus().index.parse('ferry');
  expect(query && context.corpus().index.search(query, 1)[0]?.passage.text).toContain('at ten');
  context.replace((await start()).corpus);
  expect(context.corpus().library.passages[0]?.text).toContain('at ten');
});
