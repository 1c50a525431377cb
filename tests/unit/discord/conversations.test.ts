/** What people see, from the first command to the last button, through the real client. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bot, Command, Invocation, Reply } from '../../../src/index.ts';
import { contractLibrary } from '../../contract/harness.ts';
import { asRead } from '../../fakes/discord/as-read.ts';
import { COMPONENTS_V2, EPHEMERAL, everyComponent } from '../../fakes/discord/check-message.ts';
import { listOf } from '../../fakes/discord/json.ts';
import { pingsOf } from '../../fakes/discord/payloads.ts';
import type { World } from '../../fakes/discord/world.ts';
import { buttonsOf, type Message, rawTextOf, snowflake } from '../../fakes/discord.ts';
import { type DiscordRoom, openDiscord } from '../../fakes/open-discord.ts';

const CROSSING = 'The night ferry leaves the old harbour at nine and arrives before the bakers open.';
const QUESTION = { question: 'when does the night ferry leave' };

let room: DiscordRoom;

beforeEach(async () => {
  room = await openDiscord(await contractLibrary());
});
afterEach(() => room.close());

const read = (message: Message | undefined) => (message === undefined ? '' : asRead(rawTextOf(message)));
const labels = (message: Message | undefined) =>
  message === undefined ? [] : buttonsOf(message).map(button => String(button.label));

async function only(shown: Promise<readonly Message[]>): Promise<Message> {
  const messages = await shown;
  expect(messages).toHaveLength(1);
  const [message] = messages;
  if (message === undefined) throw new Error('Nothing was shown.');
  return message;
}

describe('a found answer', () => {
  test('is one public message: quotation, key sentence, number, source, and buttons', async () => {
    const { fake } = room;
    const interaction = fake.command('ask', QUESTION);
    const message = await only(room.shownBy(interaction));
    expect(interaction).toMatchObject({ acknowledged: 4, callbacks: 1 });
    expect(message.flags).toBe(COMPONENTS_V2);
    const lines = rawTextOf(message).split('\n');
    expect(lines[0]).toMatch(/^> “\*\*The night ferry leaves .*\*\*/u);
    expect(lines[1]).toBe('**¶1** · The night ferry · R. Lind · Harbour Notes · May 2019 · verbatim');
    expect(labels(message)).toEqual(['Open ¶1 at example.org', 'Read in context', 'After', 'Dismiss']);
    expect(message.allowedMentions).toMatchObject({ parse: [] });
  });

  test('is readable by itself: no embeds, no images, all words in text', async () => {
    const message = await only(room.shownBy(room.fake.command('ask', QUESTION)));
    expect(message.embeds).toEqual([]);
    const types = new Set(everyComponent(message.components).map(({ type }) => type));
    expect([...types].toSorted()).toEqual([1, 10, 2]);
  });

  const places = ['general', 'thread', 'forumPost', 'dm', 'group'] as const;
  test.each(places)('is given where it was asked: %s', async name => {
    const channel = room.fake.world[name];
    const message = await only(room.shownBy(room.fake.command('ask', QUESTION, { channel })));
    expect(message.channelId).toBe(channel.id);
    expect(read(message)).toContain(CROSSING);
  });

  test('is for the asker alone when they want it so', async () => {
    const message = await only(room.shownBy(room.fake.command('ask', { ...QUESTION, private: true })));
    expect(message.ephemeralFor).toBe(room.fake.world.asker.id);
    expect(labels(message)).not.toContain('Dismiss');
  });

  test('to an app that only the asker has installed needs no server', async () => {
    const place = { channel: room.fake.world.general, userInstall: true };
    expect(read(await only(room.shownBy(room.fake.command('ask', QUESTION, place))))).toContain(CROSSING);
  });
});

