/** A digest that Discord does not take, or takes and fails to say so. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCommunities, openStore, type Store } from '../../../src/index.ts';
import { refusal } from '../../fakes/discord/errors.ts';
import { pingsOf } from '../../fakes/discord/payloads.ts';
import { fault, rawTextOf, serverError } from '../../fakes/discord.ts';
import { type DiscordRoom, openDiscord } from '../../fakes/open-discord.ts';
import { twoPacks } from '../community/place.ts';

const AUTHOR = { user: 'ada', what: 'digest' };
const DAY = 24 * 60 * 60 * 1_000;
const POSTS = /^\/channels\/\d+\/messages$/u;

let folder: string;
let store: Store;
let room: DiscordRoom;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-digest-'));
  store = await openStore({ dataFolder: folder, use: 'own' });
  room = await openDiscord(await twoPacks(), {
    communities: createCommunities({ store: async () => store }),
  });
});
afterEach(async () => {
  await room.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function ask(channel = room.fake.world.general.id): Promise<void> {
  const { settings } = store.of(room.fake.world.guildId);
  await settings.change({ unanswered: true, digest: channel }, AUTHOR);
  await room.shownBy(room.fake.command('ask', { question: 'who paints the lighthouse' }));
}

const refused = () => room.log.filter(({ event }) => event === 'digestNotPosted').map(({ fields }) => fields);

test('is posted once to the channel, and pings nobody', async () => {
  await ask();
  const posted = await room.sendDigests(Date.now() + 8 * DAY);
  expect(posted.map(rawTextOf)).toEqual([expect.stringContaining('who paints the lighthouse')]);
  expect(posted.flatMap(pingsOf)).toEqual([]);
  expect(await room.sendDigests(Date.now() + 8 * DAY)).toEqual([]);
});

test('where Footnote may not write there is one line in the log, and another try in a week', async () => {
  await ask();
  room.fake.fault(fault('POST', POSTS, refusal(50_013)));
  expect(await room.sendDigests(Date.now() + 8 * DAY)).toEqual([]);
  expect(await room.sendDigests(Date.now() + 8 * DAY)).toEqual([]);
  expect(refused()).toEqual([
    {
      community: room.fake.world.guildId,
      channel: room.fake.world.general.id,
      reason: expect.stringMatching(/50013/u),
    },
  ]);
  expect(JSON.stringify(room.log)).not.toContain('lighthouse');
});

test('what Discord has taken and failed to say is not posted twice', async () => {
  await ask();
  room.fake.fault(fault('POST', POSTS, serverError, { when: 'after' }));
  expect(await room.sendDigests(Date.now() + 8 * DAY)).toHaveLength(1);
});

test('a channel of another server is none of it', async () => {
  await ask(room.fake.world.elsewhere.id);
  expect(await room.sendDigests(Date.now() + 8 * DAY)).toEqual([]);
  expect(refused()).toHaveLength(1);
});
