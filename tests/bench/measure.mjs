// @ts-check
// Measures one engine in a process of its own, so that none pays for another's memory.
import { argv, memoryUsage, stdout } from 'node:process';
import { makeParagraphs, makeQueries, readParagraphs } from './corpus.mjs';
import { ENGINES } from './engines.mjs';

const [, , name = '', corpus = '1000', queryCount = '1000'] = argv;
const QUERY_BUDGET_MS = 20_000;

const engine = ENGINES[name];
if (engine === undefined) throw new Error(`No engine is called ${name}.`);
const made = /^\d+$/.test(corpus) ? makeParagraphs(Number(corpus)) : readParagraphs(corpus);
// A string put together from pieces takes several times its size until it is first read; these are plain.
const paragraphs = made.map(text => Buffer.from(text).toString());
made.length = 0;
if (paragraphs.length === 0) throw new Error(`No paragraph was found in ${corpus}.`);
const queries = makeQueries(paragraphs, Number(queryCount));

const memoryBefore = usedBytes();
const start = performance.now();
const search = engine(paragraphs);
const indexMs = performance.now() - start;
const memory = usedBytes() - memoryBefore;

const warmUp = queries.slice(0, 50);
for (const query of warmUp) search(query);
/** @type {number[]} */
const times = [];
let found = 0;
const firstQuery = performance.now();
for (const query of queries) {
  const begin = performance.now();
  if (search(query) > 0) found++;
  times.push(performance.now() - begin);
  if (performance.now() - firstQuery > QUERY_BUDGET_MS) break;
}
times.sort((a, b) => a - b);
const quantile = (/** @type {number} */ q) =>
  times[Math.min(times.length - 1, Math.floor(times.length * q))] ?? 0;
stdout.write(
  `${JSON.stringify({
    // Read here, so that the text is still alive when memory is compared: it is not the engine's doing.
    paragraphs: paragraphs.length,
    queries: times.length,
    found,
    indexMs,
    p50: quantile(0.5),
    p99: quantile(0.99),
    memoryMb: memory / 2 ** 20,
  })}\n`,
);

function usedBytes() {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { heapUsed, external } = memoryUsage();
  return heapUsed + external;
}
