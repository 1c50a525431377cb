/** Many at once against the built program; whether an acknowledgement is in time, the fakes decide as the platforms do. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeDiscord, type Interaction, startFakeDiscord } from '../fakes/discord.ts';
import { APP_TOKEN, BOT_TOKEN, type FakeSlack, SIGNING_SECRET, startSlack } from '../fakes/slack.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PROGRAM = join(ROOT, 'dist', 'adapters', 'main.js');
/** For the last answer of many; the test ends as soon as it is there. */
const PATIENCE = { timeout: 60_000 };

type Command = readonly [name: string, input: Readonly<Record<string, string>>];

const CLAIM: Command = ['factcheck', { claim: 'The leaders met in Ulan-Ude on 24 August 2010.' }];
const QUOTATION: Command = ['quotecheck', { text: 'the leaders met for the first time in nine years' }];
const ALL_KINDS: readonly Command[] = [
  ['ask', { question: 'when did the leaders meet' }],
  ['ask', { question: 'how did the heads of state get along' }],
  ['ask', { question: 'who signed the agreement on the exercises' }],
  ['quote', { passage: 'pipeline' }],
  ['read', { passage: 'summit 1' }],
  CLAIM,
  QUOTATION,
  ['topics', {}],
];

const of = (kinds: readonly Command[], i: number): Command => kinds[i % kinds.length] ?? CLAIM;

/** Of all programs here, one after the other: vectors are made once. */
let folder: string;
const children: ChildProcess[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(async () => {
  for (const child of children.splice(0)) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
});

/** Resolves when it is connected and questions have their meaning. */
async function startProgram(env: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn(process.execPath, [PROGRAM], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', FOOTNOTE_DATA_DIR: folder, FOOTNOTE_WEB: 'off', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  children.push(child);
  let log = '';
  child.stderr?.setEncoding('utf8').on('data', chunk => {
    log += chunk;
  });
  for (const words of ['READY', 'vectorsReady']) await expect.poll(() => log, PATIENCE).toContain(words);
}

describe('on Discord', () => {
  let fake: FakeDiscord;
  beforeEach(async () => {
    fake = await startFakeDiscord();
    await startProgram({ DISCORD_TOKEN: fake.world.token, DISCORD_API_BASE_URL: fake.apiBaseUrl });
  });
  afterEach(() => fake.stop());

  const isOver = ({ acknowledged, loading }: Interaction) => acknowledged !== undefined && !loading;
  const people = () => [fake.world.asker, fake.world.author, fake.world.moderator, fake.world.silenced];

  async function allAtOnce(count: number, kinds: readonly Command[]): Promise<void> {
    const sent = Array.from({ length: count }, (_, i) => {
      const [name, input] = of(kinds, i);
      return fake.command(name, input, { user: people()[i % people().length]! });
    });
    await expect.poll(() => sent.filter(isOver).length, PATIENCE).toBe(count);
    expect(sent.filter(({ callbacks }) => callbacks !== 1)).toEqual([]);
  }

  test.each([
    ['claims', CLAIM],
    ['quotations', QUOTATION],
  ])('sixty %s to check at once are all acknowledged in time, and answered', async (_name, command) => {
    await allAtOnce(60, [command]);
  });

  test('so are three hundred commands of all kinds beside a process that keeps a core busy', async () => {
    // As one that has been running for a while.
    await allAtOnce(2 * ALL_KINDS.length, ALL_KINDS);
    const neighbour = spawn(process.execPath, ['-e', 'for (;;) {}'], { stdio: 'ignore' });
    try {
      await allAtOnce(300, ALL_KINDS);
    } finally {
      neighbour.kill('SIGKILL');
    }
  });
});

describe('on Slack', () => {
  // One for all, so that no command is taken for one that came to the program before.
  let slack: FakeSlack;
  beforeAll(async () => {
    slack = await startSlack();
  });
  afterAll(() => slack.close());

  const start = (env: Readonly<Record<string, string>>) =>
    startProgram({ SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_API_URL: slack.apiUrl, ...env });

  async function allAtOnce(count: number): Promise<void> {
    const before = slack.workspace.messages.length;
    const sent = await Promise.all(
      Array.from({ length: count }, (_, i) => {
        const [name, input] = of(ALL_KINDS, i);
        return slack.command(`/${name}`, Object.values(input).join(' '), { user: `U0PERSON${i % 50}` });
      }),
    );
    expect(sent.filter(({ acknowledged }) => !acknowledged)).toEqual([]);
    await expect.poll(() => slack.workspace.messages.length - before, PATIENCE).toBe(count);
    expect(slack.violations).toEqual([]);
  }

  test('five hundred commands over one line are all answered, and the line is kept', async () => {
    await start({ SLACK_APP_TOKEN: APP_TOKEN });
    await allAtOnce(500);
    expect([slack.socket.greeted, slack.socket.open]).toEqual([1, 1]);
  });

  test('five hundred over HTTP are all taken, and answered', async () => {
    const port = await freePort();
    await start({ SLACK_SIGNING_SECRET: SIGNING_SECRET, PORT: `${port}` });
    slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
    await allAtOnce(500);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
