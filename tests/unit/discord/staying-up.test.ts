/** What goes wrong between here and Discord, and what people and the host see of it. */
import { afterEach, describe, expect, test } from 'vitest';
import { createDiscordAdapter } from '../../../adapters/discord/adapter.ts';
import { ConfigError, createBot, createContext, type Reply } from '../../../src/index.ts';
import { contractLibrary } from '../../contract/harness.ts';
import { asRead } from '../../fakes/discord/as-read.ts';
import { refusal, unauthorised } from '../../fakes/discord/errors.ts';
import {
  buttonsOf,
  type FakeDiscord,
  fault,
  type Message,
  rateLimited,
  rawTextOf,
  serverError,
  startFakeDiscord,
} from '../../fakes/discord.ts';
import { type DiscordRoom, openDiscord, type RoomOptions } from '../../fakes/open-discord.ts';

const QUESTION = { question: 'when does the night ferry leave' };
const CROSSING = 'The night ferry leaves the old harbour at nine';
const CALLBACK = /^\/interactions\/.*\/callback$/u;
const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
const POSTS = /^\/channels\/\d+\/messages$/u;

let room: DiscordRoom | undefined;

async function open(options: RoomOptions = {}): Promise<DiscordRoom> {
  room = await openDiscord(await contractLibrary(), options);
  return room;
}

afterEach(async () => {
  await room?.close();
  room = undefined;
});

const read = (message: Message | undefined) => (message === undefined ? '' : asRead(rawTextOf(message)));
const events = ({ log }: DiscordRoom) => log.map(({ event }) => event);
const posts = ({ fake }: DiscordRoom) =>
  [...fake.world.messages.values()].filter(({ authorId }) => authorId === fake.world.bot.id);

/** A bot that answers when it is told to. */
function slowly(): { readonly options: RoomOptions; go(): void } {
  let go: () => void = () => {};
  const started = new Promise<void>(resolve => {
    go = resolve;
  });
  return {
    options: {
      timing: { deferAfterMs: 5 },
      bot: bot => ({
        ...bot,
        async handle(invocation, options): Promise<Reply> {
          await started;
          return bot.handle(invocation, options);
        },
      }),
    },
    go,
  };
}

describe('a slow answer', () => {
  test('is deferred privately, and is then for the asker, who may share it', async () => {
    const slow = slowly();
    const { fake, shownBy } = await open(slow.options);
    const interaction = fake.command('ask', QUESTION);
    await fake.until('the deferral', () => interaction.acknowledged === 5);
    slow.go();
    await shownBy(interaction);
    const message = fake.world.messages.get(interaction.originalId ?? '');
    expect(message?.ephemeralFor).toBe(fake.world.asker.id);
    expect(read(message)).toContain(CROSSING);
    expect(buttonsOf(message!).map(({ label }) => label)).toContain('Share to channel');
  });

  test('whose token has expired meanwhile is given up with one line in the log', async () => {
    const slow = slowly();
    const here = await open(slow.options);
    const interaction = here.fake.command('ask', QUESTION);
    await here.fake.until('the deferral', () => interaction.acknowledged === 5);
    here.fake.expire(interaction);
    slow.go();
    await here.fake.until('the line', () => events(here).includes('tokenExpired'));
    expect(here.failures).toEqual([]);
  });

  test('to a press on share is posted once, for everyone, also where the bot is no member', async () => {
    const here = await open();
    const place = { channel: here.fake.world.group };
    const [card] = await here.shownBy(here.fake.command('ask', { ...QUESTION, private: true }, place));
    await here.stop();
    const slow = slowly();
    const slowRoom = await openDiscord(await contractLibrary(), slow.options);
    const moved = slowRoom.fake.world.addMessage({ ...card!, channelId: slowRoom.fake.world.group.id });
    const press = slowRoom.fake.press(moved, 'Share to channel');
    await slowRoom.fake.until('the deferral', () => press.acknowledged === 5);
    slow.go();
    const shared = () =>
      posts(slowRoom).filter(each => each.ephemeralFor === undefined && read(each).includes('Shared by'));
    await slowRoom.fake.until('the post', () => shared().length > 0);
    await slowRoom.stop();
    expect(shared()).toHaveLength(1);
    await slowRoom.close();
  });
});

