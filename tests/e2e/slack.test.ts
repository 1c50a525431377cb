/** The built program as a Slack bot, against Slack on the loopback interface. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createGate } from '../fakes/slack/gate.ts';
import { spokenText } from '../fakes/slack/workspace.ts';
import { APP_TOKEN, BOT_TOKEN, type FakeSlack, SIGNING_SECRET, startSlack } from '../fakes/slack.ts';

const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'adapters', 'main.js');

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

interface Running {
  readonly child: ChildProcess;
  log(): string;
  ready(): Promise<void>;
  ended(): Promise<number | null>;
}

function footnote(env: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, [PROGRAM], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: BOT_TOKEN,
      FOOTNOTE_WEB: 'off',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stderr?.setEncoding('utf8').on('data', chunk => {
    log += chunk;
  });
  const closed = once(child, 'close').then(([code]) => code as number | null);
  return {
    child,
    log: () => log,
    ready: () => expect.poll(() => log, { timeout: 20_000, interval: 20 }).toContain('READY'),
    ended: () => closed,
  };
}

const SOCKET = { SLACK_APP_TOKEN: APP_TOKEN };

describe('in Socket Mode', () => {
  test('it says READY once, answers, and ends with 0 when it is asked to', async () => {
    const running = footnote(SOCKET);
    await running.ready();
    await slack.command('/summit', '');
    await expect.poll(() => slack.workspace.messages.map(spokenText).join()).toContain('Ulan-Ude');
    running.child.kill('SIGTERM');
    expect(await running.ended()).toBe(0);
    expect(running.log().match(/READY/gu)).toHaveLength(1);
    expect(slack.violations).toEqual([]);
  });

  test('it ends with 1 and advice when the token is refused at the start', async () => {
    const running = footnote({ ...SOCKET, SLACK_BOT_TOKEN: 'xoxb-wrong' });
    expect(await running.ended()).toBe(1);
    expect(running.log()).toContain('Slack does not accept SLACK_BOT_TOKEN (invalid_auth).');
    expect(running.log()).not.toContain('crashed');
  });

  test('it ends with 1 and advice when the token is refused after a refresh', async () => {
    const running = footnote(SOCKET);
    await running.ready();
    slack.revoke('account_inactive');
    slack.socket.refresh('refresh_requested');
    expect(await running.ended()).toBe(1);
    expect(running.log()).toContain('Slack does not accept SLACK_APP_TOKEN (account_inactive).');
    expect(running.log()).not.toContain('crashed');
  });

  test('it remembers over a restart what Slack was told of, and shows no token in the log', async () => {
    const running = footnote({ ...SOCKET, LOG_LEVEL: 'debug' });
    await running.ready();
    running.child.kill('SIGINT');
    await running.ended();
    const told: unknown = JSON.parse(
      await readFile(join(folder, '.footnote', 'slack-manifest.json'), 'utf8'),
    );
    expect(told).toMatchObject({ commands: expect.arrayContaining(['ask', 'summit']) });
    expect(running.log()).not.toContain(BOT_TOKEN);
    expect(running.log()).not.toContain(APP_TOKEN);
  });
});

test('over HTTP it listens on this machine alone, and answers', async () => {
  const port = await freePort();
  const running = footnote({ SLACK_SIGNING_SECRET: SIGNING_SECRET, PORT: String(port) });
  await running.ready();
  const others = Object.values(networkInterfaces()).flatMap(each => each ?? []);
  for (const { address } of others.filter(each => each.family === 'IPv4' && !each.internal)) {
    await expect(fetch(`http://${address}:${port}/health`)).rejects.toThrow();
  }
  slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
  await slack.mention('summit', { thread: '1763000000.000100' });
  await expect.poll(() => slack.workspace.messages.map(spokenText).join()).toContain('Ulan-Ude');
  running.child.kill('SIGTERM');
  expect(await running.ended()).toBe(0);
  expect(slack.violations).toEqual([]);
});

const transports: readonly [string, () => Promise<Readonly<Record<string, string>>>][] = [
  ['in Socket Mode', async () => SOCKET],
  ['over HTTP', async () => ({ SLACK_SIGNING_SECRET: SIGNING_SECRET, PORT: String(await freePort()) })],
];
test.each(transports)(
  '%s it finishes what it is answering when it is asked to end',
  async (_name, settings) => {
    const env = await settings();
    const running = footnote(env);
    await running.ready();
    if (env.PORT !== undefined) slack.deliverTo(`http://127.0.0.1:${env.PORT}/slack/events`);
    const gate = createGate();
    slack.faults.next('response_url', { kind: 'held', until: gate.opened });
    expect(await slack.command('/summit', '')).toMatchObject({ acknowledged: true });
    await expect.poll(running.log).toContain('"answered"');
    running.child.kill('SIGTERM');
    gate.open();
    expect(await running.ended()).toBe(0);
    expect(slack.workspace.messages.map(spokenText).join()).toContain('Ulan-Ude');
    expect(slack.workspace.messages).toHaveLength(1);
  },
);

test.each(transports)(
  '%s an event that was answered before a kill is taken after it, and not answered again',
  async (_name, settings) => {
    const env = await settings();
    const open = async () => {
      const running = footnote(env);
      await running.ready();
      if (env.PORT !== undefined) slack.deliverTo(`http://127.0.0.1:${env.PORT}/slack/events`);
      return running;
    };
    const killed = await open();
    await slack.mention('summit', { again: 'Ev0AGAIN' });
    await expect.poll(() => slack.workspace.messages.length).toBe(1);
    killed.child.kill('SIGKILL');
    await killed.ended();
    const running = await open();
    expect(await slack.mention('summit', { again: 'Ev0AGAIN' })).toMatchObject({ acknowledged: true });
    await slack.mention('pipeline');
    await expect.poll(() => slack.workspace.messages.length).toBe(2);
    expect(running.log().match(/"answered"/gu)).toHaveLength(1);
    running.child.kill('SIGTERM');
    expect(await running.ended()).toBe(0);
  },
);

test('what still holds the program when it was asked to end does so for less than five seconds', async () => {
  const running = footnote(SOCKET);
  await running.ready();
  // Slack takes an answer and never says so.
  slack.faults.next('response_url', { kind: 'held', until: new Promise(() => {}) });
  await slack.command('/summit', '');
  await expect.poll(running.log).toContain('"answered"');
  running.child.kill('SIGTERM');
  // As a supervisor does it, with some time to spare on a busy machine.
  const late = setTimeout(() => running.child.kill('SIGKILL'), 8_000);
  expect(await running.ended()).toBe(0);
  clearTimeout(late);
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
