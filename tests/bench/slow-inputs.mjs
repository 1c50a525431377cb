// @ts-check
// node tests/bench/slow-inputs.mjs [PASSAGES | FOLDER OF TEXTS] [PATTERN]: what the longest inputs of each kind take, at their worst.
import { argv, stdout } from 'node:process';
import { createBot, createContext } from '../../dist/src/index.js';
import { makeParagraphs, readParagraphs } from './corpus.mjs';
import { toArticles } from './library.mjs';
import { COMMANDS, INPUT_MAX, inputs } from './slow-inputs-of.mjs';

const [, , given = '20000', pattern = ''] = argv;
const made = /^\d+$/.test(given) ? makeParagraphs(Number(given)) : [...readParagraphs(given)];
// What the inputs are made of stands in the library too, here and there.
const units = inputs();
const paragraphs = made.map((text, i) =>
  Buffer.from(i % 10 === 0 ? `${text} ${(units[(i / 10) % units.length] ?? '').repeat(6)}` : text).toString(),
);
const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const bot = createBot(createContext(toArticles(paragraphs)), quiet);
const origin = { community: 'c', channel: 'c', user: 'u', locale: 'en' };

stdout.write(
  `${paragraphs.length} passages, milliseconds of processor time: the second of two runs, slowest first\n`,
);
/** @type {{ ms: number; line: string }[]} */
const rows = [];
for (const [command, option] of COMMANDS) {
  for (const unit of units) {
    const name = `${command} ${JSON.stringify(unit)}`;
    if (!name.includes(pattern)) continue;
    const text = unit.repeat(Math.ceil(INPUT_MAX / unit.length)).slice(0, INPUT_MAX);
    const ms = await timed(() =>
      option === undefined
        ? bot.handle({ ...origin, kind: 'text', text })
        : bot.handle({ ...origin, kind: 'command', command, input: { [option]: text } }),
    );
    rows.push({ ms, line: `${name}: ${ms.toFixed(0)}` });
  }
}
rows.sort((a, b) => b.ms - a.ms);
for (const { line } of rows.slice(0, 40)) stdout.write(`${line}\n`);

/** @param {() => Promise<unknown>} run */
async function timed(run) {
  await run();
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
