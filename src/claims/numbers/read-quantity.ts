/** Reads a number out of tagged words together with all that is said of it: `at least 12 km`, `the early 1980s`. */
import {
  DECADE_WORDS,
  FRACTIONS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  PLURAL_SCALES,
  SCALES,
  WEEKDAYS,
} from '../../text/number-words.ts';
import type { TaggedWord } from '../english/tagger.ts';
import { type Front, mayBound, readBehind, readFront } from './bounds.ts';
import type { OneRead } from './one-read.ts';
import { type Run, wordAt } from './read-number.ts';
import { readAge, readOne } from './read-one.ts';
import { readWeekday } from './read-time.ts';
import { inBaseUnits } from './units.ts';

export type QuantityRead = Omit<OneRead, 'scale'>;

/** Asked of every word, so that hardly any is looked at twice. */
export function mayBeginQuantity({ word }: TaggedWord): boolean {
  return BEGINS.test(word) || STARTERS.has(word) || mayBound(word);
}

const BEGINS = /^(?:\d|'\d0s$|[a-z]{0,3}[$£€¥₹]$|[½¼¾⅓⅔−])/;
const STARTERS: ReadonlySet<string> = new Set([
  ...[NUMBER_WORDS, ORDINAL_WORDS, SCALES, PLURAL_SCALES, FRACTIONS, DECADE_WORDS, WEEKDAYS].flatMap(
    words => [...words.keys()],
  ),
  ...'a an half several many minus early mid late aged at noon midnight usd eur gbp'.split(' '),
]);

/** Undefined when none begins with the run, whose words no mark parts. `before` is the word in front of it. */
export function readQuantity(run: Run, before: TaggedWord | undefined): QuantityRead | undefined {
  const [first] = run;
  if (first === undefined) return undefined;
  return readAge(run) ?? readWeekday(run, before) ?? readBounded(run, before);
}

function readBounded(run: Run, before: TaggedWord | undefined): QuantityRead | undefined {
  const front = readFront(run);
  if (front === undefined) return readRange(run, before, undefined);
  const rest = run.slice(front.length);
  const read = readRange(rest, run[front.length - 1], front);
  if (read === undefined || !fits(front, read)) return undefined;
  const ofAWhile =
    front.bound === 'over' && read.measure?.dimension !== 'duration' && read.measure?.dimension !== 'months';
  return {
    ...read,
    bound: ofAWhile ? '>' : front.bound === '=' ? read.bound : front.bound,
    length: read.length + front.length,
    core: read.core + front.length,
    ...(front.exact && { exact: true }),
  };
}

/** "After 1990" bounds a year; "after 12 days" tells when. */
function fits(front: Front, read: QuantityRead): boolean {
  const ofYears = read.kind === 'year' || read.kind === 'decade' || read.kind === 'century';
  if (front.opensRange !== undefined) return read.range !== undefined;
  if (front.ofTime) return ofYears || (read.kind === 'time' && front.bound !== 'by');
  if (read.kind === 'ordinal' || read.kind === 'weekday' || read.kind === 'vague') return false;
  // "Under 1990" and "over 1990" bound counts; "around 1990" is of a year.
  return !(ofYears || read.kind === 'day') || front.bound === '~' || front.exact;
}

/** "20 to 30", "between 1984 and 1989"; one number where there is no second. */
function readRange(
  run: Run,
  before: TaggedWord | undefined,
  front: Front | undefined,
): QuantityRead | undefined {
  const first = readOne(run, before);
  if (first === undefined) return undefined;
  const joint = wordAt(run, first.length);
  const joins = joint === 'to' || (joint === 'and' && front?.opensRange === 'between');
  const mayRange =
    first.bound === '=' && first.kind !== 'ordinal' && first.kind !== 'vague' && front?.bound !== 'by';
  if (!joins || !mayRange) return withBehind(first, run);
  const second = readOne(run.slice(first.length + 1), run[first.length]);
  const from = second === undefined ? undefined : likeSecond(first, second);
  if (second === undefined || from === undefined || (front !== undefined && front.opensRange === undefined))
    return withBehind(first, run);
  return {
    ...second,
    value: from,
    range: { from, to: second.value, between: front?.opensRange !== 'from' && from < second.value },
    length: first.length + 1 + second.length,
    core: first.core,
    ...(first.currency !== undefined && { currency: first.currency, kind: 'money' as const }),
  };
}

function withBehind(read: OneRead, run: Run): QuantityRead {
  const behind =
    read.kind === 'count' || read.kind === 'measure' ? readBehind(run.slice(read.length)) : undefined;
  return behind === undefined ? read : { ...read, bound: behind.bound, length: read.length + behind.length };
}

/** The first of two, in what the second is in: "2 to 3 million", "5 and 9 March". */
function likeSecond(first: OneRead, second: OneRead): number | undefined {
  const bare = first.kind === 'count' && first.measure === undefined;
  if (first.kind === second.kind && (first.measure === second.measure || first.measure === undefined)) {
    const scaled = first.value * second.scale;
    const shares = second.scale > 1 && first.scale === 1 && scaled < second.value;
    return shares ? scaled : first.value;
  }
  if (first.kind === 'measure' && second.kind === 'measure' && first.measure && second.measure) {
    if (first.measure.dimension !== second.measure.dimension) return undefined;
    return (inBaseUnits(first.value, first.measure) - second.measure.offset) / second.measure.factor;
  }
  if (first.kind === 'money' && second.kind === 'count') {
    const scaled = first.value * second.scale;
    return second.scale > 1 && first.scale === 1 && scaled < second.value ? scaled : first.value;
  }
  // "From 1,970 to 55.1 %" are two numbers.
  if (!bare || first.value >= second.value) return undefined;
  const joinsAny =
    second.kind === 'measure' ||
    second.kind === 'percent' ||
    second.kind === 'money' ||
    second.kind === 'year' ||
    second.kind === 'day';
  return joinsAny ? first.value * (first.value * second.scale < second.value ? second.scale : 1) : undefined;
}
