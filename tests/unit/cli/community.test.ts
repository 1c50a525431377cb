/** `footnote community`: articles for one community, from the terminal. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runProgram } from '../../../adapters/cli/program.ts';
import { readSettings } from '../../../adapters/settings.ts';
import { openStore } from '../../../src/index.ts';

const LIBRARY = new URL('../../contract/library', import.meta.url).pathname;
const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
const TEXT = 'The lamp burns whale oil until 1871.\n\nIts keeper is paid eleven crowns a month.\n';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-cli-'));
  await mkdir(join(folder, 'my texts'));
  file = join(folder, 'my texts', 'lamp oil.txt');
  await writeFile(file, TEXT);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]) {
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  input.end();
  const code = await runProgram(['--library', LIBRARY, ...args], {
    input,
    output,
    errors,
    config: () => readSettings({ FOOTNOTE_DATA_DIR: folder }),
    logger: () => QUIET,
    ended: () => new Promise(() => {}),
  });
  const text = (stream: PassThrough) => String(stream.read() ?? '').replace(/\s+/gu, ' ');
  return { code, out: text(output), err: text(errors) };
}

test('a file is shown, added with --yes, counted by the doctor, and removed by its title', async () => {
  const shown = await run('community', 'T1', 'add', file, 'author:R. Lind');
  expect(shown).toMatchObject({ code: 0, err: '' });
  expect(shown.out).toMatch(/“Lamp oil”: 2 passages, read as plain text\. Nothing is added yet\..*R\. Lind/u);
  expect((await run('community', 'T1', 'remove')).out).toContain('No article was added here');
  const added = await run('community', 'T1', 'add', file, 'title:The oil of the lamp', '--yes');
  expect(added.out).toContain('Added: “The oil of the lamp”, 2 passages.');
  expect((await run('doctor')).out).toContain('data of 1 in');
  expect((await run('doctor')).out).toContain('with 1 article added from chat');
  expect((await run('community', 'T1', 'changes')).out).toContain(
    'article added: “The oil of the lamp” by terminal',
  );
  expect((await run('community', 'T2', 'remove')).out).toContain('No article was added here');
  expect((await run('community', 'T1', 'remove', 'oil')).out).toContain('Removed: “The oil of the lamp”');
});

test('a file that is not there is one sentence', async () => {
  const { code, err } = await run('community', 'T1', 'add', join(folder, 'none.txt'));
  expect(code).toBe(2);
  expect(err).toMatch(/There is no file .*none\.txt: check the path\./u);
});

test('what is deleted of a community leaves no vectors of its articles, and those of others', async () => {
  for (const [id, title] of [
    ['T1', 'One'],
    ['T2', 'Two'],
  ] as const) {
    await writeFile(file, `${TEXT}\n${title} it is.\n`);
    await run('community', id, 'add', file, `title:${title}`, '--yes');
  }
  const vectors = join(folder, 'vectors', 'added');
  await mkdir(vectors, { recursive: true });
  const store = await openStore({ dataFolder: folder, use: 'read' });
  const hashes = await Promise.all(
    ['T1', 'T2'].map(async id => (await store.of(id).articles.list())[0]?.hash ?? ''),
  );
  await store.close();
  for (const hash of hashes) await writeFile(join(vectors, `${hash}.model.bin`), '');
  expect((await run('community', 'T1', '--delete')).out).toContain('Nothing is kept of T1');
  expect(await readdir(vectors)).toEqual([`${hashes[1]}.model.bin`]);
});
