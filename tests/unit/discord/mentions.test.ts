/** Messages that name the bot, through the real client, on a gateway that withholds what is not for it. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Invocation } from '../../../src/index.ts';
import { contractLibrary } from '../../contract/harness.ts';
import { asRead } from '../../fakes/discord/as-read.ts';
import { pingsOf } from '../../fakes/discord/payloads.ts';
import { CHANNEL } from '../../fakes/discord/world.ts';
import { buttonsOf, type Message, rawTextOf, type Said } from '../../fakes/discord.ts';
import { type DiscordRoom, openDiscord, type RoomOptions } from '../../fakes/open-discord.ts';

const CROSSING = 'The night ferry leaves the old harbour at nine and arrives before the bakers open.';
const WHEN = 'when does the night ferry leave';
const LINE = 'The answer to this is for you alone.';
const GUILDS = 1;
const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;

let room: DiscordRoom;

async function open(options: RoomOptions = {}): Promise<DiscordRoom> {
  room = await openDiscord(await contractLibrary(), { mentions: true, ...options });
  return room;
}

afterEach(() => room.close());

const read = (message: Message | undefined) => (message === undefined ? '' : asRead(rawTextOf(message)));
const named = (text: string) => `<@${room.fake.world.bot.id}> ${text}`;
const sent = () =>
  [...room.fake.world.messages.values()].filter(({ authorId }) => authorId === room.fake.world.bot.id);

async function answerTo(text: string, said: Said = {}): Promise<Message> {
  const shown = await room.shownAfter(room.fake.say(text, said));
  expect(shown).toHaveLength(1);
  return shown[0]!;
}

/** An answer to what is said next shows that what was said before is through. */
async function isLeftAlone(text: string, said: Said = {}): Promise<void> {
  const answered = room.log.filter(({ event }) => event === 'answered').length;
  room.fake.say(text, said);
  const before = sent().length;
  await answerTo(named('timetable'));
  expect(sent()).toHaveLength(before + 1);
  expect(room.log.filter(({ event }) => event === 'answered')).toHaveLength(answered + 1);
}

describe('what Discord is asked for', () => {
  test('without the setting is as before, and no message is heard or answered', async () => {
    const { fake, shownBy, log } = await open({ mentions: false });
    expect(fake.gateway.intents()).toBe(GUILDS);
    fake.say(named(WHEN));
    fake.say(WHEN, { channel: fake.world.dm });
    await shownBy(fake.command('topics'));
    expect(sent()).toHaveLength(1);
    expect(log.filter(({ event }) => event === 'answered')).toHaveLength(1);
  });

  test('with it is messages, and nothing that is privileged', async () => {
    const { fake } = await open();
    expect(fake.gateway.intents()).toBe(GUILDS | GUILD_MESSAGES | DIRECT_MESSAGES);
  });
});

