/** What people think, pressed where an answer stands in a form: the answer stays beneath. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { FIELD } from '../../../adapters/slack/modals.ts';
import { createCommunities, openStore, type Store } from '../../../src/index.ts';
import { MODES } from '../../fakes/slack/open-slack.ts';
import { lastView, openRoom } from '../../fakes/slack/room.ts';
import { buttonsOf, shownText } from '../../fakes/slack/workspace.ts';

async function openedStore(): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-forms-'));
  const store = await openStore({ dataFolder: folder, use: 'own' });
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });
  await store.of('T0TEAM').settings.change({ feedback: true }, { user: 'ada', what: 'feedback: on' });
  return store;
}

test.each(MODES)('over %s an answer in a form is thanked for above it', async mode => {
  const store = await openedStore();
  const room = await openRoom(mode, { communities: createCommunities({ store: async () => store }) });
  const { slack } = room;
  await slack.globalShortcut('ask_footnote');
  const form = await lastView(room);
  await slack.submit(form, {
    [FIELD.question]: {
      [FIELD.question]: { type: 'plain_text_input', value: 'do bicycles travel free of charge' },
    },
  });
  const answer = slack.workspace.views.get(form.id) ?? {};
  expect(buttonsOf(answer).map(({ label }) => label)).toEqual(expect.arrayContaining(['Useful']));
  await slack.clickInView({ id: form.id, view: answer }, 'Useful');
  const thanks = await lastView(room, 2);
  expect(shownText(thanks.view.blocks)).toContain('Counted for the hosts: useful');
  expect(slack.workspace.views.get(form.id)).toEqual(answer);
  expect(await store.of('T0TEAM').feedback.tallies(1)).toMatchObject([{ useful: 1 }]);
  expect(slack.violations).toEqual([]);
});
