/** Dates that a text gives in so many words, year included: for putting statements in order, not for comparing them. */
import { remember } from './remember.ts';
import { YEAR } from './when-and-where.ts';

/** What is said of a time: a day, a month, a year, a decade or a century. Negative years are before our era. */
export interface DateSaid {
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'day' | 'month' | 'year' | 'decade' | 'century';
  /** Its first year. */
  readonly year: number;
  /** 1 to 12; 0 where none is given. */
  readonly month: number;
  /** 1 to 31; 0 where none is given. */
  readonly day: number;
}

type Found = Omit<DateSaid, 'start' | 'end'>;

interface Form {
  readonly pattern: RegExp;
  /** Undefined for what only looks like a date, such as 31.13.2011. */
  read(groups: Readonly<Record<string, string | undefined>>): Found | undefined;
}

const YEAR_4 = '(?<year>(?:1\\d|20)\\d\\d)(?!\\d)';
const DAY = '(?<![\\d.,])(?<day>[0-3]?\\d)';

/** In the order of the text; a year within a longer date is that date. `language` is BCP 47, such as `en`. */
export function findDates(text: string, language: string): readonly DateSaid[] {
  const found: DateSaid[] = [];
  for (const { pattern, read } of formsOf(language)) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some(other => start < other.end && other.start < end)) continue;
      const date = read(match.groups ?? {});
      if (date !== undefined) found.push({ start, end, ...date });
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** Rising: what is less exact before what it holds, 2011 before August 2011. */
export function compareDates(one: DateSaid, other: DateSaid): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}

/** The longest forms first, since what they have read is not read again. */
const formsOf = remember((language: string): readonly Form[] => {
  const months = monthsOf(language);
  const month = `(?<month>${[...months.keys()].toSorted(longerFirst).join('|')})`;
  const between = "(?:\\s|\\.|,|\\bde\\b|\\bdel\\b|\\bof\\b|d['’])+";
  const named = (groups: Readonly<Record<string, string | undefined>>) =>
    calendar(groups.year, months.get((groups.month ?? '').toLowerCase()), groups.day);
  return [
    { pattern: /(?<!\d)(?<year>(?:1\d|20)\d\d)-(?<month>[01]\d)-(?<day>[0-3]\d)(?!\d)/gu, read: numbered },
    { pattern: /(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?/gu, read: numbered },
    {
      pattern: /(?<![\d.])(?<day>[0-3]?\d)\.\s?(?<month>[01]?\d)\.\s?(?<year>(?:1\d|20)\d\d)(?!\d)/gu,
      read: numbered,
    },
    {
      pattern: new RegExp(`${DAY}(?:st|nd|rd|th|er|º|ª)?${between}${month}${between}${YEAR_4}`, 'giu'),
      read: named,
    },
    {
      pattern: new RegExp(`(?<!\\p{L})${month}\\.?\\s(?<day>[0-3]?\\d)(?:st|nd|rd|th)?,?\\s${YEAR_4}`, 'giu'),
      read: named,
    },
    { pattern: new RegExp(`(?<!\\p{L})${month}${between}${YEAR_4}`, 'giu'), read: named },
    {
      pattern: /(?<![\d.,])(?<year>\d{1,4}) (?:BCE?|B\.C\.(?:E\.)?)(?!\p{L})/gu,
      read: ({ year }) => ({ kind: 'year', year: -Number(year), month: 0, day: 0 }),
    },
    {
      pattern:
        /\b(?:AD|A\.D\.) (?<year>\d{1,4})(?!\d)|(?<![\d.,])(?<after>\d{1,4}) (?:AD|CE|A\.D\.)(?!\p{L})/gu,
      read: ({ year, after }) => calendar(year ?? after, 0, undefined),
    },
    {
      pattern: /(?<![\d.,])(?<century>\d{1,2})(?:st|nd|rd|th)[ -]century\b/giu,
      read: ({ century }) => ({ kind: 'century', year: (Number(century) - 1) * 100 + 1, month: 0, day: 0 }),
    },
    {
      pattern: /(?<![\d.,])(?<year>(?:1\d|20)\d0)s\b/gu,
      read: ({ year }) => ({ kind: 'decade', year: Number(year), month: 0, day: 0 }),
    },
    { pattern: new RegExp(`(?<![\\d.,\\p{L}])\\b(?<year>${YEAR})`, 'gu'), read: numbered },
  ];
});

function numbered({ year, month, day }: Readonly<Record<string, string | undefined>>): Found | undefined {
  return calendar(year, month === undefined ? 0 : Number(month), day);
}

function calendar(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): Found | undefined {
  const date = { year: Number(year), month: month ?? 0, day: Number(day ?? 0) };
  if (date.month > 12 || date.day > 31 || (day !== undefined && date.day === 0)) return undefined;
  return { kind: date.day > 0 ? 'day' : date.month > 0 ? 'month' : 'year', ...date };
}

/** As the language writes them beside a day and by themselves, in full and shortened; English ones are read everywhere. */
function monthsOf(language: string): ReadonlyMap<string, number> {
  const months = new Map([['sept', 9]]);
  for (const locale of new Set(['en', ...Intl.getCanonicalLocales(isLanguage(language) ? language : 'en')])) {
    for (const style of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(locale, {
          month: style,
          timeZone: 'UTC',
          ...(day && { day }),
        });
        for (let month = 1; month <= 12; month += 1) {
          const parts = format.formatToParts(Date.UTC(2001, month - 1, 1));
          const name = parts.find(({ type }) => type === 'month')?.value.replace(/\.$/u, '') ?? '';
          if (/^\p{L}{3,}$/u.test(name)) months.set(name.toLowerCase(), month);
        }
      }
    }
  }
  return months;
}

function isLanguage(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}

function longerFirst(one: string, other: string): number {
  return other.length - one.length;
}
