// @ts-check
// Completion of 5,000 made-up titles, letter by letter and misspelt: Footnote beside others, all in one process.
import { cpuUsage, stdout } from 'node:process';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createNames } from '../../dist/src/index.js';
import { createRandom, makeParagraphs } from './corpus.mjs';

const TITLES = 5_000;
const LIMIT = 25;
const TYPED = 1_000;
/** Long enough to know the slow ones. */
const BUDGET_MS = 10_000;
const WARM_UP = 100;

const random = createRandom(5);
const words = [
  ...new Set(
    makeParagraphs(400)
      .join(' ')
      .toLowerCase()
      .match(/[a-z]{3,}/g),
  ),
];
const word = () => words[Math.floor(words.length ** random()) - 1] ?? '';
/** @type {Set<string>} */
const made = new Set();
while (made.size < TITLES) made.add(Array.from({ length: 2 + Math.floor(random() * 5) }, word).join(' '));
const titles = [...made];

/** A beginning of up to twenty letters, every third misspelt; now and then a later word, or a whole question. */
const typed = Array.from({ length: TYPED }, (_, i) => {
  const title = titles[Math.floor(random() * TITLES)] ?? '';
  if (i % 13 === 0) return `what about ${title} then`;
  if (i % 7 === 0) return title.split(' ').at(-1) ?? '';
  const start = title.slice(0, 1 + Math.floor(random() * Math.min(20, title.length)));
  if (i % 3 !== 0 || start.length < 5) return start;
  const at = 1 + Math.floor(random() * (start.length - 2));
  return start.slice(0, at) + start.charAt(at + 1) + start.charAt(at) + start.slice(at + 2);
});

const completers = {
  Footnote() {
    const topics = titles.map(name => ({ name, summary: '', aliases: [], lead: [], passages: [] }));
    const names = createNames(/** @type {any} */ ({ topics, passages: [] }));
    return (/** @type {string} */ text) => names.topics(text, LIMIT).length;
  },
  'Fuse.js, token search'() {
    const fuse = new Fuse(titles, { useTokenSearch: true, threshold: 0.34, ignoreLocation: true });
    return (/** @type {string} */ text) => fuse.search(text, { limit: LIMIT }).length;
  },
  'MiniSearch, fuzzy, prefix'() {
    const index = new MiniSearch({ fields: ['text'], searchOptions: { fuzzy: 0.2, prefix: true } });
    index.addAll(titles.map((text, id) => ({ id, text })));
    return (/** @type {string} */ text) => index.search(text).slice(0, LIMIT).length;
  },
};

stdout.write(
  `Completion of ${TITLES.toLocaleString('en')} titles in ms: p50, p99, both of processor time, the first look-up\n`,
);
for (const [name, open] of Object.entries(completers)) {
  const complete = open();
  const first = performance.now();
  complete('abc');
  const firstMs = performance.now() - first;
  /** @type {{ clock: number, cpu: number }[]} */
  const times = [];
  const begun = performance.now();
  for (const [i, text] of typed.entries()) {
    const start = performance.now();
    const before = cpuUsage();
    complete(text);
    const { user, system } = cpuUsage(before);
    if (i >= WARM_UP) times.push({ clock: performance.now() - start, cpu: (user + system) / 1000 });
    if (times.length > WARM_UP && performance.now() - begun > BUDGET_MS) break;
  }
  /** @param {'clock' | 'cpu'} kind @param {number} q */
  const at = (kind, q) => {
    const sorted = times.map(time => time[kind]).sort((a, b) => a - b);
    return (sorted[Math.floor(sorted.length * q)] ?? 0).toFixed(2).padStart(9);
  };
  stdout.write(
    `${name.padEnd(28)}${at('clock', 0.5)}${at('clock', 0.99)}${at('cpu', 0.5)}${at('cpu', 0.99)}${firstMs.toFixed(0).padStart(9)}\n`,
  );
}
stdout.write('\n');
