/** The built program on Discord, as a host runs it: READY, an answer, a signal, exit codes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FakeDiscord, rawTextOf, startFakeDiscord } from '../fakes/discord.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PROGRAM = join(ROOT, 'dist', 'adapters', 'main.js');

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  log(): string;
}

let fake: FakeDiscord;
const running: Running[] = [];

beforeEach(async () => {
  fake = await startFakeDiscord();
});
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
  await fake.stop();
});

function start(env: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, [PROGRAM], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH ?? '',
      DISCORD_TOKEN: fake.world.token,
      DISCORD_API_BASE_URL: fake.apiBaseUrl,
      FOOTNOTE_WEB: 'off',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr?.setEncoding('utf8').on('data', chunk => {
    log += chunk;
  });
  const ended = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null));
  const program = { child, ended, log: () => log };
  running.push(program);
  return program;
}

const ready = ({ log }: Running) => fake.until('READY', () => log().includes('READY'));

test('it says READY once, answers, and leaves with 0 when asked to', async () => {
  const program = start();
  await ready(program);
  const interaction = fake.command('ask', { question: 'who signed the agreement on the exercises' });
  const answer = await fake.until('an answer', () => fake.world.messages.get(interaction.originalId ?? ''));
  expect(rawTextOf(answer)).toContain('Sidenko');
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  expect(program.log().match(/READY/gu)).toHaveLength(1);
  expect(program.log()).not.toContain(fake.world.token);
});

test('it ends when it is asked to, also while the gateway is silent', async () => {
  const program = start();
  await ready(program);
  fake.gateway.silence();
  fake.gateway.cut();
  await fake.until('a connection that hears nothing', () => program.log().includes('reconnecting'));
  program.child.kill('SIGTERM');
  // As a supervisor does it, with some time to spare on a busy machine.
  const late = setTimeout(() => program.child.kill('SIGKILL'), 8_000);
  expect(await program.ended).toBe(0);
  clearTimeout(late);
});

test('it answers a mention where the setting is on', async () => {
  const program = start({ DISCORD_MENTIONS: 'on' });
  await ready(program);
  const question = fake.say(`<@${fake.world.bot.id}> who signed the agreement on the exercises?`);
  const answer = await fake.until('an answer', () =>
    [...fake.world.messages.values()].find(({ replyTo }) => replyTo === question.id),
  );
  expect(rawTextOf(answer)).toContain('Sidenko');
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
});

test('it ends with 1 and advice over a wrong token', async () => {
  const program = start({ DISCORD_TOKEN: 'wrong-token' });
  expect(await program.ended).toBe(1);
  expect(program.log()).toContain('DISCORD_TOKEN is not accepted by Discord');
});

test.each([
  [4004, 'DISCORD_TOKEN is not accepted'],
  [4014, 'refused the intents'],
])('it ends with 1 and advice when the gateway closes with %i while it runs', async (code, advice) => {
  const program = start();
  await ready(program);
  fake.gateway.close(code);
  expect(await program.ended).toBe(1);
  expect(program.log()).toContain(advice);
});
