/** What servers have of their own on Discord: their commands, and what becomes of it when the bot leaves. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCommunities, openStore, type Store } from '../../../src/index.ts';
import { asRead } from '../../fakes/discord/as-read.ts';
import { CHANNEL, type Channel } from '../../fakes/discord/world.ts';
import { rawTextOf } from '../../fakes/discord.ts';
import { openDiscord } from '../../fakes/open-discord.ts';
import { twoPacks } from '../community/place.ts';

const AUTHOR = { user: 'ada', what: 'packs' };
let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-servers-'));
  store = await openStore({ dataFolder: folder, use: 'own' });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const open = async () =>
  openDiscord(await twoPacks(), { communities: createCommunities({ store: async () => store }) });

test('topics that not all servers have are commands of those that have them', async () => {
  const room = await open();
  const { fake } = room;
  const topics = (scope: 'global' | 'guild') =>
    fake
      .commands(scope)
      .map(({ name }) => String(name))
      .filter(name => ['summit', 'timetable'].includes(name))
      .toSorted();
  expect([topics('global'), fake.commands('guild')]).toEqual([['summit', 'timetable'], []]);

  // Another server leaves the harbour out, so it is no longer what all have.
  await store.of('222222222222222222').settings.change({ packs: ['ulan-ude-2011' as never] }, AUTHOR);
  await room.restart(await twoPacks());
  expect([topics('global'), topics('guild')]).toEqual([['summit'], ['timetable']]);

  const { author } = fake.world;
  const host = { ...author, permissions: author.permissions | (1n << 5n) };
  await room.shownBy(fake.command('footnote packs', { packs: 'harbour' }, { user: host }));
  await vi.waitFor(() => expect([topics('global'), topics('guild')]).toEqual([[], ['timetable']]));
  await room.shownBy(fake.command('footnote packs', { packs: 'all' }, { user: host }));
  await vi.waitFor(() => expect([topics('global'), topics('guild')]).toEqual([['summit'], ['timetable']]));

  const before = fake.deployments();
  await room.shownBy(fake.command('footnote settings', { audience: 'asker' }, { user: host }));
  await room.restart(await twoPacks());
  expect(fake.deployments()).toBe(before);
  await room.close();
});

test('a host sets nothing by a mention, and does it by the button under it', async () => {
  const room = await openDiscord(await twoPacks(), {
    communities: createCommunities({ store: async () => store }),
    mentions: true,
  });
  const { fake } = room;
  const { settings } = store.of(fake.world.guildId);
  await settings.addHost({ kind: 'user', id: fake.world.asker.id }, AUTHOR);
  const [line] = await room.shownAfter(fake.say(`<@${fake.world.bot.id}> /footnote settings audience:asker`));
  expect((await settings.read()).choices).toEqual({});
  await room.shownBy(fake.press(line!, 'Show it to me'));
  expect((await settings.read()).choices).toEqual({ audience: 'asker' });
  await room.close();
});

test('what is kept of a server goes a week after the bot was taken out of it', async () => {
  const room = await open();
  const id = room.fake.world.guildId;
  await store.of(id).settings.change({ keepDays: 3 }, AUTHOR);
  room.fake.gateway.dispatch('GUILD_DELETE', { id });
  const leftAt = async () => {
    for await (const { table, row } of store.export()) if (table === 'communities') return row.left_at;
    return undefined;
  };
  await vi.waitFor(async () => expect(await leftAt()).toEqual(expect.any(Number)));
  await store.expire(Date.now() + 8 * 24 * 60 * 60 * 1_000);
  expect(await store.communities()).toEqual([]);
  await room.close();
});

test('what is asked and shown in a private thread is listed there, and nowhere else', async () => {
  const room = await open();
  const { fake } = room;
  const { world } = fake;
  await store.of(world.guildId).settings.change({ unanswered: true }, AUTHOR);
  const secret = world.addChannel({
    type: CHANNEL.privateThread,
    name: 'secret',
    parentId: world.general.id,
  });
  const { elsewhere } = world;
  const there = { ...world.author, permissions: world.author.permissions | (1n << 5n) };
  const send = async (command: string, input: Record<string, string>, channel: Channel, user = there) =>
    (await room.shownBy(fake.command(command, input, { channel, user })))
      .map(each => asRead(rawTextOf(each)))
      .join('\n');
  await send('quote', { passage: '2 of the night ferry' }, secret);
  await send('quote', { passage: '3 of the night ferry' }, world.thread);
  expect(await send('sources', { where: 'here' }, secret)).toMatch(
    /1 passage shown in this thread[\s\S]*¶2/u,
  );
  expect(await send('cite', { passage: 'here', style: 'ris' }, secret)).toContain('Cited: ¶2');
  for (const channel of [world.general, world.thread]) {
    const listed = await send('sources', { where: 'here' }, channel);
    expect(listed).toContain('¶3');
    expect(listed).not.toContain('¶2');
    expect(await send('cite', { passage: 'channel', style: 'ris' }, channel)).toContain('Cited: ¶3');
  }
  // Of a server that has only the commands nobody says what is a private thread.
  await store.of(elsewhere.guildId ?? '').settings.change({ unanswered: true }, AUTHOR);
  for (const channel of [secret, elsewhere])
    await send('ask', { question: 'who paints the lighthouse' }, channel);
  await send('ask', { question: 'who sweeps the lighthouse' }, world.thread);
  const listed = await send('footnote unanswered', {}, secret);
  expect(listed).toContain('sweeps the lighthouse');
  expect(
    await Promise.all([world, elsewhere].map(({ guildId }) => store.of(guildId ?? '').unanswered.count())),
  ).toEqual([1, 0]);
  expect(await send('footnote settings', { digest: 'weekly' }, secret)).toContain(
    'Nothing can be posted here',
  );
  await room.close();
});
