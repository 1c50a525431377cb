/** “Quote a passage” in answer to a message: the form, the thread, and what is in the way. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contractLibrary } from '../../contract/harness.ts';
import { asRead } from '../../fakes/discord/as-read.ts';
import { refusal } from '../../fakes/discord/errors.ts';
import { isObject, type Json, listOf } from '../../fakes/discord/json.ts';
import { ALL_NEEDED, type Channel, PERMISSION } from '../../fakes/discord/world.ts';
import { buttonsOf, fault, type Message, rawTextOf } from '../../fakes/discord.ts';
import { type DiscordRoom, openDiscord } from '../../fakes/open-discord.ts';

const BICYCLES = 'Bicycles travel free of charge on the lower deck, and dogs pay half.';

let room: DiscordRoom;

beforeEach(async () => {
  room = await openDiscord(await contractLibrary());
});
afterEach(() => room.close());

const read = (message: Message | undefined) => (message === undefined ? '' : asRead(rawTextOf(message)));

function written(channel: Channel, content = 'Do bicycles travel free of charge?'): Message {
  const { world } = room.fake;
  return world.addMessage({ channelId: channel.id, authorId: world.author.id, content });
}

async function formFor(target: Message): Promise<Json> {
  const opened = room.fake.messageCommand('Quote a passage', target);
  await room.settled(opened);
  return opened.modal ?? {};
}

async function quote(
  target: Message,
  values: Readonly<Record<string, string | readonly string[]>>,
  more: { readonly userInstall?: boolean } = {},
): Promise<readonly Message[]> {
  const channel = room.fake.world.channels.get(target.channelId) ?? room.fake.world.general;
  return room.shownBy(room.fake.submit(await formFor(target), values, { channel, ...more }));
}

const publicOnes = () =>
  [...room.fake.world.messages.values()].filter(
    ({ ephemeralFor, authorId }) => ephemeralFor === undefined && authorId === room.fake.world.bot.id,
  );

describe('the form', () => {
  test('offers the passages nearest to the message first, and where to post', async () => {
    const form = await formFor(written(room.fake.world.general));
    const fields = listOf(form.components).map(({ component }) => (isObject(component) ? component : {}));
    expect(fields.map(({ custom_id: id }) => id)).toEqual(['passage', 'words', 'where']);
    expect(listOf(fields[0]?.options)[0]).toMatchObject({ value: 'harbour/night-ferry#p2' });
    expect(listOf(fields[2]?.options).map(({ value }) => value)).toEqual(['reply', 'thread']);
  });

  test.each(['thread', 'forumPost', 'dm'] as const)(
    'asks for no place where there is only one: %s',
    async name => {
      const form = await formFor(written(room.fake.world[name]));
      const ids = listOf(form.components).map(({ component }) =>
        isObject(component) ? component.custom_id : '',
      );
      expect(ids).toEqual(['passage', 'words']);
    },
  );

  test('opens for an image and for a message of hostile text', async () => {
    for (const content of ['', '@everyone `x` \u202E '.repeat(500)]) {
      const form = await formFor(written(room.fake.world.general, content));
      expect(form.title).toBe('Quote a passage');
    }
  });
});

describe('a quotation', () => {
  test('is a reply to the message, names who wanted it, and is confirmed in private', async () => {
    const target = written(room.fake.world.general);
    const shown = await quote(target, { passage: ['harbour/night-ferry#p2'] });
    const [quoted] = publicOnes();
    expect(quoted).toMatchObject({ replyTo: target.id, channelId: target.channelId });
    expect(read(quoted)).toContain(BICYCLES);
    expect(read(quoted)).toContain('Quoted by Ann *of* @everyone (ann_b)');
    const confirmation = shown.find(({ ephemeralFor }) => ephemeralFor !== undefined);
    expect(read(confirmation)).toContain(`/${target.channelId}/${quoted?.id}`);
  });

  test.each(['thread', 'forumPost', 'dm'] as const)('stays where the message is: %s', async name => {
    const target = written(room.fake.world[name]);
    await quote(target, { words: '2 of the night ferry' });
    expect(publicOnes()).toMatchObject([{ replyTo: target.id, channelId: target.channelId }]);
  });

  test('goes into a new thread on the message, named after its topic, else its heading', async () => {
    const target = written(room.fake.world.general);
    await quote(target, { words: '2 of the night ferry', where: ['thread'] });
    const [quoted] = publicOnes();
    expect(quoted?.channelId).toBe(target.id);
    expect(room.fake.world.channels.get(target.id)?.name).toBe('timetable');
  });

  test('goes into the thread that the message has already, also when it was made meanwhile', async () => {
    const { world } = room.fake;
    const target = written(world.general);
    const form = await formFor(target);
    world.addChannel({ id: target.id, type: 11, name: 'made meanwhile', parentId: world.general.id });
    const values = { words: '2 of the night ferry', where: ['thread'] };
    await room.shownBy(room.fake.submit(form, values, { channel: world.general }));
    expect(publicOnes()).toMatchObject([{ channelId: target.id }]);
  });

  test('is posted for people who talk among themselves, where the bot is not a member', async () => {
    const target = written(room.fake.world.group);
    await quote(target, { words: '2 of the night ferry' });
    expect(publicOnes()).toMatchObject([{ channelId: room.fake.world.group.id }]);
    expect(JSON.stringify(publicOnes()[0])).toContain(`/${room.fake.world.group.id}/${target.id}`);
    expect(room.fake.requests.some(({ path }) => path.startsWith('/channels/'))).toBe(false);
  });

  test('of an ambiguous number is chosen in private first, and still answers the message when shared', async () => {
    const target = written(room.fake.world.general);
    const [choice] = await quote(target, { words: '2' });
    const label = buttonsOf(choice!).find(button => String(button.label).includes('The night ferry'))?.label;
    const [picked] = await room.shownBy(room.fake.press(choice!, String(label)));
    await room.shownBy(room.fake.press(picked!, 'Share to channel'));
    expect(publicOnes()).toMatchObject([{ replyTo: target.id }]);
  });

  test('that is not there is said in private', async () => {
    const [said] = await quote(written(room.fake.world.general), { words: 'zeppelins of 1931' });
    expect(said?.ephemeralFor).toBe(room.fake.world.asker.id);
    expect(publicOnes()).toEqual([]);
  });

  test('needs a choice', async () => {
    const [said] = await quote(written(room.fake.world.general), {});
    expect(read(said)).toContain('Choose a passage');
  });
});

test.each([
  ['general', 'reply'],
  ['general', 'thread'],
  ['thread', 'reply'],
] as const)('nobody who may not write there writes through the bot: %s, %s', async (name, where) => {
  const { fake } = room;
  const channel = fake.world[name];
  const form = await formFor(written(channel));
  const values = { words: '2 of the night ferry', ...(name === 'general' && { where: [where] }) };
  const place = { channel, user: fake.world.silenced };
  const [said] = await room.shownBy(fake.submit(form, values, place));
  expect(read(said)).toContain('You may not write here');
  await room.shownBy(fake.press(said!, 'Share to channel', place));
  expect(publicOnes()).toEqual([]);
});

describe('without permission', () => {
  const cases: readonly [string, 'general' | 'thread', bigint, 'reply' | 'thread', string][] = [
    ['to post', 'general', PERMISSION.sendMessages, 'reply', 'Send Messages'],
    ['to post in threads', 'thread', PERMISSION.sendMessagesInThreads, 'reply', 'Send Messages in Threads'],
    ['to start a thread', 'general', PERMISSION.createPublicThreads, 'thread', 'Create Public Threads'],
    ['to reply', 'general', PERMISSION.readMessageHistory, 'reply', 'Read Message History'],
    ['to see the channel', 'general', PERMISSION.viewChannel, 'reply', 'View Channel'],
  ];
  test.each(cases)('%s the asker is told which one is missing, and keeps the quotation', async (...given) => {
    const [, name, lacking, where, permission] = given;
    const channel = room.fake.world[name];
    channel.botPermissions = ALL_NEEDED & ~lacking;
    const target = written(channel);
    const values = { words: '2 of the night ferry', ...(name === 'general' && { where: [where] }) };
    const [said] = await quote(target, values);
    expect(publicOnes()).toEqual([]);
    expect(read(said)).toContain(`lacks the permission ${permission} `);
    expect(read(said)).toContain(BICYCLES);
    channel.botPermissions = ALL_NEEDED;
    await room.shownBy(room.fake.press(said!, 'Share to channel', { channel }));
    expect(publicOnes()).toHaveLength(1);
  });

  const refusals = [
    ['is locked', 160005, 'locked'],
    ['is archived', 50083, 'archived'],
    ['was taken from the bot meanwhile', 50013, 'may not post here'],
    ['has gone', 10003, 'has gone'],
  ] as const;
  test.each(refusals)('when the place %s, it says so', async (_name, code, words) => {
    room.fake.fault(fault('POST', /^\/channels\/\d+\/messages$/u, refusal(code)));
    const [said] = await quote(written(room.fake.world.thread), { words: '2 of the night ferry' });
    expect(read(said)).toContain(words);
    expect(publicOnes()).toEqual([]);
  });

  test('when a channel has too many threads, it says so', async () => {
    room.fake.fault(fault('POST', /\/threads$/u, refusal(160006)));
    const values = { words: '2 of the night ferry', where: ['thread'] };
    const [said] = await quote(written(room.fake.world.general), values);
    expect(read(said)).toContain('as many open threads');
  });
});