describe('a mention', () => {
  test.each(['general', 'thread', 'forumPost'] as const)(
    'is answered by a reply to it that pings nobody: %s',
    async name => {
      const { fake } = await open();
      const channel = fake.world[name];
      const question = fake.say(named(WHEN), { channel });
      const [answer] = await room.shownAfter(question);
      expect(answer).toMatchObject({ channelId: channel.id, replyTo: question.id });
      expect(read(answer)).toContain(CROSSING);
      expect(answer?.allowedMentions).toEqual({ parse: [], replied_user: false });
      expect(pingsOf(answer!)).toEqual([]);
      expect(buttonsOf(answer!).map(({ label }) => label)).toContain('Dismiss');
    },
  );

  test('is answered in a private thread that the bot has been added to', async () => {
    const { fake } = await open();
    const channel = fake.world.addChannel({
      type: CHANNEL.privateThread,
      name: 'quiet',
      parentId: fake.world.general.id,
    });
    const question = fake.say(named(WHEN), { channel });
    const [answer] = await room.shownAfter(question);
    expect(answer).toMatchObject({ channelId: channel.id, replyTo: question.id });
  });

  /** A message does not say what its author may do, so nothing is set by one. */
  const NO_STANDING = { manages: false, roles: [], isWhole: false };

  test('is told to the core by ids, as a command is', async () => {
    const heard: Invocation[] = [];
    const { fake } = await open({
      bot: bot => ({
        ...bot,
        handle(invocation) {
          heard.push(invocation);
          return bot.handle(invocation);
        },
      }),
    });
    await answerTo(named(WHEN), { channel: fake.world.thread });
    await answerTo(WHEN, { channel: fake.world.dm });
    const { world } = fake;
    const said = { kind: 'text', text: WHEN, user: world.asker.id };
    expect(heard).toEqual([
      {
        ...said,
        community: world.guildId,
        channel: world.general.id,
        thread: world.thread.id,
        locale: 'en-US',
        privateReplies: false,
        standing: NO_STANDING,
      },
      {
        ...said,
        community: `direct-${world.dm.id}`,
        channel: world.dm.id,
        locale: 'en',
        hosted: false,
        standing: NO_STANDING,
      },
    ]);
  });

  test.each([
    ['in front', (me: string) => `<@${me}> ${WHEN}?`],
    ['with a colon', (me: string) => `<@${me}>: ${WHEN}?`],
    ['in the old form', (me: string) => `<@!${me}> ${WHEN}?`],
    ['at the end', (me: string) => `${WHEN}, <@${me}>?`],
    ['in the middle', (me: string) => `hey <@${me}>, ${WHEN}?`],
    [
      'beside others',
      (me: string) => `<@${me}> <@123456789012345678> <#123456789012345678> ${WHEN} <a:ok:1234>?`,
    ],
    ['twice', (me: string) => `<@${me}> ${WHEN} <@${me}>`],
  ])('may stand %s', async (_name, text) => {
    await open();
    expect(read(await answerTo(text(room.fake.world.bot.id)))).toContain(CROSSING);
  });

  test('may be a command, or a topic with its question', async () => {
    await open();
    expect(read(await answerTo(named('/quote bicycles travel free')))).toContain(
      'Bicycles travel free of charge',
    );
    expect(read(await answerTo(named('timetable when does it leave')))).toContain(CROSSING);
  });

  test('alone is shown the way to help', async () => {
    await open();
    const line = await answerTo(named(''));
    expect(read(line)).toBe('How to ask Footnote:');
    const [help] = await room.shownBy(room.fake.press(line, 'Show it to me'));
    expect(help?.ephemeralFor).toBe(room.fake.world.asker.id);
    expect(read(help)).toContain('/quote');
  });

  test('of several questions is answered in one message', async () => {
    await open();
    const answer = read(await answerTo(named(`${WHEN}, and who may travel free of charge?`)));
    expect(answer).toMatch(/1\. when does .*leaves the old harbour.*2\. who may .*Bicycles travel free/su);
  });

  test('by someone who wants to ping others pings nobody', async () => {
    await open();
    const { bot, author } = room.fake.world;
    const line = await answerTo(`<@${bot.id}> @everyone <@${author.id}> zeppelin? @here zeppelins?`);
    const [shown] = await room.shownBy(room.fake.press(line, 'Show it to me'));
    expect([line, shown!].flatMap(pingsOf)).toEqual([]);
    expect(rawTextOf(shown!)).not.toMatch(/@(?:everyone|here)|<@/u);
  });

  test('of more than a question takes says so to the asker', async () => {
    await open();
    const line = await answerTo(named('ferry '.repeat(200)));
    expect(read(line)).toBe(LINE);
    const [shown] = await room.shownBy(room.fake.press(line, 'Show it to me'));
    expect(read(shown)).toMatch(/takes up to 1,000/u);
  });
});

describe('a reply to a message of the bot', () => {
  test('with a ping is answered where it answers a message that was no command', async () => {
    const { fake } = await open();
    const before = await answerTo(named('timetable'));
    const user = fake.world.author;
    expect(
      read(await answerTo('do bicycles travel free?', { replyTo: before, pinging: true, user })),
    ).toContain('Bicycles travel free of charge');
  });

  test('without a ping comes without its words, and is left alone', async () => {
    await open();
    const before = await answerTo(named('timetable'));
    await isLeftAlone('do bicycles travel free?', { replyTo: before });
  });

  test('to the answer of a command comes without its words, and is left alone', async () => {
    const { fake } = await open();
    const [before] = await room.shownBy(fake.command('timetable'));
    await isLeftAlone('do bicycles travel free?', { replyTo: before!, pinging: true });
  });

  test.each(['thanks', 'lol ok', '👍'])('that only says %s is left alone', async text => {
    await open();
    const before = await answerTo(named('timetable'));
    await isLeftAlone(text, { replyTo: before, pinging: true });
  });

  test('to somebody else is answered when it names the bot', async () => {
    const { fake } = await open();
    const before = fake.say('I wonder about the bicycles', { user: fake.world.author });
    const question = fake.say(named('do bicycles travel free?'), { replyTo: before, pinging: true });
    const [answer] = await room.shownAfter(question);
    expect(answer).toMatchObject({ replyTo: question.id });
  });
});