describe('what the core is told', () => {
  const cases = [
    ['general', (w: World) => ({ community: w.guildId, channel: w.general.id })],
    ['thread', (w: World) => ({ community: w.guildId, channel: w.general.id, thread: w.thread.id })],
    ['forumPost', (w: World) => ({ community: w.guildId, channel: w.forum.id, thread: w.forumPost.id })],
    ['dm', (w: World) => ({ community: `direct-${w.dm.id}`, channel: w.dm.id })],
  ] as const;
  test.each(cases)('is where it was asked, by ids: %s', async (name, expected) => {
    const heard: Invocation[] = [];
    const own = await openDiscord(await contractLibrary(), {
      bot: bot => ({
        ...bot,
        handle(invocation) {
          heard.push(invocation);
          return bot.handle(invocation);
        },
      }),
    });
    const { world } = own.fake;
    await own.shownBy(own.fake.command('ask', QUESTION, { channel: world[name], locale: 'de' }));
    const [{ thread, ...rest }] = heard as [Invocation];
    const place = { ...rest, ...(thread !== undefined && { thread }) };
    expect(place).toEqual({
      ...expected(world),
      user: world.asker.id,
      locale: 'de',
      kind: 'command',
      command: 'ask',
      input: QUESTION,
      ...(name === 'dm'
        ? { hosted: false }
        : { placeLocale: 'en-US', standing: { manages: false, roles: expect.any(Array) } }),
    });
    await own.close();
  });
});

describe('completion', () => {
  test('offers passages, whose ids come back', async () => {
    const { fake } = room;
    const interaction = fake.complete('quote', { passage: 'bicyc' }, 'passage');
    await room.settled(interaction);
    expect(interaction.choices?.[0]).toMatchObject({ value: 'harbour/night-ferry#p2' });
    expect(String(interaction.choices?.[0]?.name)).toContain('Bicycles');
    const quoted = await only(room.shownBy(fake.command('quote', { passage: 'harbour/night-ferry#p2' })));
    expect(read(quoted)).toContain('Bicycles travel free of charge');
  });

  test('offers topics and questions', async () => {
    const topics = room.fake.complete('ask', { question: 'when', topic: 'tim' }, 'topic');
    const questions = room.fake.complete('timetable', { question: '' }, 'question');
    await room.settled(topics);
    await room.settled(questions);
    expect(topics.choices?.[0]).toMatchObject({ value: 'timetable' });
    expect(questions.choices?.length).toBeGreaterThan(0);
  });
});

describe('sharing', () => {
  async function shareable(place = {}): Promise<Message> {
    return only(room.shownBy(room.fake.command('ask', { ...QUESTION, private: true }, place)));
  }

  test('posts a new message that names who shared it, without a ping', async () => {
    const { fake } = room;
    const card = await shareable();
    await room.shownBy(fake.press(card, 'Share to channel'));
    const shared = [...fake.world.messages.values()].filter(each => each.ephemeralFor === undefined);
    expect(shared).toHaveLength(1);
    expect(read(shared[0])).toContain('Shared by Ann *of* @everyone (ann_b)');
    expect(read(shared[0])).toContain(CROSSING);
    expect(shared.flatMap(pingsOf)).toEqual([]);
    expect(rawTextOf(shared[0]!)).not.toMatch(/<@|@everyone/u);
    expect(buttonsOf(card).find(button => button.label === 'Shared')).toMatchObject({ disabled: true });
  });

  test('happens once, however often and quickly the button is pressed', async () => {
    const { fake } = room;
    const card = await shareable();
    const id = String(buttonsOf(card).find(({ label }) => label === 'Share to channel')?.custom_id);
    const presses = [fake.pressId(card, id), fake.pressId(card, id), fake.pressId(card, id)];
    for (const press of presses) await room.shownBy(press);
    expect([...fake.world.messages.values()].filter(each => each.ephemeralFor === undefined)).toHaveLength(1);
  });

  test('is not offered to somebody alone with the bot', async () => {
    const card = await shareable({ channel: room.fake.world.dm });
    expect(buttonsOf(card).map(({ label }) => label)).not.toContain('Share to channel');
    expect(read(card)).toContain(CROSSING);
  });

  test.each(['group', 'thread', 'forumPost'] as const)('works where the bot is asked: %s', async name => {
    const { fake } = room;
    const channel = fake.world[name];
    await room.shownBy(fake.press(await shareable({ channel }), 'Share to channel'));
    const shared = [...fake.world.messages.values()].filter(each => each.ephemeralFor === undefined);
    expect(shared.map(each => each.channelId)).toEqual([channel.id]);
  });

  test('works after a restart between post and click', async () => {
    const { fake } = room;
    const card = await shareable();
    await room.restart(await contractLibrary());
    await room.shownBy(fake.press(card, 'Share to channel'));
    expect([...fake.world.messages.values()].filter(each => each.ephemeralFor === undefined)).toHaveLength(1);
  });
});

