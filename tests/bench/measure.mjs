// @ts-check
// Measures one engine in a process of its own, so that none pays for another's memory. Prints a line of JSON after
// each stage: whoever waits no longer still knows what there was.
import { argv, cpuUsage, memoryUsage, stdout } from 'node:process';
import { makeQueries, readCorpus } from './corpus.mjs';
import { ENGINES } from './engines.mjs';

const [, , name = '', corpus = '', queryCount = '1000'] = argv;
const QUERY_BUDGET_MS = 20_000;
const WARM_UP = 50;
const WARM_UP_BUDGET_MS = 3_000;

const engine = ENGINES[name];
if (engine === undefined) throw new Error(`No engine is called ${name}.`);
const paragraphs = readCorpus(corpus);
const queries = makeQueries(paragraphs, Number(queryCount));

const memoryBefore = usedBytes();
const start = performance.now();
const cpuStart = cpuMs();
const { search, save, load } = engine(paragraphs);
const indexMs = performance.now() - start;
const indexCpuMs = cpuMs() - cpuStart;
const memoryMb = (usedBytes() - memoryBefore) / 2 ** 20;
tell({ paragraphs: paragraphs.length, indexMs, indexCpuMs, memoryMb });

timed(queries.slice(0, WARM_UP), WARM_UP_BUDGET_MS);
const times = timed(queries, QUERY_BUDGET_MS);
/** @param {'clock' | 'cpu'} kind @param {number} q */
const quantile = (kind, q) => {
  const sorted = times.map(time => time[kind]).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
};
// Read here, so that the text is still alive when memory is compared: it is not the engine's doing.
tell({
  paragraphs: paragraphs.length,
  queries: times.length,
  p50: quantile('clock', 0.5),
  p99: quantile('clock', 0.99),
  p50Cpu: quantile('cpu', 0.5),
  p99Cpu: quantile('cpu', 0.99),
  rssMb: memoryUsage.rss() / 2 ** 20,
});

if (save !== undefined && load !== undefined) {
  const saved = save();
  const loadStart = performance.now();
  load(saved)(queries[0] ?? '');
  tell({ loadMs: performance.now() - loadStart });
}

/**
 * @param {readonly string[]} asked
 * @param {number} budgetMs
 * @returns {{ clock: number, cpu: number }[]} on a busy machine the clock also counts waiting for others
 */
function timed(asked, budgetMs) {
  /** @type {{ clock: number, cpu: number }[]} */
  const taken = [];
  const first = performance.now();
  for (const query of asked) {
    const cpu = cpuMs();
    const begin = performance.now();
    search(query);
    const clock = performance.now() - begin;
    taken.push({ clock, cpu: cpuMs() - cpu });
    if (performance.now() - first > budgetMs) break;
  }
  return taken;
}

/** Of this process, its collector of memory included. */
function cpuMs() {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
}

/** @param {Record<string, number>} stage */
function tell(stage) {
  stdout.write(`${JSON.stringify(stage)}\n`);
}

function usedBytes() {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { heapUsed, external } = memoryUsage();
  return heapUsed + external;
}