describe('a direct message', () => {
  test('is answered there, whatever the answer', async () => {
    const { fake } = await open();
    const channel = fake.world.dm;
    expect(read(await answerTo(WHEN, { channel }))).toContain(CROSSING);
    expect(read(await answerTo('who won the world cup in 1998', { channel }))).toContain(
      'Not in these sources.',
    );
    expect(read(await answerTo('', { channel }))).toContain('/quote');
    expect(sent().every(({ channelId, ephemeralFor }) => channelId === channel.id && !ephemeralFor)).toBe(
      true,
    );
  });

  test('offers nothing to share, since nobody else is there', async () => {
    const { fake } = await open();
    const check = 'factcheck bicycles travel free of charge on the upper deck';
    const answer = await answerTo(check, { channel: fake.world.dm });
    expect(read(answer)).toContain('Bicycles travel');
    expect(
      buttonsOf(answer)
        .map(({ label }) => label)
        .join(),
    ).not.toContain('Share');
  });
});

describe('silence is the answer to', () => {
  const cases: readonly [string, (me: string) => string, (room: DiscordRoom) => Said][] = [
    ['what names nobody', () => WHEN, () => ({})],
    ['what names nobody, even if its words came along', () => WHEN, () => ({ withWords: true })],
    ['what calls everyone', () => `@everyone ${WHEN}`, () => ({})],
    ['what calls those who are there', () => `@here ${WHEN}`, () => ({})],
    ['what calls a role', () => `<@&123456789012345678> ${WHEN}`, () => ({})],
    ['what calls somebody else', () => `<@123456789012345678> ${WHEN}`, () => ({})],
    ['another bot', me => `<@${me}> ${WHEN}`, ({ fake }) => ({ user: fake.world.otherBot })],
    ['the bot itself', me => `<@${me}> ${WHEN}`, ({ fake }) => ({ user: fake.world.bot })],
    ['a webhook', me => `<@${me}> ${WHEN}`, () => ({ webhookId: '123456789012345678' })],
    ['a message of Discord’s own, such as a pin', me => `<@${me}> ${WHEN}`, () => ({ type: 6 })],
    ['a message that was passed on', () => '', ({ fake }) => ({ channel: fake.world.dm, forwarded: true })],
    ['what is older than a conversation', me => `<@${me}> ${WHEN}`, () => ({ age: 6 * 60_000 })],
  ];
  test.each(cases)('%s', async (_name, text, said) => {
    const here = await open();
    await isLeftAlone(text(here.fake.world.bot.id), said(here));
  });

  test('an edit', async () => {
    const { fake } = await open();
    const message = fake.say(WHEN);
    fake.edit(message, named(WHEN));
    await isLeftAlone('hello');
  });

  test('a message that comes a second time', async () => {
    const { fake } = await open();
    const question = fake.say(named(WHEN));
    await room.shownAfter(question);
    fake.repeat(question);
    await fake.until('the repetition', () => room.log.some(({ event }) => event === 'repeated'));
    expect(sent()).toHaveLength(1);
  });
});

test('what was said while the socket was cut is answered after RESUME', async () => {
  const { fake } = await open();
  fake.gateway.cut();
  expect(read(await answerTo(named(WHEN)))).toContain(CROSSING);
  expect(fake.gateway.counts).toMatchObject({ identified: 1, resumed: 1 });
});

test('nobody’s words are in the log', async () => {
  await open();
  await answerTo(named('who won the world cup in zeppelins'));
  expect(JSON.stringify(room.log)).not.toMatch(/zeppelin|ann_b/u);
});
