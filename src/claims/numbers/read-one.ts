/** Reads one number with what it is of: a time, a year, a share, money, a measure or a count. */

import type { TaggedWord } from '../english/tagger.ts';
import { monthNamed } from '../english/word-classes.ts';
import { type OneRead, PLAIN } from './one-read.ts';
import { type NumberRead, type Run, readAndAHalf, readNumber, wordAt } from './read-number.ts';
import { readShare } from './read-share.ts';
import { readClock, readYears } from './read-time.ts';
import { readUnit } from './read-unit.ts';
import { type Unit, unitNamed } from './units.ts';

const DAYS = 31;

/** `before` is the word in front, where no mark parts the two. */
export function readOne(run: Run, before: TaggedWord | undefined): OneRead | undefined {
  const number = readNumber(run);
  return (
    readClock(run) ??
    readYears(run, number, before) ??
    readShare(run, number, before) ??
    readMoney(run, number) ??
    readCounted(run, number ?? readOneAndAHalf(run), before)
  );
}

/** "Aged 45", "at the age of 45". */
export function readAge(run: Run): OneRead | undefined {
  const front = AGES.find(words => words.every((word, i) => wordAt(run, i) === word))?.length;
  if (front === undefined) return undefined;
  const age = readNumber(run.slice(front));
  const year = unitNamed('year');
  const joined =
    wordAt(run, front + (age?.length ?? 0)) === 'to' || readUnit(run.slice(front + (age?.length ?? 0)));
  if (age?.sort !== 'plain' || joined || year === undefined) return undefined;
  return {
    ...PLAIN,
    value: age.value,
    kind: 'measure',
    measure: year,
    length: front + age.length,
    core: front,
  };
}

const AGES = [['at', 'the', 'age', 'of'], ['at', 'age'], ['aged']];

const SIGN = /^[a-z]{0,3}[$£€¥₹]$/;
const CODES: ReadonlyMap<string, string> = new Map([
  ['usd', '$'],
  ['eur', '€'],
  ['gbp', '£'],
]);
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['dollar', '$'],
  ['euro', '€'],
  ['yen', '¥'],
  ['rupee', '₹'],
]);

function readMoney(run: Run, bare: NumberRead | undefined): OneRead | undefined {
  const word = wordAt(run, 0);
  const sign = bare !== undefined ? undefined : SIGN.test(word) ? word : CODES.get(word);
  const start = sign === undefined ? 0 : 1;
  const number = sign === undefined ? bare : readNumber(run.slice(1));
  if (number?.sort !== 'plain') return undefined;
  const length = start + number.length;
  const money = { ...PLAIN, value: number.value, scale: number.scale, kind: 'money', core: start } as const;
  const nameAt = (at: number) => CURRENCIES.get((run[at]?.lemma ?? '').replace(/\.$/, ''));
  if (sign !== undefined)
    return { ...money, currency: sign, length: length + (nameAt(length) === sign ? 1 : 0) };
  const plain = nameAt(length);
  if (plain !== undefined) return { ...money, currency: plain, length: length + 1 };
  const national = nameAt(length + 1);
  if (national === undefined || !/^\p{Lu}/u.test(run[length]?.text ?? '')) return undefined;
  const country = wordAt(run, length);
  const american = country === 'america' || country === 'american';
  return { ...money, currency: american ? national : `${country} ${national}`, length: length + 2 };
}

function readCounted(
  run: Run,
  number: NumberRead | undefined,
  before: TaggedWord | undefined,
): OneRead | undefined {
  if (number === undefined) return undefined;
  const { value, length, scale, sort } = number;
  if (sort === 'vague') return { ...PLAIN, value, kind: 'vague', length };
  const of = wordAt(run, length) === 'of' ? 1 : 0;
  const ofMonth = [before, run[length + of]].some(
    word => word !== undefined && monthNamed(word) !== undefined,
  );
  const isDay = ofMonth && length === 1 && Number.isInteger(value) && value >= 1 && value <= DAYS;
  if (isDay) return { ...PLAIN, value, kind: 'day', length };
  if (sort === 'ordinal') return { ...PLAIN, value, kind: 'ordinal', length };
  return readMeasure(run, number) ?? { ...PLAIN, value, kind: 'count', length, scale };
}

/** "A year and a half". */
function readOneAndAHalf(run: Run): NumberRead | undefined {
  const unit = /^an?$/.test(wordAt(run, 0)) ? readUnit(run.slice(1)) : undefined;
  const more = unit && readAndAHalf(run.slice(1 + unit.length));
  return more && { value: 1, length: 1, sort: 'plain', scale: 1 };
}

function readMeasure(run: Run, number: NumberRead): OneRead | undefined {
  const unit = readUnit(run.slice(number.length));
  if (unit === undefined) return undefined;
  let length = number.length + unit.length;
  let { value } = number;
  const half = readAndAHalf(run.slice(length));
  const smaller = half === undefined ? readSmaller(run.slice(length), unit.unit) : undefined;
  value += half?.value ?? smaller?.value ?? 0;
  length += half?.length ?? smaller?.length ?? 0;
  if (wordAt(run, length) === 'old') length++;
  else if (wordAt(run, length) === 'of' && wordAt(run, length + 1) === 'age') length += 2;
  return { ...PLAIN, value, kind: 'measure', measure: unit.unit, length, scale: number.scale };
}

/** The inches of "6 feet 2 inches", in feet. */
function readSmaller(run: Run, larger: Unit): { value: number; length: number } | undefined {
  const joint = wordAt(run, 0) === 'and' ? 1 : 0;
  const number = readNumber(run.slice(joint));
  const unit = number?.sort === 'plain' ? readUnit(run.slice(joint + number.length)) : undefined;
  if (number === undefined || unit === undefined) return undefined;
  const { dimension, system, factor } = unit.unit;
  const fits = dimension === larger.dimension && system === larger.system && factor < larger.factor;
  const value = (number.value * factor) / larger.factor;
  return fits && value < 1 ? { value, length: joint + number.length + unit.length } : undefined;
}
