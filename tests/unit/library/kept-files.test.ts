import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBot } from '../../../adapters/open-bot.ts';
import { readSettings } from '../../../adapters/settings.ts';
import { canHoldFiles, makeFolder } from '../../../src/library/kept-files.ts';
import { createMeaningOpener } from '../../../src/search/open-meaning.ts';
import { openCorpus } from '../../../src/snapshot/open-corpus.ts';
import { createWordEmbedder } from '../../fakes/word-embedder.ts';
import { libraryOf } from '../search/library-of.ts';

const LONG_AGO = new Date(Date.now() - 60 * 60_000);
const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('folders of imports that were killed are swept at the next start, those of one that runs are left', async () => {
  for (const name of ['.import-old', '.import-new'])
    await mkdir(join(folder, name, 'pack'), { recursive: true });
  await utimes(join(folder, '.import-old'), LONG_AGO, LONG_AGO);
  await openCorpus([{ path: folder, optional: true }], { reserved: [] }).catch(() => undefined);
  expect(await readdir(folder)).toEqual(['.import-new']);
});

test('so is half a file of vectors', async () => {
  const half = join(folder, 'vectors', 'abc.bin.123.tmp');
  await mkdir(join(folder, 'vectors'));
  await writeFile(half, 'x');
  await utimes(half, LONG_AGO, LONG_AGO);
  const open = createMeaningOpener({ embedder: createWordEmbedder(), dataFolder: folder });
  await open(libraryOf(['The leaders met.'])).settled();
  expect((await readdir(join(folder, 'vectors'))).filter(name => name.endsWith('.tmp'))).toEqual([]);
});

test('a folder is made with those above it, and where none can be made that is told at once', async () => {
  await makeFolder(join(folder, 'a', 'b', 'c'));
  expect(await canHoldFiles(join(folder, 'a', 'b', 'c'))).toBe(true);
  await writeFile(join(folder, 'file'), '');
  expect(await canHoldFiles(join(folder, 'file'))).toBe(false);
  expect(await canHoldFiles(join(folder, 'file', 'below'))).toBe(false);
  // Node's own way to make folders one in another never ends there.
  if (process.platform === 'linux') expect(await canHoldFiles('/proc/footnote/data')).toBe(false);
});

test('several who make the same folder at once all have it', async () => {
  const path = join(folder, 'd', 'e');
  await Promise.all(Array.from({ length: 20 }, () => makeFolder(path)));
  expect(await readdir(join(folder, 'd'))).toEqual(['e']);
});

test('a data folder that can hold nothing is one sentence', async () => {
  await writeFile(join(folder, 'file'), '');
  const config = () => readSettings({ FOOTNOTE_DATA_DIR: join(folder, 'file') });
  const opening = openBot({ folders: [{ path: folder, optional: true }], program: undefined, config }, QUIET);
  await expect(opening).rejects.toThrow(/^FOOTNOTE_DATA_DIR names .* a folder that can be written to\.$/u);
});
