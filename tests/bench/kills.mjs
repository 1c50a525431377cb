// Kills a program that writes, many times over, and looks whether anything that was acknowledged has gone:
//   node tests/bench/kills.mjs [kills]                     the embedded store
//   DATABASE_URL=postgres://… node tests/bench/kills.mjs   an empty database on a server
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openStore } from '../../dist/src/index.js';

const kills = Number(process.argv[2] ?? 50);
const databaseUrl = process.env.DATABASE_URL;
const dataFolder = await mkdtemp(join(tmpdir(), 'footnote-kills-'));
const WRITER = join(import.meta.dirname, '../fakes/write-until-killed.mjs');

/** The number of the last change that was acknowledged before the kill. */
async function writeAndKill(writes) {
  const child = spawn(process.execPath, [WRITER, dataFolder, databaseUrl ?? ''], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let last = 0;
  let seen = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'begun') continue;
    last = Number(line);
    seen += 1;
    if (seen === writes) child.kill('SIGKILL');
  }
  await ended;
  return last;
}

let lost = 0;
let beyond = 0;
let acknowledged = 0;
for (let kill = 0; kill < kills; kill += 1) {
  acknowledged = await writeAndKill(3 + (kill % 7));
  const store = await openStore({ dataFolder, use: 'own', ...(databaseUrl && { databaseUrl }) });
  const { settings } = store.of('a');
  const [last] = await settings.changes(1);
  const kept = Number(last?.what ?? 0);
  const isWhole =
    (await settings.changes(100_000)).length === kept &&
    (await settings.read()).choices.keepDays === (kept % 700) + 1;
  if (kept < acknowledged || !isWhole) lost += 1;
  if (kept === acknowledged + 1) beyond += 1;
  await store.close();
}
const engine = databaseUrl === undefined ? 'embedded' : 'server';
process.stdout.write(
  `${engine}: ${kills} kills, ${acknowledged} acknowledged changes, after ${lost} kills something was missing, after ${beyond} the one under way was kept\n`,
);
await rm(dataFolder, { recursive: true, force: true });
process.exitCode = lost === 0 ? 0 : 1;