describe('delivered twice, late, or after a break', () => {
  test('an interaction is answered once', async () => {
    const here = await open();
    const interaction = here.fake.command('ask', QUESTION);
    here.fake.redeliver(interaction);
    await here.shownBy(interaction);
    await here.fake.until('the repetition', () => events(here).includes('repeated'));
    expect(interaction.callbacks).toBe(1);
    expect(posts(here)).toHaveLength(1);
  });

  test('one that Discord has given up on is left alone', async () => {
    const here = await open();
    const late = here.fake.command('ask', QUESTION, { age: 2_900 });
    await here.shownBy(here.fake.command('ask', QUESTION));
    expect(late.callbacks).toBe(0);
    expect(events(here)).toContain('tooLate');
  });

  test('one that Discord no longer knows is one line in the log', async () => {
    const here = await open({ timing: { lateAfterMs: 60_000 } });
    here.fake.command('ask', QUESTION, { age: 3_200 });
    await here.fake.until('the line', () => events(here).includes('answeredTooLate'));
    expect(posts(here)).toEqual([]);
  });

  test('what was missed while the socket was cut is answered after RESUME', async () => {
    const here = await open();
    here.fake.gateway.cut();
    await here.shownBy(here.fake.command('ask', QUESTION));
    expect(here.fake.gateway.counts).toMatchObject({ identified: 1, resumed: 1 });
  });

  test('op 7 and a resumable op 9 lose nothing', async () => {
    const here = await open();
    here.fake.gateway.askToReconnect();
    await here.shownBy(here.fake.command('ask', QUESTION));
    here.fake.gateway.invalidate(true);
    await here.shownBy(here.fake.command('ask', QUESTION));
    expect(here.fake.gateway.counts).toMatchObject({ identified: 1, resumed: 2 });
  });

  test('after an invalid session the bot logs in again and answers', async () => {
    const here = await open();
    here.fake.gateway.invalidate(false);
    await here.fake.until('a second log-in', () => here.fake.gateway.counts.identified === 2);
    await here.shownBy(here.fake.command('ask', QUESTION));
  }, 15_000);

  test('a RESUME that is never answered does not leave the bot deaf', async () => {
    const here = await open({ timing: { watchEveryMs: 10, deafAfterMs: 150 } });
    here.fake.gateway.loseResumed();
    here.fake.gateway.cut();
    await here.fake.until('a new log-in', () => here.fake.gateway.counts.identified === 2);
    await here.fake.until('a line', () => events(here).includes('deaf'));
    await here.shownBy(here.fake.command('ask', QUESTION));
    expect(here.failures).toEqual([]);
  });
});

describe('a gateway that says HELLO and nothing more', () => {
  const timing = { identifyPausesMs: [20, 40, 40], closeWithinMs: 20 };

  test('is told once with advice, and heard as soon as it speaks', async () => {
    let fake: FakeDiscord | undefined;
    const opening = open({
      timing,
      before: given => {
        fake = given;
        given.gateway.silence();
      },
    });
    for (let count = 1; count <= 3; count += 1) {
      await expect.poll(() => fake?.gateway.counts.unheard).toBe(count);
      if (count < 3) fake!.gateway.dropSilent();
    }
    fake!.gateway.speak();
    const here = await opening;
    expect(here.log.filter(({ event }) => event === 'gatewaySilent')).toMatchObject([
      { level: 'warn', fields: { advice: expect.stringContaining('discordstatus') } },
    ]);
    await here.shownBy(here.fake.command('ask', QUESTION));
    expect(here.failures).toEqual([]);
  });

  test('while running is left after a limit, and the next client answers when it speaks', async () => {
    const here = await open({ timing: { ...timing, watchEveryMs: 10, deafAfterMs: 50 } });
    here.fake.gateway.silence();
    here.fake.gateway.cut();
    await here.fake.until('a log-in of a fresh client', () => here.fake.gateway.counts.unheard > 0);
    here.fake.gateway.speak();
    await here.fake.until('READY', () => here.fake.gateway.counts.identified > 1);
    await here.shownBy(here.fake.command('ask', QUESTION));
  });

  test('does not keep the program from ending, on its way up or later', async () => {
    const fake = await startFakeDiscord();
    fake.gateway.silence();
    const adapter = createDiscordAdapter({
      bot: createBot(createContext(await contractLibrary()), QUIET),
      settings: { token: fake.world.token, apiBaseUrl: fake.apiBaseUrl },
      logger: QUIET,
      fail: () => {},
      timing,
    });
    const started = adapter.start().catch(() => 'given up');
    await fake.until('a log-in', () => fake.gateway.counts.unheard === 1);
    await adapter.stop();
    // The client connects once more, and ends when it knocks.
    fake.gateway.speak();
    await fake.until('no connection', () => fake.gateway.open() === 0);
    expect(fake.gateway.counts.identified).toBe(0);
    void started;
    await fake.stop();
  });
});

