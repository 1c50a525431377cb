/** A date as people say it: `24 August 2011`, `the 1990s`, `the 19th century`, `44 BC`. */
import { say, sayList } from '../../language/say.ts';
import { sayCentury } from '../../language/say-century.ts';
import type { NonEmpty } from '../../model.ts';
import type { DateSaid } from '../../text/dates.ts';
import { formatDate } from './format-date.ts';

/** More dates of one statement than these are told by the first and the last. */
const SHOWN_MAX = 3;
const YEARS = 100;

/** `1984, 1986 and 1989`; `1984 to 1999` for many. */
export function labelOfDates(dates: NonEmpty<DateSaid>): string {
  const labels = dates.map(labelOfDate);
  return labels.length > SHOWN_MAX ? say`${labels[0] ?? ''} to ${labels.at(-1) ?? ''}` : sayList(labels);
}

export function labelOfDate({ kind, year, month, day }: DateSaid): string {
  switch (kind) {
    case 'century':
      return sayCentury(Math.floor(year / YEARS) + 1);
    case 'decade':
      return say`the ${year}s`;
    case 'year':
      return year < 0 ? say`${-year} BC` : String(year);
    case 'month':
    case 'day':
      return formatDate([pad(year, 4), pad(month, 2), ...(day > 0 ? [pad(day, 2)] : [])].join('-'));
  }
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