describe('dismissing', () => {
  async function answer(): Promise<Message> {
    return only(room.shownBy(room.fake.command('ask', QUESTION)));
  }

  test('is for the one who asked and for those who may manage messages', async () => {
    const { fake } = room;
    for (const user of [fake.world.asker, fake.world.moderator]) {
      const message = await answer();
      await room.shownBy(fake.press(message, 'Dismiss', { user }));
      expect(message.deleted).toBe(true);
    }
  });

  test('is refused, in private, to everybody else', async () => {
    const { fake } = room;
    const message = await answer();
    const refusal = await only(room.shownBy(fake.press(message, 'Dismiss', { user: fake.world.author })));
    expect(message.deleted).toBe(false);
    expect(refusal.ephemeralFor).toBe(fake.world.author.id);
    expect(read(refusal)).toContain('can dismiss this');
  });
});

describe('reading on', () => {
  test('from a public answer is private, and goes on in place', async () => {
    const { fake } = room;
    const answer = await only(room.shownBy(fake.command('ask', QUESTION)));
    const context = await only(
      room.shownBy(fake.press(answer, 'Read in context', { user: fake.world.author })),
    );
    expect(context.ephemeralFor).toBe(fake.world.author.id);
    expect(answer.edits).toBe(0);
    const page = await only(room.shownBy(fake.press(context, 'Read in full', { user: fake.world.author })));
    expect(page.id).toBe(context.id);
    expect(read(page)).toMatch(/The night ferry, page 1 of \d/u);
  });

  test('a choice is private, picking from it answers in place, and none of these takes it away', async () => {
    const { fake } = room;
    const choice = await only(room.shownBy(fake.command('quote', { passage: '2' })));
    expect(choice.flags & EPHEMERAL).toBe(EPHEMERAL);
    const label = labels(choice).find(each => each.includes('The night ferry'));
    const picked = await only(room.shownBy(fake.press(choice, String(label))));
    expect(picked.id).toBe(choice.id);
    expect(read(picked)).toContain('Bicycles travel free');

    const another = await only(room.shownBy(fake.command('quote', { passage: '2' })));
    await room.shownBy(fake.press(another, 'None of these'));
    expect(another.deleted).toBe(true);
  });

  test('a button of another version says so', async () => {
    const { fake } = room;
    const answer = await only(room.shownBy(fake.command('ask', QUESTION)));
    const said = await only(room.shownBy(fake.pressId(answer, 'v0:old')));
    expect(said.ephemeralFor).toBe(fake.world.asker.id);
    expect(read(said)).toContain('another version');
  });
});

