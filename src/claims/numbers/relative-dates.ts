/**
 * "Last year", "yesterday" and "two weeks ago" in an article whose date is known, as the finest date that surely
 * holds them: a source that says "last week" leaves open which day.
 */

import { NUMBER_WORDS } from '../../text/number-words.ts';
import { remember } from '../../text/remember.ts';
import type { Rewriting } from '../../text/rewrite.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const MONTH = `(?:${MONTHS.join('|')})`;
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAY_MS = 24 * 60 * 60 * 1000;

/** What a sentence says of another time, or another person says, is not counted from the article's date. */
const COUNTED_FROM_ELSEWHERE = /\b(?:1\d|20)\d\d\b|["“”]/;
// "The last year of the war" is counted from the war.
const NOT_DEFINITE = '(?<!\\bthe )\\b';
const NOT_OF = "(?!['’]s|,? (?:of|before|after|when|that|earlier|later)\\b)";

/** First and last day, counted from 1970. */
type Days = readonly [first: number, last: number];

/** What is known of the article's date: `2014`, `2014-03` or `2014-03-05`. */
interface Published {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly days: Days;
}

/** Quickly asked of every text. */
export const MAY_BE_RELATIVE =
  /\b(?:last|this|next|ago|today|tonight|yesterday|tomorrow|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i;

/** Whether it is the article's date that the sentence counts from. `before` is the text in front of it. */
export function isCountedFromArticle(sentence: string, before: string): boolean {
  const opened = before.split('“').length - before.split('”').length;
  const paired = (before.split('"').length - 1) % 2 === 0;
  return !COUNTED_FROM_ELSEWHERE.test(sentence) && opened <= 0 && paired;
}

/** Rewrites sentences of an article to dates; empty when not even its year is known. */
export const relativeDates = remember((published: string): readonly Rewriting[] => {
  const [, yearText, monthText, dayText] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(published) ?? [];
  if (yearText === undefined) return [];
  const year = Number(yearText);
  const [month, day] = [monthText, dayText].map(text => (text === undefined ? undefined : Number(text)));
  const days: Days = [dayNumber(year, month ?? 1, day ?? 1), lastDay(year, month, day)];
  const date = { year, month, day, days };
  return [byYear(date), ...byMonth(date), byAges(date), ...byDay(date)];
});

function byYear({ year }: Published): Rewriting {
  return {
    pattern: new RegExp(`${NOT_DEFINITE}(?:in |earlier )?(last|this|next) year\\b${NOT_OF}`, 'gi'),
    by: found => `in ${year + shiftOf(found)}`,
  };
}

function byMonth({ year, month }: Published): readonly Rewriting[] {
  if (month === undefined) return [];
  return [
    {
      pattern: new RegExp(`${NOT_DEFINITE}(?:[Ll]ast|[Tt]his|[Nn]ext) ${MONTH}\\b(?! \\d)`, 'g'),
      by: found => {
        const name = found.split(' ')[1] ?? '';
        return `in ${name} ${yearOfMonth(MONTHS.indexOf(name) + 1, shiftOf(found), { year, month })}`;
      },
    },
    {
      pattern: new RegExp(`${NOT_DEFINITE}(?:in |earlier )?(last|this|next) month\\b${NOT_OF}`, 'gi'),
      by: found => {
        const at = year * 12 + month - 1 + shiftOf(found);
        return `in ${MONTHS[at % 12]} ${Math.floor(at / 12)}`;
      },
    },
  ];
}

/** In days; so much longer or shorter is still "two years", and a tenth more of what is long ago. */
const LENGTHS: ReadonlyMap<string, { readonly days: number; readonly leeway: number }> = new Map([
  ['day', { days: 1, leeway: 1 }],
  ['week', { days: 7, leeway: 4 }],
  ['month', { days: 365.25 / 12, leeway: 13 }],
  ['year', { days: 365.25, leeway: 180 }],
  ['decade', { days: 3652.5, leeway: 732 }],
]);
const LONG_AGO = 5;
const LONG_AGO_LEEWAY = 0.1;
/** "Thousands of years ago" and "sixty million years ago" are counted by nobody's calendar. */
const COUNTED_MAX = 99;
// "About", "more than" and the million in front make it another time.
const NOT_BOUNDED =
  '(?<!\\b(?:than|about|over|under|nearly|almost|around|roughly|some|least|most|to|or|and|hundred|thousand|million|billion|just|the|few|several)[ -])(?<![\\d.,])';

function byAges({ days }: Published): Rewriting {
  const numbers = ['an?', '\\d{1,2}', ...NUMBER_WORDS.keys()].join('|');
  return {
    pattern: new RegExp(`${NOT_BOUNDED}\\b(?:${numbers}) (?:day|week|month|year|decade)s? ago\\b`, 'gi'),
    by: found => {
      const [number = '', unit = ''] = found.toLowerCase().split(' ');
      const length = LENGTHS.get(unit.replace(/s$/, ''));
      const count = /^an?$/.test(number) ? 1 : (NUMBER_WORDS.get(number) ?? Number(number));
      if (length === undefined || count < 1 || count > COUNTED_MAX) return found;
      const back = count * length.days;
      const leeway = length.leeway + (count >= LONG_AGO ? back * LONG_AGO_LEEWAY : 0);
      return span([days[0] - back - leeway, days[1] - back + leeway], found);
    },
  };
}

const WEEK = 7;
/** Days from the article's date that each can mean; an article is written the day before as often as not. */
const SPANS: readonly (readonly [pattern: string, from: number, to: number])[] = [
  ['(?:today|tonight)', -1, 1],
  ['(?:yesterday|last night)', -2, 0],
  ['tomorrow', 0, 2],
  ['(?:in |earlier |later )?this week', 1 - WEEK, WEEK - 1],
  ['(?:in )?last week', 1 - 2 * WEEK, -1],
  ['(?:in )?next week', 1, 2 * WEEK - 1],
];

function byDay({ day, days: [at] }: Published): readonly Rewriting[] {
  if (day === undefined) return [];
  const spans = SPANS.map(([pattern, from, to]) => ({
    pattern: new RegExp(`${NOT_DEFINITE}${pattern}\\b${NOT_OF}`, 'gi'),
    // A single day is said as such, and met by that day alone.
    by: (found: string) =>
      to - from === 2 ? aboutDay(at + from + 1, found) : span([at + from, at + to], found),
  }));
  const weekday: Rewriting = {
    pattern: new RegExp(`${NOT_DEFINITE}(?:on|last|this|next) ${WEEKDAY}\\b(?!,? (?:\\d|${MONTH}))`, 'g'),
    by: found => {
      const from = /^(?:on|this)/.test(found) ? 1 - WEEK : found.startsWith('last') ? -2 * WEEK : 1;
      const to = /^(?:on|this)/.test(found) ? WEEK - 1 : found.startsWith('last') ? -1 : 2 * WEEK;
      const when = span([at + from, at + to], '');
      return when === '' ? found : `${found.replace(/^(?:last|this|next)/, 'on')} ${when}`;
    },
  };
  return [...spans, weekday];
}

/** A day that may be one more or less; beside the end of a month nothing but the year is sure. */
function aboutDay(at: number, found: string): string {
  const [before, itself, after] = [dateOf(at - 1), dateOf(at), dateOf(at + 1)];
  return before.month === after.month
    ? `on about ${itself.day} ${MONTHS[itself.month]} ${itself.year}`
    : span([at - 1, at + 1], found);
}

/** The month or the year that holds all of it, or else the years from and to. */
function span([first, last]: Days, otherwise: string): string {
  const [a, b] = [dateOf(Math.floor(first)), dateOf(Math.ceil(last))];
  if (a.year !== b.year) return otherwise === '' ? '' : `between ${a.year} and ${b.year}`;
  return a.month === b.month ? `in ${MONTHS[a.month]} ${a.year}` : `in ${a.year}`;
}

function dateOf(at: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(at * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function lastDay(year: number, month: number | undefined, day: number | undefined): number {
  if (month === undefined) return dayNumber(year + 1, 1, 1) - 1;
  return day === undefined ? dayNumber(year, month + 1, 1) - 1 : dayNumber(year, month, day);
}

function shiftOf(found: string): number {
  if (/\blast\b/i.test(found)) return -1;
  return /\bnext\b/i.test(found) ? 1 : 0;
}

/** The nearest month of that name before the article's, or behind it. */
function yearOfMonth(named: number, shift: number, { year, month }: { year: number; month: number }): number {
  if (shift < 0) return named < month ? year : year - 1;
  return shift > 0 && named <= month ? year + 1 : year;
}
