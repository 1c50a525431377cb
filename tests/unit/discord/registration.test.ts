import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runProgram } from '../../../adapters/cli/program.ts';
import { readSettings } from '../../../adapters/settings.ts';
import { createBot, createContext, typedNames } from '../../../src/index.ts';
import { contractLibrary } from '../../contract/harness.ts';
import { type FakeDiscord, startFakeDiscord } from '../../fakes/discord.ts';
import { openDiscord } from '../../fakes/open-discord.ts';

const LIBRARY = new URL('../../contract/library', import.meta.url).pathname;
const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

describe('at the start', () => {
  test('every command is there once, everywhere, in servers, direct messages and private channels', async () => {
    const library = await contractLibrary();
    const room = await openDiscord(library);
    const names = room.fake.commands('global').map(({ name }) => name);
    const own = typedNames(createBot(createContext(library), QUIET).commands());
    expect(names.toSorted()).toEqual(
      [
        ...new Set([
          ...own,
          'Find in the sources',
          'Quote a passage',
          'Add as a source',
          ...(own.includes('factcheck') ? ['Check this claim'] : []),
        ]),
      ].toSorted(),
    );
    for (const command of room.fake.commands('global')) {
      const forHosts = ['footnote', 'Add as a source'].includes(String(command.name));
      // 32 is Manage Server: others do not even see what is for hosts.
      const who = forHosts ? '32' : null;
      const where = forHosts
        ? [[0], [0]]
        : [
            [0, 1, 2],
            [0, 1],
          ];
      expect([command.contexts, command.integration_types]).toEqual(where);
      expect(command.default_member_permissions).toBe(who);
    }
    await room.close();
  });

  test('nothing is written when nothing has changed, not even translations', async () => {
    const library = await contractLibrary();
    const room = await openDiscord(library);
    await room.restart(library);
    expect(room.fake.deployments()).toBe(1);
    await room.restart({
      ...library,
      topics: library.topics.map(topic => ({ ...topic, summary: 'Another.' })),
    });
    expect(room.fake.deployments()).toBe(2);
    await room.close();
  });

  test('topics that come and go while the program runs are commands, and gone, without a restart', async () => {
    const library = await contractLibrary();
    const room = await openDiscord(library);
    const names = () => room.fake.commands('global').map(({ name }) => name);
    const [topic] = library.topics;
    await room.replace({ ...library, topics: [...library.topics, { ...topic!, name: 'harbours' }] });
    expect(names()).toContain('harbours');
    expect(names()).toContain(topic!.name);
    await room.replace({ ...library, topics: library.topics.slice(1) });
    expect(names()).not.toContain('harbours');
    expect(names()).not.toContain(topic!.name);
    // An article alone changes no command.
    const written = room.fake.deployments();
    await room.replace({ ...library, topics: library.topics.slice(1) });
    expect(room.fake.deployments()).toBe(written);
    await room.close();
  });

  test('a test server gets them alone', async () => {
    const room = await openDiscord(await contractLibrary(), { guildId: fake => fake.world.guildId });
    expect(room.fake.commands('global')).toEqual([]);
    expect(room.fake.commands('guild').length).toBeGreaterThan(0);
    await room.shownBy(room.fake.command('ask', { question: 'when does the night ferry leave' }));
    await room.close();
  });

  test('topics beyond the limit are named in the log, with how to reach them', async () => {
    const library = await contractLibrary();
    const [topic] = library.topics;
    const many = Array.from({ length: 120 }, (_, index) => ({
      ...topic!,
      name: `topic-${index}`,
      command: true,
    }));
    const room = await openDiscord({ ...library, topics: many });
    const line = room.log.find(({ event }) => event === 'topicsWithoutCommand');
    expect(Number(line?.fields.count)).toBeGreaterThan(20);
    expect(line?.fields.names).toContain('topic-119');
    expect(line?.fields.advice).toContain('/ask topic:');
    const completion = room.fake.complete('ask', { question: 'when', topic: 'topic-119' }, 'topic');
    await room.settled(completion);
    expect(completion.choices?.[0]).toMatchObject({ value: 'topic-119' });
    await room.close();
  });
});

describe('from the command line', () => {
  let fake: FakeDiscord;
  beforeEach(async () => {
    fake = await startFakeDiscord();
  });
  afterEach(() => fake.stop());

  async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
    const settings = { DISCORD_TOKEN: fake.world.token, DISCORD_API_BASE_URL: fake.apiBaseUrl, ...env };
    const code = await runProgram(['--library', LIBRARY, 'discord', ...args], {
      input,
      output,
      errors,
      config: () => readSettings(settings),
      logger: () => QUIET,
      ended: () => new Promise(() => {}),
    });
    return { code, out: String(output.read() ?? ''), err: String(errors.read() ?? '') };
  }

  test('a dry run prints the difference and changes nothing', async () => {
    const { code, out } = await run(['register', '--dry-run']);
    expect(code).toBe(0);
    expect(out).toContain('+ /ask\n');
    expect(out).toContain('+ “Quote a passage”\n');
    expect(fake.deployments()).toBe(0);
  });

  test('registering again finds nothing to do', async () => {
    await run(['register']);
    const again = await run(['register']);
    expect(again.out).toMatch(/^\d+ unchanged\n$/u);
    expect(fake.deployments()).toBe(1);
  });

  test('the invitation is for this application', async () => {
    const { out } = await run(['invite']);
    expect(new URL(out.trim()).searchParams.get('client_id')).toBe(fake.world.applicationId);
  });

  test('a wrong token, a missing one and an unreachable Discord each say what to do', async () => {
    await expect(run(['invite'], { DISCORD_TOKEN: 'wrong' })).rejects.toThrow('Reset Token');
    await expect(run(['invite'], { DISCORD_TOKEN: '' })).rejects.toThrow('DISCORD_TOKEN is not set');
    const nowhere = { DISCORD_API_BASE_URL: 'http://127.0.0.1:9/api' };
    await expect(run(['invite'], nowhere)).rejects.toThrow('could not be reached at http://127.0.0.1:9');
  });
});
