import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runProgram } from '../../../adapters/cli/program.ts';
import { readSettings } from '../../../adapters/settings.ts';
import { createManifestRecord } from '../../../adapters/slack/manifest-record.ts';
import { createManifestWatch, type Told } from '../../../adapters/slack/manifest-watch.ts';
import { ConfigError, createNoteFile } from '../../../src/index.ts';
import { checkManifest } from '../../fakes/slack/check-manifest.ts';
import { CONFIG_TOKEN, type FakeSlack, startSlack } from '../../fakes/slack.ts';

const LIBRARY = join(import.meta.dirname, '../../contract/library');
const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

let folder: string;
let slack: FakeSlack;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  slack = await startSlack();
});
afterEach(async () => {
  await slack.close();
  await rm(folder, { recursive: true });
});

async function manifest(args: readonly string[], env: Record<string, string> = {}) {
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const code = await runProgram(['--library', LIBRARY, 'slack', 'manifest', ...args], {
    input,
    output,
    errors,
    config: () => readSettings({ FOOTNOTE_DATA_DIR: join(folder, 'data'), ...env }),
    logger: () => QUIET,
    ended: () => new Promise(() => {}),
  });
  const text = (stream: PassThrough) => String(stream.read() ?? '');
  return { code, out: text(output), err: text(errors) };
}

const push = (env: Record<string, string> = {}) =>
  manifest(['--push'], {
    // As it is when the app is made: it has no tokens of its own yet.
    SLACK_CONFIG_TOKEN: CONFIG_TOKEN,
    SLACK_API_URL: slack.apiUrl,
    ...env,
  });

