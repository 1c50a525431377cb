// @ts-check
// npm run bench [-- --scale 1000,10000,100000] [--corpus DIR] [--engine NAME] [--queries N] [--minutes N]
// [--gigabytes N] [--svg FILE] [--rows FILE]
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath, exit, stderr, stdout, version } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.mjs';
import { drawLatency } from './draw-latency.mjs';
import { ENGINES } from './engines.mjs';

/**
 * @typedef {object} Measured what is not there was not reached; `stopped` says why
 * @property {string} engine
 * @property {number} paragraphs
 * @property {number} [indexMs]
 * @property {number} [indexCpuMs]
 * @property {number} [loadMs]
 * @property {number} [p50]
 * @property {number} [p99]
 * @property {number} [p50Cpu]
 * @property {number} [p99Cpu]
 * @property {number} [queries]
 * @property {number} [memoryMb]
 * @property {number} [rssMb]
 * @property {string} [stopped]
 */

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1000,10000,100000' },
    corpus: { type: 'string' },
    queries: { type: 'string', default: '1000' },
    minutes: { type: 'string', default: '5' },
    gigabytes: { type: 'string', default: '4' },
    svg: { type: 'string' },
    engine: { type: 'string', multiple: true, default: Object.keys(ENGINES) },
    rows: { type: 'string' },
  },
});
const corpora =
  values.corpus === undefined ? values.scale.split(',').map(size => size.trim()) : [values.corpus];
if (values.corpus === undefined && !corpora.every(size => /^[1-9]\d*$/.test(size))) {
  stderr.write('Give --scale as numbers of paragraphs, such as --scale 1000,10000.\n');
  exit(2);
}
const [minutes, gigabytes] = [Number(values.minutes), Number(values.gigabytes)];
const PER_ARTICLE = 100;