describe('where many ask at once', () => {
  /** Others keep it waiting for so long, though each answer comes at once. */
  const busy = (timing: RoomOptions['timing'] = {}): RoomOptions => ({
    timing: { deferAfterMs: 60_000, lateAfterMs: 60_000, ...timing },
    bot: bot => ({ ...bot, wait: () => 70_000 }),
  });

  test('what would wait too long is acknowledged before it is looked at, and answered when it has its turn', async () => {
    const here = await open(busy());
    const interaction = here.fake.command('ask', QUESTION);
    await here.shownBy(interaction);
    expect(interaction.acknowledged).toBe(5);
    expect(read(here.fake.world.messages.get(interaction.originalId ?? ''))).toContain(CROSSING);
    // It was for the asker alone, so that others have nothing to ask on.
    const [another] = await here.shownBy(
      here.fake.command('ask', { question: 'why?' }, { user: here.fake.world.author }),
    );
    expect(read(another)).toContain('There is no word in that');
  });

  test('Discord’s patience counts from the click', async () => {
    const here = await open({
      ...busy(),
      bot: bot => ({ ...bot, wait: () => 20_000 }),
      before: fake => fake.beItPatient(120_000),
    });
    const fresh = here.fake.command('ask', QUESTION);
    const old = here.fake.command('ask', QUESTION, { age: 50_000 });
    await here.settled(old);
    await here.settled(fresh);
    expect([fresh.acknowledged, old.acknowledged]).toEqual([4, 5]);
  });

  test('an answer that came too late for everyone is nothing that others follow up on', async () => {
    const slow = slowly();
    const here = await open(slow.options);
    const interaction = here.fake.command('ask', QUESTION);
    await here.fake.until('the deferral', () => interaction.acknowledged === 5);
    slow.go();
    await here.shownBy(interaction);
    const [another] = await here.shownBy(
      here.fake.command('ask', { question: 'why?' }, { user: here.fake.world.author }),
    );
    expect(read(another)).toContain('There is no word in that');
    const [own] = await here.shownBy(here.fake.command('ask', { question: 'why?' }));
    expect(read(own)).not.toContain('There is no word in that');
  });
});

test('three hundred commands at once are all answered, each once', async () => {
  // The fake shares its loop with the adapter, so it waits as long as it takes.
  const here = await open({ timing: { lateAfterMs: 120_000 }, before: fake => fake.beItPatient(120_000) });
  const sent = Array.from({ length: 300 }, () => here.fake.command('ask', QUESTION));
  const over = () =>
    sent.filter(({ acknowledged, loading }) => acknowledged !== undefined && !loading).length;
  await expect.poll(over, { timeout: 80_000 }).toBe(300);
  expect(posts(here)).toHaveLength(300);
  expect(sent.every(({ callbacks }) => callbacks === 1)).toBe(true);
}, 90_000);

