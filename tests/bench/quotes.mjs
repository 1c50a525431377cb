// @ts-check
// node tests/bench/quotes.mjs [PASSAGES] [COUNT]: how long a quotation check takes, by what is checked.
import { argv, stdout } from 'node:process';
import { checkQuotation, createContext } from '../../dist/src/index.js';
import { createRandom, makeParagraphs } from './corpus.mjs';
import { toArticles } from './library.mjs';

const passages = Number(argv[2] ?? 100_000);
const count = Number(argv[3] ?? 100);
const paragraphs = makeParagraphs(passages).map(text => Buffer.from(text).toString());
const corpus = createContext(toArticles(paragraphs)).corpus();
const random = createRandom(11);
const anyOf = () => paragraphs[Math.floor(random() * paragraphs.length)] ?? '';
/** @param {number} length in words */
const piece = length => {
  const words = anyOf().split(' ');
  const from = Math.floor(random() * Math.max(1, words.length - length));
  return words.slice(from, from + length);
};
/** @param {string[]} words */
const change = words => words.with(Math.floor(words.length / 2), 'otherwise').join(' ');

/** @type {Readonly<Record<string, { expect: string; make: () => string }>>} */
const KINDS = {
  'exact, 8 words': { expect: 'exact', make: () => piece(8).join(' ') },
  'exact, 25 words': { expect: 'exact', make: () => piece(25).join(' ') },
  'exact, 100 words': { expect: 'exact', make: () => anyOf() },
  'altered, 25 words': { expect: 'altered', make: () => change(piece(25)) },
  'spliced, 12 and 12 words': { expect: 'spliced', make: () => [...piece(12), ...piece(12)].join(' ') },
  'from nowhere, 25 words': {
    expect: 'notFound',
    make: () => Array.from({ length: 25 }, () => piece(1)[0]).join(' '),
  },
};

stdout.write(`${passages} passages, milliseconds\n`);
for (const [name, { expect, make }] of Object.entries(KINDS)) {
  const quotes = Array.from({ length: count }, make).map(quote => quote.slice(0, 1_000));
  for (const quote of quotes.slice(0, 10)) checkQuotation(quote, corpus);
  /** @type {number[]} */
  const times = [];
  let right = 0;
  for (const quote of quotes) {
    const begin = performance.now();
    const verdict = checkQuotation(quote, corpus);
    times.push(performance.now() - begin);
    if (verdict.kind === expect) right += 1;
  }
  times.sort((a, b) => a - b);
  const quantile = (/** @type {number} */ q) => times[Math.floor((times.length - 1) * q)] ?? 0;
  stdout.write(
    `${name.padEnd(26)} p50 ${quantile(0.5).toFixed(2)}  p95 ${quantile(0.95).toFixed(2)}` +
      `  most ${quantile(1).toFixed(2)}  ${expect} ${right} of ${quotes.length}\n`,
  );
}
