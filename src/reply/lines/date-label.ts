/** A date as people say it in English: `24 August 2011`, `the 1990s`, `the 19th century`, `44 BC`. */
import type { NonEmpty } from '../../model.ts';
import type { DateSaid } from '../../text/dates.ts';
import { formatDate } from './format-date.ts';

/** More dates of one statement than these are told by the first and the last. */
const SHOWN_MAX = 3;
const YEARS = 100;

/** `1984, 1986 and 1989`; `1984 to 1999` for many. */
export function labelOfDates(dates: NonEmpty<DateSaid>): string {
  const [first, ...others] = dates.map(labelOfDate);
  const last = others.at(-1);
  if (last === undefined) return first ?? '';
  if (dates.length > SHOWN_MAX) return `${first} to ${last}`;
  return `${[first, ...others.slice(0, -1)].join(', ')} and ${last}`;
}

export function labelOfDate({ kind, year, month, day }: DateSaid): string {
  switch (kind) {
    case 'century':
      return `the ${ordinal(Math.floor(year / YEARS) + 1)} century`;
    case 'decade':
      return `the ${year}s`;
    case 'year':
      return year < 0 ? `${-year} BC` : String(year);
    case 'month':
    case 'day':
      return formatDate([pad(year, 4), pad(month, 2), ...(day > 0 ? [pad(day, 2)] : [])].join('-'));
  }
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

function ordinal(number: number): string {
  return `${number}${ENDINGS[ordinals.select(number)] ?? 'th'}`;
}
