/** Reads one number out of tagged words: `1,200`, `twenty five million`, `3.5 %`, `the 1980s`, `ninth`. */
import { MULTIPLIERS, NUMBER_WORDS, ORDINAL_WORDS, type QuantityKind } from '../text/quantities.ts';
import type { TaggedWord } from './tagger.ts';
import { MONTHS } from './word-classes.ts';

export interface QuantityRead {
  readonly value: number;
  readonly kind: QuantityKind;
  /** How many words it took. */
  readonly length: number;
  /** The sign of a currency in front of it. */
  readonly currency?: string;
}

const DIGITS = /^([$£€]?)(\d+(?:\.\d+)?)(st|nd|rd|th|s|%)?$/;
const CURRENCY = /[$£€]/;
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;
const DAYS = 31;

/** Undefined when no number begins at `at`. `before` is the word in front of it. */
export function readQuantity(
  words: readonly TaggedWord[],
  at: number,
  before: TaggedWord | undefined,
): QuantityRead | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  const start = readStart(words, at, first);
  if (start === undefined) return undefined;
  let { value, kind, length } = start;
  const next = () => words[at + length];
  if (kind !== 'ordinal' && kind !== 'vague' && kind !== 'decade') {
    for (let by = multiplier(next()); by !== undefined; by = multiplier(next())) {
      value *= by;
      if (next()?.word.endsWith('s')) kind = 'vague';
      length++;
    }
    for (let more = small(next()); more !== undefined && value >= 100; more = small(next())) {
      if (multiplier(words[at + length - 1]) === undefined) break;
      value += more;
      length++;
    }
  }
  if (/^(?:%|percent|percentage)$/.test(next()?.word ?? '')) {
    kind = 'percent';
    length++;
  } else if (next()?.word === 'per' && /^cents?$/.test(words[at + length + 1]?.word ?? '')) {
    kind = 'percent';
    length += 2;
  }
  const sign = CURRENCY.exec(before?.word ?? '')?.[0] ?? CURRENCY.exec(first.word)?.[0];
  if (sign !== undefined) kind = 'money';
  if (kind === 'count' && length === 1) {
    if (/^\d{4}$/.test(first.word) && value >= FIRST_YEAR && value <= LAST_YEAR) kind = 'year';
    if (value <= DAYS && (isMonth(before) || isMonth(next()))) kind = 'day';
  }
  return { value, kind, length, ...(sign === undefined ? {} : { currency: sign }) };
}

function readStart(words: readonly TaggedWord[], at: number, first: TaggedWord): QuantityRead | undefined {
  const { word, part } = first;
  const digits = DIGITS.exec(word.replaceAll(',', ''));
  if (digits !== null) {
    const value = Number(digits[2]);
    const ending = digits[3];
    if (ending === 's')
      return value >= FIRST_YEAR && value % 10 === 0 ? { value, kind: 'decade', length: 1 } : undefined;
    const kind =
      ending === '%' ? 'percent' : ending !== undefined ? 'ordinal' : digits[1] ? 'money' : 'count';
    return { value, kind, length: 1 };
  }
  const named = NUMBER_WORDS.get(word);
  if (named !== undefined) {
    if (word === 'one' && (words[at + 1]?.word === 'of' || part === 'PRON')) return undefined;
    const unit = small(words[at + 1]);
    const joined = named >= 20 && named < 100 && unit !== undefined && unit < 10;
    return { value: named + (joined ? unit : 0), kind: 'count', length: joined ? 2 : 1 };
  }
  const ordinal = ORDINAL_WORDS.get(word);
  if (ordinal !== undefined && (word !== 'second' || part === 'ADJ')) {
    return { value: ordinal, kind: 'ordinal', length: 1 };
  }
  if (word === 'dozens' || word === 'scores') return { value: 12, kind: 'vague', length: 1 };
  const by = MULTIPLIERS.get(word);
  if (by === undefined) return undefined;
  return { value: by, kind: word.endsWith('s') ? 'vague' : 'count', length: 1 };
}

function small(word: TaggedWord | undefined): number | undefined {
  return word === undefined ? undefined : NUMBER_WORDS.get(word.word);
}

function multiplier(word: TaggedWord | undefined): number | undefined {
  return word === undefined ? undefined : MULTIPLIERS.get(word.word);
}

function isMonth(word: TaggedWord | undefined): boolean {
  return word !== undefined && MONTHS.has(word.word) && /^\p{Lu}/u.test(word.text);
}