const folder = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
try {
  stdout.write(
    `Node ${version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${busy()}\n`,
  );
  stdout.write(
    `Each engine alone in a process, at most ${minutes} minutes of processor time and ${gigabytes} GB of heap.\n\n`,
  );
  /** @type {Measured[]} */
  const all = values.rows !== undefined && existsSync(values.rows) ? rowsIn(values.rows) : [];
  for (const corpus of corpora) {
    const file = join(folder, 'corpus');
    run('make-corpus.mjs', [corpus, file]);
    printHead(corpus);
    for (const name of values.engine) {
      const measured = measure(name, file);
      const row = { ...measured, paragraphs: Number(corpus) || measured.paragraphs };
      all.push(row);
      printRow(row);
      if (values.rows !== undefined) appendFileSync(values.rows, `${JSON.stringify(row)}\n`);
      // After each, so that a run that is ended has drawn what it knows.
      if (values.svg !== undefined) writeFileSync(values.svg, drawLatency(all));
    }
    if (values.engine.includes('Footnote')) measureStart(file);
  }
  stdout.write(run('completion.mjs', []).stdout);
  measureOneShot();
  stdout.write(`At the end: ${busy()}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} engine
 * @param {string} file
 * @returns {Measured}
 */
function measure(engine, file) {
  const { stdout: lines, signal, status } = run('measure.mjs', [engine, file, values.queries]);
  /** @type {Measured} */
  const measured = Object.assign(
    { engine, paragraphs: 0 },
    ...lines.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)])),
  );
  const isLate = signal === 'SIGXCPU' || signal === 'SIGKILL';
  const reason = isLate ? `within ${minutes} minutes` : `within ${gigabytes} GB`;
  return status === 0 ? measured : { ...measured, stopped: reason };
}

/**
 * @param {string} script
 * @param {readonly string[]} args
 * @param {number} [patience] in minutes
 */
function run(script, args, patience = minutes) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const node = [execPath, '--expose-gc', `--max-old-space-size=${gigabytes * 1024}`, path, ...args];
  // Of the processor, since the clock would punish whoever is measured while the machine is busy. What V8 prints of
  // a heap that is full helps nobody.
  return spawnSync('sh', ['-c', `ulimit -t ${patience * 60}; exec "$@"`, 'sh', ...node], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/**
 * Those of earlier runs, to be drawn with these.
 * @param {string} file
 * @returns {Measured[]}
 */
function rowsIn(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap(line => (line === '' ? [] : [JSON.parse(line)]));
}

/** @param {string} corpus */
function printHead(corpus) {
  const size = Number(corpus) > 0 ? Number(corpus).toLocaleString('en') : corpus;
  stdout.write(`${size} paragraphs; ${busy()}\n`);
  const heads = [
    'index s',
    'of cpu',
    'load s',
    'p50 ms',
    'p99 ms',
    'p50 cpu',
    'p99 cpu',
    'memory MB',
    'process MB',
  ];
  stdout.write(`${'engine'.padEnd(26)}${heads.map(head => head.padStart(11)).join('')}\n`);
}

/** @param {Measured} row */
function printRow(row) {
  const known = row.p50 !== undefined;
  const cells = [
    cell(row.indexMs && row.indexMs / 1000, 2),
    cell(row.indexCpuMs && row.indexCpuMs / 1000, 2),
    cell(row.loadMs && row.loadMs / 1000, 2),
    cell(row.p50, 3),
    cell(known ? row.p99 : undefined, 2),
    cell(known ? row.p50Cpu : undefined, 3),
    cell(known ? row.p99Cpu : undefined, 2),
    cell(row.memoryMb, 0),
    cell(row.rssMb, 0),
  ];
  const few = row.queries !== undefined && row.queries < 100 ? `  of ${row.queries} queries` : '';
  const stopped = row.stopped === undefined ? '' : `  not ${row.stopped}`;
  stdout.write(`${row.engine.padEnd(26)}${cells.join('')}${known ? few : stopped}\n`);
}

/**
 * @param {number | undefined} value
 * @param {number} digits
 */
function cell(value, digits) {
  return (value === undefined ? '' : value.toFixed(digits)).padStart(11);
}

/**
 * Footnote from pack files to its first answer: once reading and indexing them, once from the snapshot.
 * @param {string} file
 */
function measureStart(file) {
  const [packs, data] = [join(folder, 'packs'), join(folder, 'data')];
  for (const each of [packs, data]) rmSync(each, { recursive: true, force: true });
  writePack(join(packs, 'made'), readCorpus(file));
  for (const what of ['without a snapshot', 'from its snapshot']) {
    // Reading the files comes on top of the index, which had its time before.
    const { stdout: line, status } = run('start.mjs', [packs, data], 2 * minutes);
    if (status !== 0) {
      stdout.write(`Footnote, pack files to first answer, ${what}: not within ${2 * minutes} minutes\n`);
      return;
    }
    const { startMs, startCpuMs, rssMb, peakMb } = JSON.parse(line);
    stdout.write(
      `Footnote, pack files to first answer, ${what}: ${(startMs / 1000).toFixed(2)} s (${(startCpuMs / 1000).toFixed(2)} of processor), ${rssMb.toFixed(0)} MB in the process, ${peakMb.toFixed(0)} MB at most\n`,
    );
  }
  const snapshots = join(data, 'snapshots');
  const bytes = readdirSync(snapshots).reduce((sum, name) => sum + statSync(join(snapshots, name)).size, 0);
  stdout.write(`Its snapshot: ${(bytes / 1e6).toFixed(0)} MB\n\n`);
}

/**
 * @param {string} pack
 * @param {readonly string[]} paragraphs
 */
function writePack(pack, paragraphs) {
  mkdirSync(pack, { recursive: true });
  const about = 'id: made\ntitle: Made up\ndescription: Made up.\nlanguage: en\nversion: "1"\n';
  writeFileSync(join(pack, 'pack.yaml'), about);
  for (let from = 0; from < paragraphs.length; from += PER_ARTICLE) {
    const number = from / PER_ARTICLE + 1;
    const head = `---\ntitle: Article ${number}\nlicence: CC0-1.0\nfidelity: verbatim\n---\n\n`;
    const body = paragraphs.slice(from, from + PER_ARTICLE).join('\n\n');
    writeFileSync(join(pack, `article-${number}.md`), `${head}${body}\n`);
  }
}

/** The processor time of one question in the terminal, from start to exit; the least of five runs. */
function measureOneShot() {
  const program = fileURLToPath(new URL('../../dist/adapters/main.js', import.meta.url));
  // The usage of ended children is not told apart by Node, so the child reports its own.
  const report =
    "process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\nCPU '+(u.userCPUTime+u.systemCPUTime)/1000)})";
  const data = join(folder, 'once');
  const least = (/** @type {() => void} */ before) => {
    let milliseconds = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 5; i++) {
      before();
      const { stderr: told } = spawnSync(
        execPath,
        [
          '--import',
          `data:text/javascript,${encodeURIComponent(report)}`,
          program,
          'ask',
          'when did they meet at the summit',
        ],
        { encoding: 'utf8', env: { ...env, FOOTNOTE_DATA_DIR: data } },
      );
      milliseconds = Math.min(milliseconds, Number(/CPU ([\d.]+)/.exec(told)?.[1]));
    }
    return `${milliseconds.toFixed(0)} ms of processor time`;
  };
  const without = least(() => rmSync(data, { recursive: true, force: true }));
  stdout.write(`footnote ask, start to exit: ${without}, from a snapshot ${least(() => {})}\n`);
}

function busy() {
  const [last = 0, five = 0] = loadavg();
  return `${last.toFixed(1)} and ${five.toFixed(1)} processes waiting (1 and 5 minutes)`;
}
