// @ts-check
// Many at once against the built program, which runs in a process of its own, as the platform sees it:
//   node tests/bench/rush.mjs discord|socket|http [--at-once N] [--busy] [--empty] [--program DIR] [--words]
// --busy puts a process beside it that keeps a core busy; --empty measures a bot of a few lines on the same SDK;
// --program takes another checkout, to compare with; --words leaves the sentence model out.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createViteServer } from 'vitest/node';

const root = join(import.meta.dirname, '..', '..');
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    'at-once': { type: 'string' },
    busy: { type: 'boolean' },
    empty: { type: 'boolean' },
    words: { type: 'boolean' },
    program: { type: 'string', default: root },
  },
});
const platform = positionals[0] ?? 'discord';
const atOnce = Number(values['at-once'] ?? (platform === 'discord' ? 300 : 500));
const GIVE_UP_MS = 30_000;

const vite = await createViteServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, watch: null },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
});

/** @type {readonly (readonly [string, Record<string, string>])[]} */
const COMMANDS = [
  ['ask', { question: 'when did the leaders meet' }],
  ['ask', { question: 'how did the heads of state get along' }],
  ['ask', { question: 'who signed the agreement on the exercises' }],
  ['quote', { passage: 'pipeline' }],
  ['read', { passage: 'summit 1' }],
  ['factcheck', { claim: 'The leaders met in Ulan-Ude on 24 August 2010.' }],
  ['quotecheck', { text: 'the leaders met for the first time in nine years' }],
  ['topics', {}],
];

const folder = mkdtempSync(join(tmpdir(), 'footnote-rush-'));
/** @type {import('node:child_process').ChildProcess[]} */
const children = [];

/** @param {Record<string, string>} env @param {string} emptyBot */
async function startProgram(env, emptyBot) {
  const main = values.empty
    ? [join(import.meta.dirname, emptyBot)]
    : [join(values.program, 'dist/adapters/main.js'), '--library', join(values.program, 'knowledge')];
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, main, {
    cwd: folder,
    env: {
      PATH,
      HOME,
      FOOTNOTE_DATA_DIR: folder,
      ...(values.words && {
        FOOTNOTE_EMBEDDINGS_URL: 'http://127.0.0.1:9',
        FOOTNOTE_EMBEDDINGS_MODEL: 'none',
      }),
      ...env,
    },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  children.push(child);
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', text => {
    said += text;
  });
  const until = async (/** @type {RegExp} */ words) => {
    const end = performance.now() + 60_000;
    while (!words.test(said)) {
      if (performance.now() > end || child.exitCode !== null) throw new Error(said);
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  };
  await until(/READY/);
  if (!values.empty) await until(/vectorsReady|vectorsOff/);
  return { said: () => said, pid: child.pid ?? 0 };
}

function startNeighbour() {
  if (!values.busy) return;
  children.push(spawn(process.execPath, ['-e', 'for (;;) {}'], { stdio: 'ignore' }));
}

/** @param {string} name @param {readonly (number | undefined)[]} given @param {string} more */
function report(name, given, more = '') {
  const times = given.filter(ms => ms !== undefined).toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  process.stdout.write(
    `${name}: acknowledged ${times.length} of ${given.length}, p50 ${Math.round(at(0.5))} ms, p99 ${Math.round(at(0.99))} ms${more}\n`,
  );
}

async function discord() {
  const { startFakeDiscord } = await vite.ssrLoadModule('/tests/fakes/discord.ts');
  const fake = await startFakeDiscord();
  await startProgram(
    { DISCORD_TOKEN: fake.world.token, DISCORD_API_BASE_URL: fake.apiBaseUrl },
    'empty-discord.mjs',
  );
  const people = Array.from({ length: 50 }, () => fake.world.asker);
  const settled = async (/** @type {any[]} */ sent) => {
    const end = performance.now() + GIVE_UP_MS;
    const isOver = () => sent.every(each => each.acknowledged !== undefined && !each.loading);
    while (!isOver() && performance.now() < end) await new Promise(resolve => setTimeout(resolve, 5));
  };
  const send = (/** @type {number} */ i) => {
    const [name, input] = COMMANDS[i % COMMANDS.length] ?? ['topics', {}];
    return fake.command(name, input, { user: people[i % people.length] });
  };
  for (let i = 0; i < 2 * COMMANDS.length; i++) await settled([send(i)]);
  /** @type {number[]} */
  const alone = [];
  for (let i = 0; i < 40; i++) {
    const one = send(i);
    await settled([one]);
    alone.push(Number(one.acknowledgedAfter));
  }
  report('one after the other', alone);
  startNeighbour();
  for (const round of ['all kinds at once', 'again']) {
    const sent = Array.from({ length: atOnce }, (_, i) => send(i));
    const from = performance.now();
    await settled(sent);
    const ms = Math.round(performance.now() - from);
    const deferred = sent.filter(each => each.acknowledged === 5).length;
    const open = sent.filter(each => each.loading).length;
    report(
      round,
      sent.map(each => each.acknowledgedAfter),
      `, deferred ${deferred}, never answered ${open}, over after ${ms} ms`,
    );
    await new Promise(resolve => setTimeout(resolve, 3_000));
  }
  await fake.stop();
}

async function slack() {
  const { startSlack, BOT_TOKEN, APP_TOKEN, SIGNING_SECRET } =
    await vite.ssrLoadModule('/tests/fakes/slack.ts');
  const fake = await startSlack();
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const way =
    platform === 'http'
      ? { SLACK_SIGNING_SECRET: SIGNING_SECRET, PORT: `${port}` }
      : { SLACK_APP_TOKEN: APP_TOKEN };
  await startProgram({ SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_API_URL: fake.apiUrl, ...way }, 'empty-slack.mjs');
  if (platform === 'http') fake.deliverTo(`http://127.0.0.1:${port}/slack/events`);
  const send = async (/** @type {number} */ i) => {
    const [name, input] = COMMANDS[i % COMMANDS.length] ?? ['topics', {}];
    const from = performance.now();
    const { acknowledged } = await fake
      .command(`/${name}`, Object.values(input).join(' '))
      .catch(() => ({ acknowledged: false }));
    return acknowledged ? performance.now() - from : undefined;
  };
  for (let i = 0; i < 2 * COMMANDS.length; i++) await send(i);
  startNeighbour();
  for (const round of ['all kinds at once', 'again']) {
    report(
      round,
      await Promise.all(Array.from({ length: atOnce }, (_, i) => send(i))),
      `, lines ${fake.socket.greeted}`,
    );
    await new Promise(resolve => setTimeout(resolve, 3_000));
  }
  await fake.close();
}

try {
  await (platform === 'discord' ? discord() : slack());
} finally {
  for (const child of children) child.kill('SIGKILL');
  await vite.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
