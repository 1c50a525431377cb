// Writes one acknowledged change after the other, and says the number of each once it is kept.
import { openStore } from '../../dist/src/index.js';

const [, , dataFolder, databaseUrl] = process.argv;
const store = await openStore({ dataFolder, use: 'own', ...(databaseUrl && { databaseUrl }) });
const { settings } = store.of('a');
const before = (await settings.changes(1))[0]?.what ?? '0';
process.stdout.write('begun\n');
for (let number = Number(before) + 1; ; number += 1) {
  const kept = await settings.change({ keepDays: (number % 700) + 1 }, { user: 'ada', what: String(number) });
  if (kept.kind === 'kept') process.stdout.write(`${number}\n`);
}
