/** Reads a bare number: `1,200`, `2.9 million`, `twenty-five`, `a hundred and six`, `two and a half`, `ninth`. */
import { NUMBER_WORDS, ORDINAL_WORDS, PLURAL_SCALES, SCALES } from '../../text/number-words.ts';
import type { TaggedWord } from '../english/tagger.ts';

export type Run = readonly TaggedWord[];

export interface NumberRead {
  readonly value: number;
  /** How many words it took. */
  readonly length: number;
  readonly sort: 'plain' | 'ordinal' | 'vague';
  /** The million of "2.9 million"; 1 for none. */
  readonly scale: number;
}

const DIGITS = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})*,\d{3}$/;
const ORDINAL_DIGITS = /^(\d{1,3}(?:,\d{3})*|\d+)(?:st|nd|rd|th)$/;
const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);
const ARTICLE = /^an?$/;

export function wordAt(run: Run, at: number): string {
  return run[at]?.word ?? '';
}

/** "Pm" for "p.m.". */
export function bareWordAt(run: Run, at: number): string {
  return wordAt(run, at).replaceAll('.', '');
}

export function digitsOf(word: string): number | undefined {
  return DIGITS.test(word) || INDIAN.test(word) ? Number(word.replaceAll(',', '')) : undefined;
}

/** Undefined when the run does not begin with a number. */
export function readNumber(run: Run): NumberRead | undefined {
  const word = wordAt(run, 0);
  if (word === 'minus' || word === '−') {
    const positive = readNumber(run.slice(1));
    return positive && { ...positive, value: -positive.value, length: positive.length + 1 };
  }
  return readVague(run) ?? readOrdinal(run) ?? readHalf(run) ?? readPlain(run);
}

/** "Thousands", "tens of thousands", "several hundred": of which size, and no more. */
function readVague(run: Run): NumberRead | undefined {
  const plural = PLURAL_SCALES.get(wordAt(run, 0));
  if (plural !== undefined) {
    const of = wordAt(run, 1) === 'of' ? PLURAL_SCALES.get(wordAt(run, 2)) : undefined;
    if (plural === 10 && of === undefined) return undefined;
    return { value: plural * (of ?? 1), length: of === undefined ? 1 : 3, sort: 'vague', scale: 1 };
  }
  const few = /^(?:several|many)$/.test(wordAt(run, 0))
    ? 1
    : wordAt(run, 0) === 'a' && wordAt(run, 1) === 'few'
      ? 2
      : 0;
  const scale = few === 0 ? undefined : SCALES.get(wordAt(run, few));
  return scale === undefined ? undefined : { value: scale, length: few + 1, sort: 'vague', scale: 1 };
}

function readOrdinal(run: Run): NumberRead | undefined {
  const digits = ORDINAL_DIGITS.exec(wordAt(run, 0))?.[1];
  if (digits !== undefined)
    return { value: Number(digits.replaceAll(',', '')), length: 1, sort: 'ordinal', scale: 1 };
  const tens = NUMBER_WORDS.get(wordAt(run, 0)) ?? 0;
  const second = ORDINAL_WORDS.get(wordAt(run, 1));
  if (tens >= 20 && second !== undefined && second < 10)
    return { value: tens + second, length: 2, sort: 'ordinal', scale: 1 };
  const value = ORDINAL_WORDS.get(wordAt(run, 0));
  if (value === undefined || (wordAt(run, 0) === 'second' && !isOrdinalSecond(run))) return undefined;
  return { value, length: 1, sort: 'ordinal', scale: 1 };
}

/** "The second richest": an adverb in front of an adjective; "for a second" counts nothing. */
function isOrdinalSecond(run: Run): boolean {
  return run[0]?.part === 'ADJ' || (run[0]?.part === 'ADV' && run[1]?.part === 'ADJ');
}

/** "Half a million", "half a dozen". */
function readHalf(run: Run): NumberRead | undefined {
  if (wordAt(run, 0) !== 'half' || !ARTICLE.test(wordAt(run, 1))) return undefined;
  const scale = SCALES.get(wordAt(run, 2));
  return scale === undefined ? undefined : { value: scale / 2, length: 3, sort: 'plain', scale };
}

function readPlain(run: Run): NumberRead | undefined {
  const start = readStart(run);
  if (start === undefined) return undefined;
  let { length } = start;
  let current = start.value;
  let total = 0;
  let scale = 1;
  /** What may still be added: after "hundred", less than a hundred. */
  let room = 1;
  const half = readAndAHalf(run.slice(length));
  if (half !== undefined) {
    current += half.value;
    length += half.length;
  }
  for (;;) {
    const by = SCALES.get(wordAt(run, length));
    if (by !== undefined && (by < 1000 || current > 0)) {
      current *= by;
      scale = Math.max(scale, by);
      room = by;
      length++;
      if (by >= 1000) {
        total += current;
        current = 0;
      }
      const more = readAndAHalf(run.slice(length));
      if (more !== undefined && by >= 1000) {
        total += more.value * by;
        length += more.length;
      }
      continue;
    }
    const joint = wordAt(run, length) === 'and' ? 1 : 0;
    // "A hundred and six" goes on; "2 million 50 years ago" does not.
    const small = start.inWords && room >= 100 ? readTens(run.slice(length + joint)) : undefined;
    if (small === undefined || small.value >= room) break;
    current += small.value;
    length += joint + small.length;
    room = 1;
  }
  return { value: total + current, length, sort: 'plain', scale };
}

function readStart(run: Run): { value: number; length: number; inWords: boolean } | undefined {
  const word = wordAt(run, 0);
  const digits = digitsOf(word);
  if (digits !== undefined) {
    const glyph = GLYPHS.get(wordAt(run, 1));
    return { value: digits + (glyph ?? 0), length: glyph === undefined ? 1 : 2, inWords: false };
  }
  const glyph = GLYPHS.get(word);
  if (glyph !== undefined) return { value: glyph, length: 1, inWords: false };
  const tens = readTens(run);
  if (tens !== undefined) {
    if (word === 'one' && tens.length === 1 && (wordAt(run, 1) === 'of' || run[0]?.part === 'PRON'))
      return undefined;
    return { ...tens, inWords: true };
  }
  // "A hundred", and "hundred" where the article is left out.
  const article = ARTICLE.test(word) ? 1 : 0;
  return SCALES.has(wordAt(run, article)) ? { value: 1, length: article, inWords: true } : undefined;
}

/** Up to ninety-nine, in words. */
function readTens(run: Run): { value: number; length: number } | undefined {
  const value = NUMBER_WORDS.get(wordAt(run, 0));
  if (value === undefined) return undefined;
  const unit = value >= 20 ? NUMBER_WORDS.get(wordAt(run, 1)) : undefined;
  const joined =
    unit !== undefined && unit > 0 && unit < 10 && !/^(?:once|twice|thrice)$/.test(wordAt(run, 1));
  return { value: value + (joined ? unit : 0), length: joined ? 2 : 1 };
}

/** "Two and a half". */
export function readAndAHalf(run: Run): { value: number; length: number } | undefined {
  const part = wordAt(run, 2) === 'half' ? 1 / 2 : wordAt(run, 2) === 'quarter' ? 1 / 4 : undefined;
  return wordAt(run, 0) === 'and' && wordAt(run, 1) === 'a' && part !== undefined
    ? { value: part, length: 3 }
    : undefined;
}
