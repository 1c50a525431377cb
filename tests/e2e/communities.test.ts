/** The built program: what a host does in the terminal, and what becomes of the data. */
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../src/index.ts';

const PROGRAM = join(import.meta.dirname, '../../dist/adapters/main.js');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-cli-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function footnote(...args: readonly string[]) {
  const env = { PATH: process.env.PATH, FOOTNOTE_DATA_DIR: join(folder, 'data'), FOOTNOTE_WEB: 'off' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    env,
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

test('a host sets a community up, moves its data and takes it away', async () => {
  expect(footnote('community').err).toContain('There is no data of Footnote here yet.');
  expect(footnote('community', 'T1', 'settings', 'audience:asker').out).toMatch(/the asker alone/u);
  expect(footnote('community', 'T1', 'settings', 'where:here', 'mentions:off', '--channel', 'C1').code).toBe(
    0,
  );
  expect(footnote('community', 'T1', 'packs', 'zeppelins')).toMatchObject({
    code: 2,
    err: expect.stringContaining('There is no pack zeppelins'),
  });
  expect(footnote('community').out).toBe('T1\n');
  expect(footnote('community', 'T1', 'changes').out).toMatch(/mentions: off \(channel C1\).*by terminal/su);

  const backup = footnote('data', 'backup');
  expect(backup.out).toMatch(/^Written to .*backups.*\.jsonl\.\n$/u);
  expect(footnote('data', 'export', 'all.jsonl').code).toBe(0);
  expect(footnote('data', 'export', 'all.jsonl')).toMatchObject({
    code: 1,
    err: expect.stringContaining('is there already'),
  });
  const exported = await readFile(join(folder, 'all.jsonl'), 'utf8');
  expect(exported.split('\n')[0]).toBe('{"footnote":"data","version":1}');
  expect(footnote('data', 'export').out).toBe(exported);
  expect(footnote('data', 'import', 'all.jsonl')).toMatchObject({
    code: 1,
    err: expect.stringContaining('There is data already'),
  });

  expect(footnote('community', 'T1', '--delete').out).toContain('Nothing is kept of T1 any more.');
  expect(footnote('community').out).toContain('Nothing is kept of any community yet.');
  expect(footnote('data', 'import', 'all.jsonl').out).toBe('Imported 4 rows.\n');
  expect(footnote('data', 'export').out).toBe(exported);
  expect(footnote('data', 'import', 'none.jsonl').err).toContain('cannot be read');
});

test('while another Footnote is at work with the folder, it is read and not written', async () => {
  const dataFolder = join(folder, 'data');
  const store = await openStore({ dataFolder, use: 'own' });
  await store.of('T1').settings.change({ keepDays: 5 }, { user: 'ada', what: 'keep: 5' });
  const refused = footnote('community', 'T1', 'settings', 'keep:9');
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('Another Footnote is at work') });
  expect(footnote('community').out).toBe('T1\n');
  expect(footnote('data', 'export').out).toContain('"keep_days":5');
  expect(footnote('doctor').out).toMatch(/communities\s+data of 1 in/u);
  await store.close();
});

test('a single question, and piped lines, leave no data behind', async () => {
  footnote('ask', 'when did the leaders meet');
  const run = promisify(execFile);
  const env = { PATH: process.env.PATH, FOOTNOTE_DATA_DIR: join(folder, 'data'), FOOTNOTE_WEB: 'off' };
  const piped = run(process.execPath, [PROGRAM], { env, cwd: folder });
  piped.child.stdin?.end('when did the leaders meet\n');
  expect((await piped).stdout).toContain('24 August 2011');
  expect(execFileSync('find', [folder, '-name', 'footnote.*']).toString()).toBe('');
});
