// @ts-check
// npm run bench [-- --scale 1000,10000,100000] [--corpus DIR] [--queries N] [--svg FILE]: Footnote beside others.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { execPath, exit, stderr, stdout, version } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drawLatency } from './draw-latency.mjs';
import { ENGINES, PARAGRAPHS_MAX } from './engines.mjs';

/**
 * @typedef {object} Measured
 * @property {number} paragraphs
 * @property {number} indexMs
 * @property {number} p50
 * @property {number} p99
 * @property {number} memoryMb
 */

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1000,10000,100000' },
    corpus: { type: 'string' },
    queries: { type: 'string', default: '1000' },
    svg: { type: 'string' },
  },
});
const corpora =
  values.corpus === undefined ? values.scale.split(',').map(size => size.trim()) : [values.corpus];
if (values.corpus === undefined && !corpora.every(size => /^[1-9]\d*$/.test(size))) {
  stderr.write('Give --scale as numbers of paragraphs, such as --scale 1000,10000.\n');
  exit(2);
}

stdout.write(`Node ${version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}\n\n`);
/** @type {(Measured & { engine: string })[]} */
const all = [];
for (const corpus of corpora) {
  /** @type {[string, Measured][]} */
  const rows = [];
  for (const name of Object.keys(ENGINES)) {
    if (Number(corpus) > (PARAGRAPHS_MAX[name] ?? Number.POSITIVE_INFINITY)) continue;
    const measured = measure(name, corpus);
    if (measured === undefined) continue;
    rows.push([name, measured]);
    all.push({ ...measured, engine: name });
  }
  printTable(rows);
}
if (values.svg !== undefined) writeFileSync(values.svg, drawLatency(all));
measureOneShot();

/**
 * @param {string} name
 * @param {string} corpus
 * @returns {Measured | undefined}
 */
function measure(name, corpus) {
  const script = fileURLToPath(new URL('measure.mjs', import.meta.url));
  const run = spawnSync(
    execPath,
    ['--expose-gc', '--max-old-space-size=8192', script, name, corpus, values.queries],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (run.status === 0) return JSON.parse(run.stdout);
  stdout.write(`${name} could not run on ${corpus}.\n`);
  return undefined;
}

/** @param {readonly [string, Measured][]} rows */
function printTable(rows) {
  const base = rows.find(([name]) => name === 'Footnote')?.[1];
  if (base === undefined) return;
  stdout.write(`${base.paragraphs.toLocaleString('en')} paragraphs (in brackets: times Footnote's figure)\n`);
  const cell = (/** @type {number} */ value, /** @type {number} */ own, /** @type {number} */ digits) =>
    `${value.toFixed(digits)} (${(value / own).toFixed(1)})`.padStart(20);
  stdout.write(
    `${'engine'.padEnd(26)}${['index ms', 'p50 ms', 'p99 ms', 'memory MB'].map(h => h.padStart(20)).join('')}\n`,
  );
  for (const [name, row] of rows) {
    const cells = [
      cell(row.indexMs, base.indexMs, 0),
      cell(row.p50, base.p50, 3),
      cell(row.p99, base.p99, 2),
      cell(row.memoryMb, base.memoryMb, 0),
    ];
    stdout.write(`${name.padEnd(26)}${cells.join('')}\n`);
  }
  stdout.write('\n');
}

/** The processor time of one question in the terminal, from start to exit; the least of five runs. */
function measureOneShot() {
  const program = fileURLToPath(new URL('../../dist/adapters/main.js', import.meta.url));
  if (!existsSync(program)) return;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    // The usage of ended children is not told apart by Node, so the child reports its own.
    const report =
      "process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\nCPU '+(u.userCPUTime+u.systemCPUTime)/1000)})";
    const run = spawnSync(
      execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(report)}`,
        program,
        'ask',
        'when did they meet at the summit',
      ],
      { encoding: 'utf8' },
    );
    const cpu = Number(/CPU ([\d.]+)/.exec(run.stderr)?.[1]);
    if (cpu < least) least = cpu;
  }
  stdout.write(`footnote ask, start to exit: ${least.toFixed(0)} ms of processor time\n`);
}