describe('the menu of a message', () => {
  const by = (content: string, channelId = room.fake.world.general.id) =>
    room.fake.world.addMessage({ channelId, authorId: room.fake.world.author.id, content });

  test('“Find in the sources” answers the asker alone and pings nobody', async () => {
    const { fake } = room;
    const message = await only(
      room.shownBy(fake.messageCommand('Find in the sources', by('I wonder when the night ferry leaves'))),
    );
    expect(message.ephemeralFor).toBe(fake.world.asker.id);
    expect(read(message)).toContain(CROSSING);
    expect(labels(message)).toContain('Share to channel');
  });

  test('a shared find is a reply to the message', async () => {
    const { fake } = room;
    const target = by('when does the night ferry leave');
    const card = await only(room.shownBy(fake.messageCommand('Find in the sources', target)));
    await room.shownBy(fake.press(card, 'Share to channel'));
    const shared = [...fake.world.messages.values()].find(each => each.replyTo !== undefined);
    expect(shared).toMatchObject({ replyTo: target.id, channelId: target.channelId });
  });

  test('a message of ten thousand characters, hostile ones, is looked up harmlessly', async () => {
    const { fake } = room;
    const content = `${'@everyone >>> [a](https://evil.example) \u202E'.repeat(250)} night ferry`;
    const message = await only(room.shownBy(fake.messageCommand('Find in the sources', by(content))));
    expect(message.ephemeralFor).toBe(fake.world.asker.id);
    expect(rawTextOf(message)).not.toMatch(/@everyone|https:\/\/evil|\u202E/u);
  });

  test('an image without words is not looked up', async () => {
    const message = await only(room.shownBy(room.fake.messageCommand('Find in the sources', by(''))));
    expect(read(message)).toContain('no text');
  });
});

describe('“Check this claim”', () => {
  /** A bot with checks, whatever they find. */
  const withChecks = (bot: Bot): Bot => ({
    ...bot,
    commands: () => [...bot.commands().filter(({ name }) => name !== 'factcheck'), CHECK],
    handle: invocation =>
      invocation.kind === 'command' && invocation.command === 'factcheck'
        ? Promise.resolve(checked(`Checked: ${invocation.input.claim}`))
        : bot.handle(invocation),
  });

  test('opens a form with the claim, to be changed, and answers the asker alone', async () => {
    const own = await openDiscord(await contractLibrary(), { bot: withChecks });
    const { fake } = own;
    const { general, author } = fake.world;
    const content = `The ferry leaves at ten. ${'And so on. '.repeat(200)}`;
    const target = fake.world.addMessage({ channelId: general.id, authorId: author.id, content });
    const opened = fake.messageCommand('Check this claim', target);
    await own.settled(opened);
    const [field] = everyComponent(listOf(opened.modal?.components)).filter(({ type }) => type === 4);
    expect(field).toMatchObject({ value: content.slice(0, 1_000), max_length: 1_000 });
    const submitted = fake.submit(opened.modal ?? {}, { claim: 'The ferry leaves at ten.' });
    const message = await only(own.shownBy(submitted));
    expect(message.ephemeralFor).toBe(fake.world.asker.id);
    expect(read(message)).toBe('Checked: The ferry leaves at ten.');
    await own.close();
  });
});

const CHECK: Command = {
  name: 'factcheck',
  summary: 'Check a claim against the sources',
  options: { claim: { description: 'The claim', required: true, maxLength: 1_000, rest: true } },
  examples: [{ input: { claim: 'x' }, shows: 'a verdict' }],
  fromTopic: false,
  run: () => Promise.reject(new Error('not run here')),
};

function checked(text: string): Reply {
  return {
    tone: 'answer',
    audience: 'asker',
    placement: 'reply',
    heading: '',
    blocks: [{ kind: 'text', text }],
    actions: [],
    data: { kind: 'help' },
  };
}

test('the bot asks for servers alone: no messages, no members, no presences', () => {
  expect(room.fake.gateway.intents()).toBe(1);
});

test('a channel that the client does not know is answered all the same', async () => {
  const { fake } = room;
  const channel = fake.world.addChannel({
    id: snowflake(),
    type: 11,
    name: 'new',
    parentId: fake.world.general.id,
  });
  expect(read(await only(room.shownBy(fake.command('ask', QUESTION, { channel }))))).toContain(CROSSING);
});
