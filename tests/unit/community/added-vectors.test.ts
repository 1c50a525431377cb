/** What is kept for comparing an added article by meaning goes with it, through the program's own nights. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openCommunities } from '../../../adapters/open-communities.ts';
import { readSettings } from '../../../adapters/settings.ts';
import {
  createBot,
  createContext,
  createMeaningOpener,
  encodeAction,
  type OpenMeaning,
} from '../../../src/index.ts';
import { createWordEmbedder } from '../../fakes/word-embedder.ts';
import { MANAGER, twoPacks } from './place.ts';

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
const HOUR = 60 * 60 * 1_000;
const LAMP = 'The lamp of the lighthouse\n\nIts keeper is paid eleven crowns a month.';
const MOLE = 'The mole\n\nBoats without lanterns may not pass it.';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-vectors-'));
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-01T12:00:00Z') });
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true, force: true });
});

/** As a program runs from its start to its end. */
async function whileItRuns(work: (run: Running) => Promise<void> = async () => {}): Promise<void> {
  const kept = await openCommunities(readSettings({ FOOTNOTE_DATA_DIR: folder }), QUIET);
  const open = createMeaningOpener({ embedder: createWordEmbedder(), dataFolder: folder });
  const begun: Promise<unknown>[] = [];
  const openMeaning: OpenMeaning = (...of) => {
    const meaning = open(...of);
    begun.push(meaning.settled());
    return meaning;
  };
  const context = createContext(await twoPacks(), { communities: kept.communities, openMeaning });
  const bot = createBot(context, QUIET);
  kept.beginExpiry();
  await work({
    async add(text, community) {
      const from = { ...MANAGER, community, channel: 'c', locale: 'en' };
      const shown = await bot.handle({ ...from, kind: 'command', command: 'footnote add', input: { text } });
      const add = shown.actions.find(({ label }) => label === 'Add');
      if (add === undefined) throw new Error('Nothing to add.');
      await bot.handle({ ...from, kind: 'action', encoded: encodeAction(add.action) });
      await bot.handle({ ...from, kind: 'text', text: 'is there a lamp' });
    },
    async remove(title, community) {
      const from = { ...MANAGER, community, channel: 'c', locale: 'en' };
      await bot.handle({ ...from, kind: 'text', text: `/footnote remove ${title}` });
    },
  });
  await Promise.all(begun);
  await kept.close();
}
interface Running {
  add(text: string, community: string): Promise<void>;
  remove(title: string, community: string): Promise<void>;
}

const ofAdded = () => readdir(join(folder, 'vectors', 'added')).catch(() => []);

test('the vectors of an article go when it can no longer be put back, and others stay', async () => {
  await whileItRuns(async ({ add, remove }) => {
    await add(LAMP, 'a');
    await add(LAMP, 'b');
    await expect.poll(ofAdded).toHaveLength(1);
    await add(MOLE, 'a');
    await expect.poll(ofAdded).toHaveLength(2);
    await remove('the mole', 'a');
    await remove('the lamp of the lighthouse', 'a');
  });
  await whileItRuns();
  expect(await ofAdded()).toHaveLength(2);
  vi.setSystemTime(Date.now() + 25 * HOUR);
  await whileItRuns();
  // The same text is another community's too.
  expect(await ofAdded()).toHaveLength(1);
  await whileItRuns(({ remove }) => remove('the lamp of the lighthouse', 'b'));
  vi.setSystemTime(Date.now() + 25 * HOUR);
  await whileItRuns();
  expect(await ofAdded()).toEqual([]);
  // What all share is where it was, and is in no other file.
  const shared = (await readdir(join(folder, 'vectors'))).filter(name => name.endsWith('.bin'));
  expect(shared).toHaveLength(1);
});
