/** Where posts go, in places that the bot knows little of or is not in. */
import { afterEach, expect, test } from 'vitest';
import type { Invocation } from '../../../src/index.ts';
import { contractLibrary } from '../../contract/harness.ts';
import { asRead } from '../../fakes/discord/as-read.ts';
import { ALL_NEEDED, CHANNEL, PERMISSION } from '../../fakes/discord/world.ts';
import { type Message, rawTextOf } from '../../fakes/discord.ts';
import { type DiscordRoom, openDiscord, type RoomOptions } from '../../fakes/open-discord.ts';

const ASK = { question: 'when does the night ferry leave', private: true };

let room: DiscordRoom;

async function open(options: RoomOptions = {}): Promise<DiscordRoom> {
  room = await openDiscord(await contractLibrary(), options);
  return room;
}

afterEach(() => room.close());

const read = (messages: readonly Message[]) => messages.map(each => asRead(rawTextOf(each))).join('\n');
const shared = () =>
  [...room.fake.world.messages.values()].filter(
    ({ ephemeralFor, authorId, deleted }) =>
      !deleted && ephemeralFor === undefined && authorId === room.fake.world.bot.id,
  );

test('a server that has only the commands gets what is shared as a response', async () => {
  const { fake, shownBy } = await open();
  const place = { channel: fake.world.elsewhere };
  const [card] = await shownBy(fake.command('ask', ASK, place));
  await shownBy(fake.press(card!, 'Share to channel', place));
  expect(shared()).toMatchObject([{ channelId: fake.world.elsewhere.id }]);
  expect(fake.requests.some(({ path }) => path.startsWith('/channels/'))).toBe(false);
});

test('what a server keeps private is not called shared', async () => {
  const { fake, shownBy } = await open();
  const place = { channel: fake.world.elsewhere, userInstall: true, keptPrivate: true };
  const [card] = await shownBy(fake.command('ask', ASK, place));
  const shown = await shownBy(fake.press(card!, 'Share to channel', place));
  expect(read(shown)).toContain('keeps apps of single people private');
  expect(read(shown)).not.toContain('Shared by');
  expect(shared()).toEqual([]);
});

test('a private thread that only the interaction tells of is a thread to the core and to the permissions', async () => {
  const heard: Invocation[] = [];
  const { fake, shownBy } = await open({
    bot: bot => ({
      ...bot,
      handle(invocation) {
        heard.push(invocation);
        return bot.handle(invocation);
      },
    }),
  });
  const { world } = fake;
  const { asker, general } = world;
  const channel = world.addChannel({ type: CHANNEL.privateThread, name: 'private', parentId: general.id });
  channel.botPermissions = ALL_NEEDED & ~PERMISSION.sendMessages;
  const user = { ...asker, permissions: asker.permissions & ~PERMISSION.sendMessages };
  const [card] = await shownBy(fake.command('ask', ASK, { channel, user }));
  await shownBy(fake.press(card!, 'Share to channel', { channel, user }));
  expect(heard[0]).toMatchObject({ channel: general.id, thread: channel.id });
  expect(shared()).toMatchObject([{ channelId: channel.id }]);
});

test('in a private thread that the bot is not in, what is shared is a response', async () => {
  const { fake, shownBy } = await open();
  const channel = fake.world.addChannel({
    type: CHANNEL.privateThread,
    name: 'closed',
    parentId: fake.world.general.id,
    botIsIn: false,
  });
  const [card] = await shownBy(fake.command('ask', ASK, { channel }));
  await shownBy(fake.press(card!, 'Share to channel', { channel }));
  expect(shared()).toMatchObject([{ channelId: channel.id }]);
});

test('a thread that is there takes a quotation of someone who may not start threads', async () => {
  const { fake, shownBy, settled } = await open();
  const { world } = fake;
  const { asker, author, general } = world;
  const target = world.addMessage({ channelId: general.id, authorId: author.id, content: 'bicycles' });
  world.addChannel({ id: target.id, type: CHANNEL.thread, name: 'there', parentId: general.id });
  general.botPermissions = ALL_NEEDED & ~PERMISSION.createPublicThreads;
  const user = { ...asker, permissions: asker.permissions & ~PERMISSION.createPublicThreads };
  const opened = fake.messageCommand('Quote a passage', target);
  await settled(opened);
  await shownBy(fake.submit(opened.modal ?? {}, { words: '2 of the night ferry' }, { user }));
  expect(shared()).toMatchObject([{ channelId: target.id }]);
  expect(fake.requests.some(({ path }) => path.endsWith('/threads'))).toBe(false);
});

test('a form sent from elsewhere cannot choose any channel as the thread', async () => {
  const { fake, shownBy, settled } = await open();
  const { world } = fake;
  const target = world.addMessage({ channelId: world.general.id, authorId: world.author.id, content: 'x' });
  world.addChannel({ id: target.id, type: CHANNEL.thread, name: 'there', parentId: world.general.id });
  const opened = fake.messageCommand('Quote a passage', target);
  await settled(opened);
  const forged = { ...opened.modal, custom_id: `1:q:${world.forumPost.id}` };
  await shownBy(fake.submit(forged, { words: '2 of the night ferry', where: ['there'] }));
  expect(shared()).toEqual([]);
});
