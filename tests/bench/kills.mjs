// Kills a program that writes, many times over, and looks whether anything that was acknowledged has gone:
//   node tests/bench/kills.mjs [kills]                     the embedded store
//   DATABASE_URL=postgres://… node tests/bench/kills.mjs   an empty database on a server
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../dist/src/index.js';
import { writeAndKill } from '../fakes/write-and-kill.mjs';

const kills = Number(process.argv[2] ?? 50);
const databaseUrl = process.env.DATABASE_URL;
const dataFolder = await mkdtemp(join(tmpdir(), 'footnote-kills-'));

let lost = 0;
let beyond = 0;
let acknowledged = 0;
for (let kill = 0; kill < kills; kill += 1) {
  acknowledged = await writeAndKill({ dataFolder, databaseUrl }, 3 + (kill % 7));
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
