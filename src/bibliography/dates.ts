/** Dates as the styles write them; of a date that is only partly known, the part that is. */

export interface DateParts {
  readonly year: string;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
}

/** Undefined for what is no date. */
export function datePartsOf(iso: string | undefined): DateParts | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(iso ?? '') ?? [];
  if (year === undefined) return undefined;
  return {
    year,
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SHORT_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** `May 3, 2019` */
export function monthFirst(date: DateParts): string {
  const month = monthOf(date, MONTHS);
  if (month === undefined) return date.year;
  return date.day === undefined ? `${month} ${date.year}` : `${month} ${date.day}, ${date.year}`;
}

/** `3 Sept. 2019` */
export function dayFirst(date: DateParts): string {
  const month = monthOf(date, SHORT_MONTHS);
  return [month === undefined ? undefined : date.day, month, date.year]
    .filter(part => part !== undefined)
    .join(' ');
}

/** `2019, May 3` */
export function yearFirst(date: DateParts): string {
  const month = monthOf(date, MONTHS);
  if (month === undefined) return date.year;
  return date.day === undefined ? `${date.year}, ${month}` : `${date.year}, ${month} ${date.day}`;
}

function monthOf({ month }: DateParts, names: readonly string[]): string | undefined {
  return month === undefined ? undefined : names[month - 1];
}
