/** Slack says of nobody in which language they read, so what a host has set counts for all that is said there. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CanvasApi } from '../../../adapters/slack/canvas-api.ts';
import { canvasMarkdown } from '../../../adapters/slack/canvas-markdown.ts';
import { askModal, checkModal, quoteModal } from '../../../adapters/slack/modals.ts';
import { putIntoCanvas } from '../../../adapters/slack/put-into-canvas.ts';
import {
  createCommunities,
  inEveryLanguage,
  inLanguage,
  languageOf,
  openStore,
  type Store,
} from '../../../src/index.ts';
import { contractLibrary } from '../../contract/harness.ts';
import { lastMessage, lastView, openRoom, titleOf } from '../../fakes/slack/room.ts';
import { spokenText } from '../../fakes/slack/workspace.ts';

const TEAM = 'T0TEAM';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-languages-'));
  store = await openStore({ dataFolder: folder, use: 'own' });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(language?: string) {
  const communities = createCommunities({ store: async () => store });
  if (language !== undefined)
    await store.of(TEAM).settings.change({ language }, { user: 'ada', what: 'language' });
  return openRoom('Socket Mode', { library: await contractLibrary(), communities });
}

test.each([
  [undefined, 'There is no word in that message to look for.', 'Quote a passage'],
  ['de', 'In dieser Nachricht steht kein Wort, nach dem gesucht werden könnte.', 'Eine Stelle zitieren'],
  ['es', 'En ese mensaje no hay ninguna palabra que buscar.', 'Citar un pasaje'],
])('with %s, a word of the adapter and a form are in it', async (language, sentence, title) => {
  const room = await open(language);
  await room.slack.messageShortcut('find_in_sources', room.slack.said(''));
  expect(spokenText(await lastMessage(room))).toBe(sentence);
  await room.slack.messageShortcut('quote_passage', room.slack.said('what about bicycles?'));
  expect(titleOf(await lastView(room))).toBe(title);
  expect(room.slack.violations).toEqual([]);
});

test('forms have room for their words in every language', () => {
  const place = { channel: 'C0GENERAL', thread: '1763000000.000100', within: false };
  const forms = inEveryLanguage(() => [quoteModal(place), checkModal(place, '', 300), askModal(300)]).flat();
  const words = forms.flatMap(({ title, submit, close }) => [title.text, submit?.text, close?.text]);
  // Slack refuses a form whose title or button is longer.
  expect(words.filter(text => (text ?? '').length > 24)).toEqual([]);
});

test('a canvas that was written in one language is made anew in another, and a foreign part is known in each', async () => {
  const inGerman = <T>(work: () => T) => inLanguage(languageOf('de'), work);
  const entries = [{ runs: [{ text: 'Lind' }] }];
  const sections = new Map(
    inGerman(() => canvasMarkdown(entries))
      .split('\n\n')
      .map((text, at) => [`s${at}`, text]),
  );
  const api: CanvasApi = {
    canvasOf: async () => 'F0CANVAS',
    create: async () => {},
    sectionsWith: async (_canvas, text) =>
      [...sections].filter(([, written]) => written.includes(text)).map(([id]) => id),
    insert: async (_canvas, markdown) => {
      for (const text of markdown.split('\n\n')) sections.set(`n${sections.size}`, text);
    },
    remove: async (_canvas, id) => void sections.delete(id),
  };
  expect(await putIntoCanvas(api, 'C0GENERAL', canvasMarkdown(entries))).toEqual({ kind: 'put' });
  expect([...sections.values()]).toEqual(canvasMarkdown(entries).split('\n\n'));
  sections.clear();
  sections.set('s0', '## Quellen dieser Diskussion');
  const refused = await putIntoCanvas(api, 'C0GENERAL', canvasMarkdown(entries));
  expect(refused).toMatchObject({
    kind: 'refused',
    sentence: expect.stringContaining('“Quellen dieser Diskussion”'),
  });
});
