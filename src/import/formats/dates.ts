/** Dates as files write them. */
import { isDate } from '../../library/written-values.ts';

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january jan januar janvier enero janeiro января',
    'february feb februar février febrero fevereiro февраля',
    'march mar märz mars marzo março марта',
    'april apr avril abril апреля',
    'may mai mayo maio мая',
    'june jun juni juin junio junho июня',
    'july jul juli juillet julio julho июля',
    'august aug août agosto августа',
    'september sep sept septembre septiembre setembro сентября',
    'october oct oktober okt octobre octubre outubro октября',
    'november nov novembre noviembre novembro ноября',
    'december dec dezember dez décembre diciembre dezembro декабря',
  ].flatMap((names, index) => names.split(' ').map(name => [name, index + 1] as const)),
);

/** `2011-10-04`, or less of it; undefined for what could be read in two ways, such as 5/3/2014. */
export function isoDate(written: string): string | undefined {
  const text = written.trim().replace(/\s+/g, ' ');
  const iso = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?(?=$|[T ])/.exec(text);
  if (iso !== null) return valid(iso[1], iso[3], iso[4]);
  const compact = /^D?:?(\d{4})(\d{2})(\d{2})(?=$|\d{2,6}|T|Z)/.exec(text);
  if (compact !== null) return valid(compact[1], compact[2], compact[3]);
  const parts = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const month = parts.map(part => MONTHS[part]).find(number => number !== undefined);
  const years = parts.filter(part => /^\d{4}$/.test(part));
  const days = parts.filter(part => /^\d{1,2}$/.test(part));
  const year = years[0];
  if (month === undefined || year === undefined || years.length > 1) return undefined;
  // A time of day follows the year; a day stands before it.
  const day = days.length > 0 && text.indexOf(days[0] ?? '') < text.indexOf(year) ? days[0] : undefined;
  return valid(year, String(month), day);
}

function valid(year: string | undefined, month?: string, day?: string): string | undefined {
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(part => part !== undefined);
  for (let length = parts.length; length > 0; length--) {
    const date = parts.slice(0, length).join('-');
    if (isDate(date)) return date;
  }
  return undefined;
}
