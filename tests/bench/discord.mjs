// @ts-check
// How soon 300 commands at once are acknowledged, and what a few thousand leave in memory: the real client and the
// whole adapter against the fake on the loopback. `node --expose-gc tests/bench/discord.mjs [LIBRARY]`
import { join } from 'node:path';
import { createViteServer } from 'vitest/node';

const root = join(import.meta.dirname, '..', '..');
const AT_ONCE = 300;
const ROUNDS = 10;

// The fake is TypeScript, as the tests are.
const vite = await createViteServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, watch: null },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
});
const { openDiscord } = await vite.ssrLoadModule('/tests/fakes/open-discord.ts');
const { loadLibrary } = await vite.ssrLoadModule('/src/index.ts');

const path = process.argv[2] ?? join(root, 'knowledge');
const library = await loadLibrary([{ path, optional: false }], { reserved: [] });
const room = await openDiscord(library);
const { fake } = room;

const QUESTIONS = [
  'when did the leaders meet',
  'where would the pipeline go',
  'who signed the agreement on the exercises',
  'what did the united states say',
  'who won the world cup in 1998',
];

/** @param {() => { acknowledgedAfter?: number }} send */
async function round(send) {
  const sent = Array.from({ length: AT_ONCE }, send);
  await fake.until('all', () => sent.every(each => each.acknowledgedAfter !== undefined));
  return sent.map(each => Number(each.acknowledgedAfter)).toSorted((a, b) => a - b);
}

/** @param {readonly number[]} sorted @param {number} share */
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** @param {string} name @param {readonly number[]} sorted */
function report(name, sorted) {
  process.stdout.write(
    `${name}: n ${sorted.length}, p50 ${at(sorted, 0.5)} ms, p99 ${at(sorted, 0.99)} ms, last ${sorted.at(-1)} ms\n`,
  );
}

let next = 0;
const command = () => fake.command('ask', { question: QUESTIONS[next++ % QUESTIONS.length] ?? '' });
const completion = () => fake.complete('quote', { passage: 'agree' }, 'passage');

await round(command);
report('commands, all at once', await round(command));
report('completions, all at once', await round(completion));

/** @type {number[]} */
const single = [];
for (let index = 0; index < 50; index += 1) {
  const one = completion();
  await fake.until('one', () => one.acknowledgedAfter !== undefined);
  single.push(Number(one.acknowledgedAfter));
}
report(
  'completions, one after the other',
  single.toSorted((a, b) => a - b),
);

const heap = () => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1024 / 1024);
};
/** @type {number[]} */
const heaps = [];
for (let index = 0; index < ROUNDS; index += 1) {
  await round(command);
  // What the fake itself keeps is no memory of the bot's.
  fake.forget();
  heaps.push(heap());
}
process.stdout.write(`heap after each ${AT_ONCE} commands, in MB: ${heaps.join(' ')}\n`);
await room.close();
await vite.close();
