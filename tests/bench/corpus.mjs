// @ts-check
// Paragraphs for measuring: made up but always the same ones, or those of a folder of text files.
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const ONSETS =
  'b c d f g h j k l m n p r s t v w z br ch cl cr dr fl fr gl gr pl pr sh sl sp st str th tr'.split(' ');
const NUCLEI = 'a e i o u ai ea ee ie io oa oo ou a e i o'.split(' ');
const CODAS = ['', '', '', '', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'nt', 'st', 'ck', 'ng', 'd'];
const ENDINGS = ['', '', '', '', 's', 'ed', 'ing', 'er', 'ly', 'tion', 'al', 'ment'];
const SMALL_WORDS =
  'the of and to in a is that for it as was with be by on not he his but at are this have'.split(' ');

/**
 * Marsaglia's xorshift32: small, fast and the same everywhere.
 * @param {number} seed
 * @returns {() => number} numbers from 0 up to 1
 */
export function createRandom(seed) {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * @param {number} count
 * @returns {string[]}
 */
export function makeParagraphs(count) {
  return [...eachParagraph(count)];
}

/**
 * Words fall off as in Zipf's law, and new ones keep coming as the text grows, as in Heaps' law.
 * @param {number} count
 */
export function* eachParagraph(count) {
  const random = createRandom(20_111_110);
  const pick = (/** @type {readonly string[]} */ from) => from[Math.floor(random() * from.length)] ?? '';
  /** @type {string[]} */
  const words = [];
  /** @type {Set<string>} */
  const taken = new Set(SMALL_WORDS);
  const size = Math.round(60 * Math.sqrt(count * 80));
  while (words.length < size) {
    let word = '';
    const syllables = 1 + Math.floor(random() * 3) + (words.length > 2_000 ? 1 : 0);
    for (let i = 0; i < syllables; i++)
      word += pick(ONSETS) + pick(NUCLEI) + (i === syllables - 1 ? pick(CODAS) : '');
    word += pick(ENDINGS);
    if (taken.has(word)) continue;
    taken.add(word);
    words.push(random() < 0.08 ? word.charAt(0).toUpperCase() + word.slice(1) : word);
  }
  // The inverse of the summed Zipf curve: rank = size ** u.
  const word = () => {
    if (random() < 0.4) return pick(SMALL_WORDS);
    return words[Math.min(size - 1, Math.floor(size ** random()) - 1)] ?? '';
  };
  for (let paragraph = 0; paragraph < count; paragraph++) {
    const length = 40 + Math.floor(random() * 81);
    /** @type {string[]} */
    const pieces = [];
    let sentence = 0;
    for (let i = 0; i < length; i++) {
      const next = random() < 0.01 ? String(1900 + Math.floor(random() * 125)) : word();
      pieces.push(sentence === 0 ? next.charAt(0).toUpperCase() + next.slice(1) : ` ${next}`);
      sentence++;
      if (i === length - 1) pieces.push('.');
      else if (sentence > 8 && random() < 0.1) {
        pieces.push('. ');
        sentence = 0;
      }
    }
    yield pieces.join('');
  }
}

const END = 0;
const WRITTEN_AT_ONCE = 1000;

/**
 * For processes that measure: making the paragraphs again in each would take longer than most of them.
 * @param {string} file
 * @param {Iterable<string>} paragraphs
 */
export function writeCorpus(file, paragraphs) {
  const out = openSync(file, 'w');
  /** @type {string[]} */
  let waiting = [];
  const write = () => writeSync(out, waiting.map(text => `${text}\0`).join(''));
  for (const paragraph of paragraphs) {
    waiting.push(paragraph);
    if (waiting.length < WRITTEN_AT_ONCE) continue;
    write();
    waiting = [];
  }
  write();
  closeSync(out);
}

/**
 * @param {string} file
 * @returns {string[]}
 */
export function readCorpus(file) {
  const bytes = readFileSync(file);
  /** @type {string[]} */
  const paragraphs = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(END, start);
    paragraphs.push(bytes.toString('utf8', start, end));
    start = end + 1;
  }
  return paragraphs;
}

/**
 * @param {string} folder of .txt and .md files; paragraphs are separated by blank lines
 * @returns {string[]}
 */
export function readParagraphs(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:txt|md)$/.test(name))
    .toSorted()
    .flatMap(name => readFileSync(join(folder, name), 'utf8').split(/\n\s*\n/))
    .map(paragraph => paragraph.trim())
    .filter(paragraph => /\p{L}/u.test(paragraph));
}

/**
 * Three to seven words of a paragraph each, every third with a misspelt word.
 * @param {readonly string[]} paragraphs
 * @param {number} count
 * @returns {string[]}
 */
export function makeQueries(paragraphs, count) {
  const random = createRandom(7);
  return Array.from({ length: count }, (_, n) => {
    const words = (paragraphs[Math.floor(random() * paragraphs.length)] ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
    const length = Math.min(words.length, 3 + Math.floor(random() * 5));
    const chosen = Array.from({ length }, () => words[Math.floor(random() * words.length)] ?? '');
    const longest = chosen.reduce(
      (best, word, i) => (word.length > (chosen[best] ?? '').length ? i : best),
      0,
    );
    if (n % 3 === 0) chosen[longest] = misspell(chosen[longest] ?? '', random);
    return chosen.join(' ');
  });
}

/**
 * @param {string} word
 * @param {() => number} random
 */
function misspell(word, random) {
  if (word.length < 5) return word;
  const i = 1 + Math.floor(random() * (word.length - 2));
  const slip = Math.floor(random() * 3);
  if (slip === 0) return word.slice(0, i) + word.slice(i + 1);
  if (slip === 1) return word.slice(0, i) + word.charAt(i) + word.slice(i);
  return word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
}
