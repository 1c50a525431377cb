/** The public line in place of an answer that is for the asker alone, and what its button shows, to whom. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Reply } from '../../../src/index.ts';
import { contractLibrary } from '../../contract/harness.ts';
import { asRead } from '../../fakes/discord/as-read.ts';
import { refusal } from '../../fakes/discord/errors.ts';
import { PERMISSION } from '../../fakes/discord/world.ts';
import { buttonsOf, fault, type Message, rateLimited, rawTextOf, serverError } from '../../fakes/discord.ts';
import { type DiscordRoom, openDiscord, type RoomOptions } from '../../fakes/open-discord.ts';

const LINE = 'The answer to this is for you alone.';
const SHOW = 'Show it to me';
const NOT_THERE = 'who won the world cup in 1998';
const CHOICE = '/quote 2';
const POSTS = /^\/channels\/\d+\/messages$/u;
const READS = /^\/channels\/\d+\/messages\/\d+$/u;

let room: DiscordRoom;

async function open(options: RoomOptions = {}): Promise<DiscordRoom> {
  room = await openDiscord(await contractLibrary(), { mentions: true, ...options });
  return room;
}

afterEach(() => room.close());

const read = (message: Message | undefined) => (message === undefined ? '' : asRead(rawTextOf(message)));
const labels = (message: Message | undefined) =>
  message === undefined ? [] : buttonsOf(message).map(({ label }) => String(label));
const named = (text: string) => `<@${room.fake.world.bot.id}> ${text}`;
const sent = () =>
  [...room.fake.world.messages.values()].filter(({ authorId }) => authorId === room.fake.world.bot.id);
const events = () => room.log.map(({ event }) => event);

async function asked(
  text: string,
  channel = room.fake.world.general,
): Promise<{ question: Message; line: Message }> {
  const question = room.fake.say(named(text), { channel });
  const [line, ...more] = await room.shownAfter(question);
  expect(more).toEqual([]);
  return { question, line: line! };
}

async function pressed(line: Message, place = {}): Promise<Message> {
  const shown = await room.shownBy(room.fake.press(line, SHOW, place));
  expect(shown).toHaveLength(1);
  return shown[0]!;
}

describe('the line', () => {
  const outcomes: readonly [string, string][] = [
    ['an abstention', NOT_THERE],
    ['a choice', CHOICE],
    ['a problem', '/zeppelin'],
    ['a check', 'factcheck the night ferry leaves the old harbour at ten'],
    ['several questions, of which one has no answer', `when does the night ferry leave? ${NOT_THERE}?`],
  ];
  test.each(outcomes)('says the same of every outcome: %s', async (_name, text) => {
    await open();
    const { question, line } = await asked(text);
    expect(read(line)).toBe(LINE);
    expect(labels(line)).toEqual([SHOW, 'Dismiss']);
    expect(line).toMatchObject({ replyTo: question.id, allowedMentions: { parse: [], replied_user: false } });
    // Nothing of the question, and nothing of the answer.
    const ids = buttonsOf(line).map(button => String(button.custom_id));
    expect(ids.join(' ')).toMatch(/^1:a:\d+@\d+ 1:d@\d+$/u);
  });

  test('is taken away by the one who asked, and by nobody else', async () => {
    const { fake } = await open();
    const { line } = await asked(NOT_THERE);
    await room.shownBy(fake.press(line, 'Dismiss', { user: fake.world.author }));
    expect(line.deleted).toBe(false);
    await room.shownBy(fake.press(line, 'Dismiss'));
    expect(line.deleted).toBe(true);
  });
});

describe('a press on the button', () => {
  test('shows the answer to the one who asked, alone', async () => {
    const { fake } = await open();
    const { line } = await asked(NOT_THERE);
    const shown = await pressed(line);
    expect(shown.ephemeralFor).toBe(fake.world.asker.id);
    expect(read(shown)).toContain('Not in these sources.');
    expect(read(line)).toBe(LINE);
  });

  test('by somebody else tells them whose it is', async () => {
    const { fake } = await open();
    const { line } = await asked(NOT_THERE);
    const shown = await pressed(line, { user: fake.world.author });
    expect(shown.ephemeralFor).toBe(fake.world.author.id);
    expect(read(shown)).toBe(
      'That answer is for the one who asked. Ask Footnote yourself, and you get yours.',
    );
  });

  test('by somebody else tells them no more when the question has gone', async () => {
    const { fake } = await open();
    const { question, line } = await asked(NOT_THERE);
    fake.remove(question);
    expect(read(await pressed(line, { user: fake.world.author }))).toMatch(
      /^That answer is for the one who asked\./u,
    );
  });

  test('works after the program was started again', async () => {
    await open();
    const { line } = await asked(NOT_THERE);
    await room.restart(await contractLibrary());
    expect(read(await pressed(line))).toContain('Not in these sources.');
  });

  test.each(['general', 'thread', 'forumPost'] as const)('works in a %s', async name => {
    const { fake } = await open();
    const channel = fake.world[name];
    const { line } = await asked(CHOICE, channel);
    expect(read(await pressed(line, { channel }))).toContain('Which one?');
  });

  test('leads on: what is picked is shared in reply to the question', async () => {
    const { fake } = await open();
    const { question, line } = await asked(CHOICE);
    const choice = await pressed(line);
    const wanted = labels(choice).find(label => /night ferry|Bicycles/u.test(label)) ?? '';
    await room.shownBy(fake.press(choice, wanted));
    await room.shownBy(fake.press(choice, 'Share to channel'));
    const shared = sent().findLast(({ ephemeralFor }) => ephemeralFor === undefined);
    expect(shared).toMatchObject({ replyTo: question.id });
    expect(read(shared)).toMatch(/^Shared by .*Bicycles travel free of charge/su);
  });

  test('to several questions has a share for each answer', async () => {
    const { fake } = await open();
    const { question, line } = await asked(
      `when does the night ferry leave? ${NOT_THERE}? who may travel free of charge?`,
    );
    const shown = await pressed(line);
    expect(labels(shown)).toEqual(expect.arrayContaining(['1. Share to channel', '3. Share to channel']));
    await room.shownBy(fake.press(shown, '3. Share to channel'));
    const shared = sent().findLast(({ ephemeralFor }) => ephemeralFor === undefined);
    expect(shared).toMatchObject({ replyTo: question.id });
    expect(read(shared)).toContain('Bicycles travel free of charge');
  });

  test('reads the question as it is now', async () => {
    const { fake } = await open();
    const { question, line } = await asked(NOT_THERE);
    fake.edit(question, named('do bicycles travel free of charge'));
    const shown = await pressed(line);
    expect(read(shown)).toContain('Bicycles travel free of charge');
    // Public by itself, and all the same shown as it was promised.
    expect(shown.ephemeralFor).toBe(fake.world.asker.id);
    expect(labels(shown)).toContain('Share to channel');
  });

  test('takes as long as the answer does', async () => {
    let slow = false;
    let go: () => void = () => {};
    const started = new Promise<void>(resolve => {
      go = resolve;
    });
    await open({
      timing: { deferAfterMs: 5 },
      bot: bot => ({
        ...bot,
        async handle(invocation): Promise<Reply> {
          if (slow) await started;
          return bot.handle(invocation);
        },
      }),
    });
    const { line } = await asked(NOT_THERE);
    slow = true;
    const press = room.fake.press(line, SHOW);
    await room.fake.until('the deferral', () => press.acknowledged === 5);
    go();
    await room.settled(press);
    const shown = room.fake.world.messages.get(press.originalId ?? '');
    expect(shown?.ephemeralFor).toBe(room.fake.world.asker.id);
    expect(read(shown)).toContain('Not in these sources.');
  });

  describe('says in one sentence why there is no answer, where the question', () => {
    const cases: readonly [string, (question: Message) => void, RegExp][] = [
      ['was deleted', question => room.fake.remove(question), /^Your question has been deleted/u],
      [
        'no longer names the bot',
        question => room.fake.edit(question, NOT_THERE),
        /can no longer be read here/u,
      ],
      [
        'may not be read by the bot any more',
        () => {
          room.fake.world.general.botPermissions &= ~PERMISSION.readMessageHistory;
        },
        /can no longer be read here/u,
      ],
      [
        'is kept back by a fault of Discord’s',
        () => room.fake.fault(fault('GET', READS, serverError, { times: 9 })),
        /^Discord did not give your question back\./u,
      ],
      [
        'stands in a channel that has gone',
        () => room.fake.fault(fault('GET', READS, refusal(10003))),
        /can no longer be read here/u,
      ],
    ];
    test.each(cases)('%s', async (_name, change, sentence) => {
      await open();
      const { question, line } = await asked(NOT_THERE);
      change(question);
      const shown = await pressed(line);
      expect(shown.ephemeralFor).toBe(room.fake.world.asker.id);
      expect(read(shown)).toMatch(sentence);
      expect(read(shown)).not.toContain('Not in these sources');
    });

    test('is not the presser’s, whatever the button says', async () => {
      const { fake } = await open();
      const foreign = fake.say(named(CHOICE), { user: fake.world.author });
      const [line] = await room.shownAfter(foreign);
      const id = `1:a:${foreign.id}@${fake.world.asker.id}`;
      const [shown] = await room.shownBy(fake.pressId(line!, id));
      expect(read(shown)).toMatch(/^That answer is for the one who asked\./u);
    });

    test('comes back once Discord is well again', async () => {
      const { fake } = await open();
      const { line } = await asked(NOT_THERE);
      fake.fault(fault('GET', READS, serverError));
      expect(read(await pressed(line))).toContain('Not in these sources.');
    });
  });
});

describe('between here and Discord', () => {
  test('a rate limit is waited for', async () => {
    const { fake } = await open();
    fake.fault(fault('POST', POSTS, rateLimited(0.05, 'user')));
    await asked(NOT_THERE);
    expect(sent()).toHaveLength(1);
  });

  test.each(['instead', 'after'] as const)('a fault %s of the post leaves one message', async when => {
    const { fake } = await open();
    fake.fault(fault('POST', POSTS, serverError, { when }));
    await asked(NOT_THERE);
    await asked(CHOICE);
    expect(sent()).toHaveLength(2);
  });

  test('a post that never gets through is one line in the log, and the next question is answered', async () => {
    const { fake } = await open();
    fake.fault(fault('POST', POSTS, serverError, { times: 4 }));
    fake.say(named(NOT_THERE));
    await fake.until('the line', () => events().includes('notDelivered'));
    await asked(NOT_THERE);
    expect(JSON.stringify(room.log)).not.toMatch(/world cup/u);
  });

  test('a channel that the bot may not write in is one line in the log, with what to do', async () => {
    const { fake } = await open();
    fake.world.general.botPermissions = PERMISSION.viewChannel;
    fake.say(named(NOT_THERE));
    await fake.until('the line', () => events().includes('notAnswered'));
    expect(sent()).toEqual([]);
    expect(room.failures).toEqual([]);
  });

  test('without the history of a channel the answer stands there, in reply to nothing', async () => {
    const { fake } = await open();
    fake.world.general.botPermissions &= ~PERMISSION.readMessageHistory;
    const [answer] = await room.shownAfter(fake.say(named('when does the night ferry leave')));
    expect(answer?.replyTo).toBeUndefined();
    expect(read(answer)).toContain('The night ferry leaves the old harbour');
  });

  test('components that are refused go out as plain words', async () => {
    const { fake } = await open();
    const refusesOnce = { ...refusal(50006), body: { message: 'Invalid Form Body', code: 50035 } } as never;
    fake.fault(fault('POST', POSTS, refusesOnce));
    const [answer] = await room.shownAfter(fake.say(named('when does the night ferry leave')));
    expect(answer?.content).toContain('The night ferry leaves the old harbour');
  });

  test('a question that was deleted meanwhile is answered in reply to nothing', async () => {
    await open({
      bot: bot => ({
        ...bot,
        handle(invocation) {
          room.fake.remove(question);
          return bot.handle(invocation);
        },
      }),
    });
    const question = room.fake.say(named('when does the night ferry leave'));
    const [answer] = await room.shownAfter(question);
    expect(answer?.replyTo).toBeUndefined();
  });

  test('an ending program finishes what it is answering', async () => {
    const { fake } = await open();
    fake.say(named(NOT_THERE));
    await fake.until('the question', () => events().includes('answered'));
    await room.stop();
    expect(sent().map(read)).toEqual([LINE]);
  });
});
