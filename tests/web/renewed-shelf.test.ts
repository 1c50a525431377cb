/** What the pages show of a library that was edited is made before a visitor comes, who would have to wait for it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBotAndShelf } from '../../adapters/open-bot.ts';
import { PREVIEWS } from '../../adapters/previews.ts';
import { readSettings } from '../../adapters/settings.ts';
import { watchAnswers } from '../../adapters/watch-answers.ts';
import { openWebAdapter } from '../../adapters/web/open.ts';
import type { Library } from '../../src/index.ts';
import type { Meaning } from '../../src/search/meaning.ts';
import { FERRY_ARTICLE, FERRY_PACK, libraryOnDisk } from '../unit/library/library-on-disk.ts';
import { SILENT } from './open-web.ts';
import { readPage } from './read-page.ts';

const OFF: Meaning = {
  state: () => ({ kind: 'off', reason: 'failed' }),
  near: async () => undefined,
  made: () => ({ made: 0, total: 0 }),
  settled: async () => ({ kind: 'off', reason: 'failed' }),
  stop() {},
};

test('an edit is on the shelf, and indexed, before anybody asks for a page', async () => {
  const folder = await libraryOnDisk({
    'open/pack.yaml': `${FERRY_PACK.replace('id: ferry', 'id: open')}reader: public\n`,
    'open/night.md': FERRY_ARTICLE,
    'held/pack.yaml': FERRY_PACK.replace('id: ferry', 'id: held'),
    'held/night.md': FERRY_ARTICLE,
  });
  const settings = readSettings({
    FOOTNOTE_BASE_URL: 'https://read.example.org',
    FOOTNOTE_DATA_DIR: await libraryOnDisk(),
  });
  const indexed: Library[] = [];
  const opened = await openBotAndShelf(
    { folders: [{ path: folder, optional: false }], program: undefined, config: () => settings },
    SILENT,
    {
      openMeaning(library) {
        indexed.push(library);
        return OFF;
      },
    },
  );
  const publicTexts = () =>
    indexed
      .filter(({ packs }) => packs.every(({ reader }) => reader === 'public'))
      .map(({ passages }) => passages.map(({ text }) => text).join(' '));
  const web = openWebAdapter({
    opened,
    previews: PREVIEWS,
    settings: { ...settings.web, port: 0 },
    answers: watchAnswers(SILENT),
  });
  await web.start();
  expect(publicTexts()).toEqual([expect.stringContaining('leaves at nine')]);
  const following = opened.follow(SILENT, () => {});
  const file = join(folder, 'open', 'night.md');
  await writeFile(file, (await readFile(file, 'utf8')).replace('at nine', 'at ten'));
  await expect.poll(() => publicTexts().length, { timeout: 10_000 }).toBe(2);
  expect(publicTexts()[1]).toContain('leaves at ten');
  expect((await readPage(`${web.address()}/read/open/night`)).text).toContain('leaves at ten');
  // It was made once, and nobody made it for the page.
  expect(publicTexts()).toHaveLength(2);
  following.stop();
  await web.stop();
});
