/** In the chat of the terminal a bibliography is written into a file by a word, and nothing is written over. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createBot, createContext } from '../../../src/index.ts';
import { contractLibrary } from '../../contract/harness.ts';
import { openAtScreen } from './at-a-screen.ts';

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

async function open() {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-save-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const screen = await openAtScreen(createBot(createContext(await contractLibrary()), QUIET));
  return { folder, screen };
}

test('save writes what was cited, to the letter, and says where', async () => {
  const { folder, screen } = await open();
  screen.press('/cite harbour style:ris\r');
  await screen.until('Type save to write it to harbour.ris in this folder');
  const path = join(folder, 'refs.ris');
  screen.press(`save ${path}\r`);
  await screen.until(`Written to ${path}.`);
  expect(await readFile(path, 'utf8')).toMatch(/^TY {2}- ELEC\r\nID {2}- harbour\/night-ferry\r\n/u);
  expect(screen.asked).toEqual(['/cite harbour style:ris']);

  screen.press('/cite harbour style:bibtex\r');
  await screen.until('harbour.bib in this folder');
  screen.press(`save as ${path}\r`);
  await screen.until(`There is a ${path} already`);
  expect(await readFile(path, 'utf8')).toMatch(/^TY {2}- ELEC/u);
});

test('a path that cannot be written is one sentence', async () => {
  const { folder, screen } = await open();
  screen.press('/cite harbour style:ris\r');
  await screen.until('Type save');
  screen.press(`save ${join(folder, 'x'.repeat(300))}\r`);
  await screen.until('That could not be written');
});

test('the word asks the sources where nothing is there to be saved', async () => {
  const { screen } = await open();
  screen.press('/topics\r');
  await screen.until('timetable');
  screen.press('save the ferry\r');
  screen.press('/sources\r');
  await screen.until('The boards of the quay');
  expect(screen.asked).toEqual(['/topics', 'save the ferry', '/sources']);
});
