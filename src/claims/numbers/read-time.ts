/** Reads times: of a day, of a week, and years, decades and centuries. */
import { DECADE_WORDS, NUMBER_WORDS, WEEKDAYS } from '../../text/number-words.ts';
import type { TaggedWord } from '../english/tagger.ts';
import { monthNamed } from '../english/word-classes.ts';
import type { PartOfSpan } from './amount.ts';
import { type OneRead, PLAIN } from './one-read.ts';
import { bareWordAt, type NumberRead, type Run, readNumber, wordAt } from './read-number.ts';
import { readUnit } from './read-unit.ts';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;
const CENTURIES = 30;

/** Not every Monday, and no name such as "Black Monday" and "Monday Club". */
export function readWeekday(run: Run, before: TaggedWord | undefined): OneRead | undefined {
  const [first, next] = run;
  const value = WEEKDAYS.get(first?.word ?? '');
  const capital = (word: TaggedWord | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text);
  if (value === undefined || !capital(first)) return undefined;
  const recurs = before !== undefined && /^(?:every|each|most|any|a|the)$/.test(before.word);
  const named =
    (capital(before) && before?.part === 'PROPN') ||
    (capital(next) && next !== undefined && monthNamed(next) === undefined);
  return recurs || named ? undefined : { ...PLAIN, value, kind: 'weekday', length: 1 };
}

const NAMED_TIMES: ReadonlyMap<string, number> = new Map([
  ['noon', 12 * 60],
  ['midnight', 0],
]);

export function readClock(run: Run): OneRead | undefined {
  const word = wordAt(run, 0);
  const twelve = word === '12' ? 1 : 0;
  const named = NAMED_TIMES.get(wordAt(run, twelve));
  if (named !== undefined && /^\p{Ll}/u.test(run[twelve]?.text ?? ''))
    return { ...PLAIN, value: named, kind: 'time', length: twelve + 1 };
  const [, hours, minutes] = /^(\d{1,2})(?::(\d\d))?$/.exec(word) ?? [];
  const hour = hours === undefined ? NUMBER_WORDS.get(word) : Number(hours);
  if (hour === undefined || hour > 24 || Number(minutes ?? 0) > 59) return undefined;
  const value = hour * 60 + Number(minutes ?? 0);
  const half = bareWordAt(run, 1);
  if ((half === 'am' || half === 'pm') && hour >= 1 && hour <= 12) {
    return { ...PLAIN, value: (value % 720) + (half === 'pm' ? 720 : 0), kind: 'time', length: 2 };
  }
  if (/^o['’]clock$/.test(wordAt(run, 1))) return { ...PLAIN, value, kind: 'time', halfDay: true, length: 2 };
  if (minutes === undefined) return undefined;
  const halfDay = hour >= 1 && hour < 12 && hours?.startsWith('0') !== true;
  return { ...PLAIN, value, kind: 'time', length: 1, ...(halfDay && { halfDay }) };
}

const PARTS: readonly PartOfSpan[] = ['early', 'mid', 'late'];

export function readYears(
  run: Run,
  number: NumberRead | undefined,
  before: TaggedWord | undefined,
): OneRead | undefined {
  const part = PARTS.find(word => word === wordAt(run, 0));
  const core = part === undefined ? 0 : 1;
  const rest = run.slice(core);
  const read = readWholeYears(
    rest,
    core === 0 ? number : readNumber(rest),
    part !== undefined || before?.word === 'the',
  );
  return read && { ...PLAIN, ...read, length: read.length + core, core, ...(part && { part }) };
}

function readWholeYears(
  run: Run,
  number: NumberRead | undefined,
  definite: boolean,
): Pick<OneRead, 'value' | 'kind' | 'length'> | undefined {
  const word = wordAt(run, 0);
  const decade =
    /^(\d{3}0)s$/.exec(word)?.[1] ??
    (DECADE_WORDS.has(word) && definite ? DECADE_WORDS.get(word) : undefined);
  if (decade !== undefined) return { value: Number(decade), kind: 'decade', length: 1 };
  const short = /^(')?([3-9]0)s$/.exec(word);
  if (short !== null && (short[1] !== undefined || definite))
    return { value: 1900 + Number(short[2]), kind: 'decade', length: 1 };
  if (number === undefined) return undefined;
  const next = run[number.length];
  if (number.sort === 'ordinal') {
    const isCentury = next?.lemma.replace(/\.$/, '') === 'century' && number.value <= CENTURIES;
    return isCentury ? { value: number.value, kind: 'century', length: number.length + 1 } : undefined;
  }
  const era = ERAS.get(bareWordAt(run, number.length));
  if (era !== undefined && number.length === 1 && /^\p{Lu}/u.test(next?.text ?? ''))
    return { value: number.value * era, kind: 'year', length: 2 };
  const isYear =
    /^\d{4}$/.test(word) && number.value >= FIRST_YEAR && number.value <= LAST_YEAR && number.length === 1;
  const counts = isYear && (readUnit(run.slice(1)) !== undefined || PER_CENT.test(wordAt(run, 1)));
  return isYear && !counts ? { value: number.value, kind: 'year', length: 1 } : undefined;
}

const ERAS: ReadonlyMap<string, number> = new Map([
  ['bc', -1],
  ['bce', -1],
  ['ad', 1],
  ['ce', 1],
]);
const PER_CENT = /^(?:%|percent|per)$/;
