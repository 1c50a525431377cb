import { currentLanguage } from '../../language/say.ts';

/** `2011-10-04` as `4 October 2011`, `2011-10` as `October 2011`; whatever else stays as it is. */
export function formatDate(iso: string): string {
  const [, year = '', month = '', day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso) ?? [];
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day ?? 1));
  // A month or a day that there is not would be one of the next.
  if (date.getUTCMonth() !== Number(month) - 1) return iso;
  const { locale, code } = currentLanguage();
  const written = formatOf(locale, day !== undefined).format(date);
  return code === 'fr' ? written.replace(/^1(?= )/u, '1er') : written;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Dear to make, so that each language has one. */
function formatOf(locale: string, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${hasDay}`;
  const known =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      ...(hasDay && { day: 'numeric' }),
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  formats.set(key, known);
  return known;
}
