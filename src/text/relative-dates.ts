/** "Last year" and "last August" in an article whose date is known. */
import type { Rewriting } from './rewrite.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
// "The last year of the war" is counted from the war.
const YEAR = /(?<!\bthe )\b(?:in )?(last|this|next) year\b(?!'s|’s| of\b)/gi;

/** Rewrites to dates; empty when not even the year of the article is known. */
export function relativeDates(published: string | undefined): readonly Rewriting[] {
  const [, yearText, monthText] = /^(\d{4})(?:-(\d{2}))?/.exec(published ?? '') ?? [];
  if (yearText === undefined) return [];
  const year = Number(yearText);
  const byYear: Rewriting = { pattern: YEAR, by: found => `in ${year + shiftOf(found)}` };
  if (monthText === undefined) return [byYear];
  const month = Number(monthText);
  const byMonth: Rewriting = {
    pattern: new RegExp(
      `(?<!\\b[Tt]he )\\b(?:[Ll]ast|[Tt]his|[Nn]ext) (?:${MONTHS.join('|')})\\b(?! \\d)`,
      'g',
    ),
    by: found => {
      const name = found.split(' ')[1] ?? '';
      return `in ${name} ${yearOfMonth(MONTHS.indexOf(name) + 1, shiftOf(found), { year, month })}`;
    },
  };
  return [byYear, byMonth];
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