describe('footnote slack manifest', () => {
  test('prints the manifest alone, to be piped, and beside it the link that creates the app', async () => {
    const { code, out, err } = await manifest([]);
    expect(code).toBe(0);
    expect(checkManifest(JSON.parse(out))).toEqual([]);
    const link = err.split('\n').find(line => line.startsWith('https://api.slack.com/apps?new_app=1'));
    expect(JSON.parse(new URL(link ?? '').searchParams.get('manifest_json') ?? '')).toEqual(JSON.parse(out));
  });

  test('takes an address, a prefix and direct messages', async () => {
    const { out } = await manifest(['--http', 'https://bot.example.org', '--prefix', 'fn', '--dm']);
    const made = JSON.parse(out);
    expect(checkManifest(made)).toEqual([]);
    expect(made.settings.event_subscriptions.request_url).toBe('https://bot.example.org/slack/events');
    expect(made.features.slash_commands[0].command).toBe('/fn-ask');
    expect(made.oauth_config.scopes.bot).toContain('im:history');
  });

  const misused: readonly (readonly string[])[] = [
    ['--http', 'http://bot.example.org'],
    ['--http', 'bot.example.org'],
    ['--prefix', 'Two Words'],
    ['--prefix', 'x'.repeat(11)],
  ];
  test.each(misused)('refuses %s %s in one sentence', async (...args) => {
    const { code, out, err } = await manifest(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('keeps which commands it named, for the program to compare', async () => {
    await manifest(['--prefix', 'fn']);
    const kept: unknown = JSON.parse(await readFile(join(folder, 'data', 'slack-manifest.json'), 'utf8'));
    expect(kept).toMatchObject({ prefix: 'fn' });
    expect(kept).toMatchObject({ commands: expect.arrayContaining(['ask', 'help', 'timetable']) });
  });
});

describe('--push', () => {
  test('creates the app where none is named, and updates the one that is', async () => {
    const created = await push();
    expect(created).toMatchObject({ code: 0, out: 'A0MADE\n' });
    expect(created.err).toContain('SLACK_APP_ID=A0MADE');
    const updated = await push({ SLACK_APP_ID: 'A0MADE' });
    expect(updated).toMatchObject({ code: 0, out: 'A0MADE\n' });
    expect(updated.err).toContain('install it again');
    const sent = slack.calls.filter(call => call.method.startsWith('apps.manifest.'));
    expect(sent.map(call => checkManifest(JSON.parse(String(call.args.manifest))))).toEqual([[], []]);
  });

  test('says what Slack finds wrong, and keeps nothing', async () => {
    slack.faults.next('apps.manifest.create', { kind: 'error', error: 'invalid_manifest' });
    const { code, err } = await push();
    expect(code).toBe(1);
    expect(err).toContain('Slack did not take the manifest (invalid_manifest).');
    await expect(readFile(join(folder, 'data', 'slack-manifest.json'))).rejects.toThrow();
  });

  test('with a token that has run out says how long they last', async () => {
    const { code, err } = await push({ SLACK_CONFIG_TOKEN: 'xoxe.xoxp-old' });
    expect(code).toBe(1);
    expect(err).toContain('it lasts twelve hours');
  });

  test('without a token is a problem with its remedy', async () => {
    await expect(manifest(['--push'])).rejects.toThrow(ConfigError);
  });
});

describe('what Slack was told of', () => {
  async function watch(told: readonly string[], now: readonly string[]) {
    const logged: string[] = [];
    const world = { told: { commands: told } as Told, now };
    const watching = await createManifestWatch({
      names: () => world.now,
      record: { read: async () => world.told, write: async () => undefined },
      logger: { ...QUIET, warn: event => logged.push(event) },
    });
    return { logged, world, watch: watching };
  }

  test('and what there is are the same: nothing is said', async () => {
    const { logged, watch: same } = await watch(['ask', 'summit'], ['summit', 'ask']);
    expect(await same.look()).toBeUndefined();
    same.saw('summit', 'summit');
    expect(logged).toEqual([]);
  });

  test('a new topic and one that has gone are named, and logged once', async () => {
    const { logged, watch: changed } = await watch(['ask', 'summit'], ['ask', 'pipeline']);
    expect(await changed.look()).toBe(
      'Slack does not know /pipeline yet, and /summit is not in the packs. The host updates the app with footnote slack manifest.',
    );
    await changed.look();
    changed.saw('summit', 'summit');
    expect(logged).toEqual(['slack_manifest_outdated']);
  });

  test('packs that change while it runs are noticed, and so is the manifest that is printed then', async () => {
    const { logged, world, watch: running } = await watch(['ask', 'summit'], ['ask', 'summit']);
    world.now = ['ask', 'pipeline'];
    expect(await running.look()).toMatch(/\/pipeline yet, and \/summit is not/u);
    running.saw('fn-summit', 'summit');
    world.told = { commands: ['ask', 'pipeline'], prefix: 'fn' };
    expect(await running.look()).toBeUndefined();
    expect(running.told()).toEqual(world.told);
    expect(running.prefix()).toBe('fn');
    expect(logged).toEqual(['slack_manifest_outdated']);
    world.now = ['ask'];
    await running.look();
    expect(logged).toHaveLength(2);
  });

  test('the prefix is learnt from what comes in', async () => {
    const { watch: learning } = await watch(['ask'], ['ask']);
    expect(learning.prefix()).toBeUndefined();
    learning.saw('fn-ask', 'ask');
    expect(learning.prefix()).toBe('fn');
    learning.saw('ask', 'ask');
    expect(learning.prefix()).toBeUndefined();
  });

  test('a file that is not ours counts as none', async () => {
    const notes = createNoteFile(join(folder, 'notes'));
    const record = createManifestRecord(notes, QUIET);
    expect(await record.read()).toBeUndefined();
    await notes.write('slack-manifest.json', '["ask"]');
    expect(await record.read()).toBeUndefined();
    await record.write({ commands: ['ask'], prefix: 'fn' });
    expect(await record.read()).toEqual({ commands: ['ask'], prefix: 'fn' });
  });

  test('a folder that cannot be written to is logged, and nothing more', async () => {
    const logged: string[] = [];
    const logger = { ...QUIET, warn: (event: string) => logged.push(event) };
    await createManifestRecord(createNoteFile('/dev/null/data'), logger).write({ commands: ['ask'] });
    expect(logged).toEqual(['slack_manifest_not_kept']);
  });
});