describe('when Discord fails', () => {
  test('after it stored an answer, there is one answer and no complaint', async () => {
    const here = await open();
    here.fake.fault(fault('POST', CALLBACK, serverError, { when: 'after' }));
    const interaction = here.fake.command('ask', QUESTION);
    await here.shownBy(interaction);
    expect(interaction.callbacks).toBe(2);
    expect(posts(here)).toHaveLength(1);
    expect(here.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test.each([
    ['a channel post', 'general' as const, POSTS],
    ['a post through the interaction', 'group' as const, /^\/webhooks\/\d+\/[^/]+$/u],
  ])('after it stored %s, there are not two', async (_name, name, path) => {
    const here = await open();
    const channel = here.fake.world[name];
    const [card] = await here.shownBy(here.fake.command('ask', { ...QUESTION, private: true }, { channel }));
    here.fake.fault(fault('POST', path, serverError, { when: 'after' }));
    await here.shownBy(here.fake.press(card!, 'Share to channel'));
    const shared = posts(here).filter(each => read(each).includes('Shared by'));
    expect(shared).toHaveLength(1);
  });

  test.each(['instead', 'after'] as const)(
    'by a connection that is reset %s of taking the answer, it is there once',
    async when => {
      const here = await open();
      here.fake.fault(fault('POST', CALLBACK, 'cut', { when }));
      await here.shownBy(here.fake.command('ask', QUESTION));
      expect(posts(here)).toHaveLength(1);
      expect(here.log.filter(({ level }) => level === 'error')).toEqual([]);
    },
  );

  test('after it took a press on share, there is one post', async () => {
    const here = await open();
    const [card] = await here.shownBy(here.fake.command('ask', { ...QUESTION, private: true }));
    here.fake.fault(fault('POST', CALLBACK, serverError, { when: 'after' }));
    await here.shownBy(here.fake.press(card!, 'Share to channel'));
    expect(posts(here).filter(each => read(each).includes('Shared by'))).toHaveLength(1);
  });

  test('with something unforeseen, the log has the code, and neither words nor tokens', async () => {
    const here = await open();
    here.fake.fault(fault('POST', CALLBACK, refusal(50001)));
    const interaction = here.fake.command('ask', QUESTION);
    await here.fake.until('the line', () => events(here).includes('notDelivered'));
    const lines = JSON.stringify(here.log);
    expect(lines).toContain('50001');
    expect(lines).not.toContain(interaction.token);
    expect(lines).not.toContain(CROSSING);
  });

  test('before it stored an answer, the answer still arrives', async () => {
    const here = await open();
    here.fake.fault(fault('POST', CALLBACK, serverError, { times: 2 }));
    await here.shownBy(here.fake.command('ask', QUESTION));
    expect(posts(here)).toHaveLength(1);
  });

  test('and refuses the components, the words arrive as plain text', async () => {
    const here = await open();
    const { fake } = here;
    fake.fault(fault('POST', CALLBACK, refusalOfForm()));
    await here.shownBy(fake.command('ask', QUESTION));
    const [message] = posts(here);
    expect(message?.content).toContain('The night ferry leaves');
    expect(message?.content).toContain('<https://example.org/night-ferry');
    expect(events(here)).toContain('componentsRefused');
  });

  test('to take a post, the asker is told and may press again', async () => {
    const here = await open();
    const [card] = await here.shownBy(here.fake.command('ask', { ...QUESTION, private: true }));
    here.fake.fault(fault('POST', POSTS, refusal(160_005)));
    const shown = await here.shownBy(here.fake.press(card!, 'Share to channel'));
    expect(shown.map(read).join('\n')).toContain('may not post here');
    await here.shownBy(here.fake.press(card!, 'Share to channel'));
    expect(posts(here).filter(each => read(each).includes('Shared by'))).toHaveLength(1);
  });

  test.each([
    ['its own' as const, 'user' as const],
    ['all' as const, 'global' as const],
  ])('with 429 for %s routes, the post comes when it may', async (_name, scope) => {
    const here = await open();
    const [card] = await here.shownBy(here.fake.command('ask', { ...QUESTION, private: true }));
    here.fake.fault(fault('POST', POSTS, rateLimited(0.2, scope)));
    here.fake.press(card!, 'Share to channel');
    await here.fake.until('the post', () => posts(here).some(each => read(each).includes('Shared by')));
    expect(here.failures).toEqual([]);
  });
});

describe('the program ends with advice', () => {
  test('when the token is wrong', async () => {
    await expect(open({ token: 'another-token' })).rejects.toThrow(/DISCORD_TOKEN is not accepted/u);
  });

  test.each([
    [4004, 'DISCORD_TOKEN'],
    [4014, 'under Bot'],
  ])('when the gateway closes with %i at log-in', async (code, words) => {
    const opened = open({ before: fake => fake.gateway.refuseIdentify(code) });
    await expect(opened).rejects.toThrow(ConfigError);
    await expect(opened).rejects.toThrow(words);
  });

  test.each([
    [4004, 'DISCORD_TOKEN'],
    [4014, 'under Bot'],
  ])('when the gateway closes with %i later on', async (code, words) => {
    const here = await open();
    here.fake.gateway.close(code);
    const [failure] = await here.fake.until('the failure', () => here.failures.length > 0 && here.failures);
    expect(failure?.problems.join()).toContain(words);
  });

  test('when a request is answered by 401', async () => {
    const here = await open();
    const [card] = await here.shownBy(here.fake.command('ask', { ...QUESTION, private: true }));
    here.fake.fault(fault('POST', POSTS, unauthorised()));
    here.fake.press(card!, 'Share to channel');
    const [failure] = await here.fake.until('the failure', () => here.failures.length > 0 && here.failures);
    expect(failure?.problems.join()).toContain('DISCORD_TOKEN');
  });

  test('but not when the token of one interaction has expired', async () => {
    const here = await open();
    here.fake.fault(fault('POST', CALLBACK, refusal(50027)));
    here.fake.command('ask', QUESTION);
    await here.fake.until('the line', () => events(here).includes('tokenExpired'));
    expect(here.failures).toEqual([]);
  });

  test('when the server of the commands is not one of its own', async () => {
    const opened = open({ guildId: () => '123456789012345678', before: refuseGuild });
    await expect(opened).rejects.toThrow('DISCORD_GUILD_ID');
  });
});

test('an end asked for waits for what is in flight, and then leaves', async () => {
  const slow = slowly();
  const here = await open(slow.options);
  const interaction = here.fake.command('ask', QUESTION);
  await here.fake.until('the deferral', () => interaction.acknowledged === 5);
  const stopped = here.stop();
  slow.go();
  await stopped;
  const message = here.fake.world.messages.get(interaction.originalId ?? '');
  expect(read(message)).toContain(CROSSING);
  await here.stop();
});

function refusalOfForm() {
  const form = refusal(50006);
  return Object.assign(Object.create(Object.getPrototypeOf(form)), form, {
    status: 400,
    body: { message: 'Invalid Form Body', code: 50035, errors: {} },
  });
}

function refuseGuild(fake: DiscordRoom['fake']): void {
  fake.fault(fault('GET', /\/guilds\/\d+\/commands$/u, refusal(50001)));
}
