/** Numbers and dates in figures, in the one form that is read. */
import type { Rewriting } from '../../text/rewrite.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const MONTHS_IN_A_YEAR = 12;
const DAYS = 31;

/** Quickly asked of every sentence. */
export const MAY_HAVE_SPELLINGS =
  /[$£€¥₹]|\d ?[-–/'’:]|\d\.\d+[. apAP]|\d ?(?:[ap]m|mn?|bn|tn|k)\b|(?<!\p{L})[-−‘’]\d|\d[ \u00a0\u2009\u202f]\d|(?:early|mid|late)-\d|\b(?:USD|EUR|GBP)/iu;

/** For sentences that hold one of them. */
export const NUMBER_SPELLINGS: readonly Rewriting[] = [
  { pattern: /\bUS\$ ?|\$US ?(?=\d)|\bUSD ?(?=\d)/g, by: '$' },
  { pattern: /\bEUR ?(?=\d)/g, by: '€' },
  { pattern: /\bGBP ?(?=\d)/g, by: '£' },
  { pattern: /(?<![\d/.-])\d{4}-\d{1,2}-\d{1,2}(?![\d/-])/g, by: yearFirst },
  { pattern: /(?<![\d/.-])\d{1,2}([/.])\d{1,2}\1\d{4}(?![\d/-])/g, by: dayOrMonthFirst },
  { pattern: /\b(early|mid|late)-(?=\d)/gi, by: found => `${found.slice(0, -1)} ` },
  { pattern: /(?<=\b\d{3}0)['’](?=s\b)/g, by: '' },
  { pattern: /[‘’](?=\d0s\b)/g, by: "'" },
  { pattern: /\b\d{4}[-–]\d\d(?![\d-])/g, by: season },
  {
    pattern: /(?<=\b\d{4})[-–](?=\d{4}\b)|(?<=\d)–(?=\d)|(?<=(?<![\d.-])\b\d{1,3})-(?=\d{1,3}\b(?![\d-]))/g,
    by: ' to ',
  },
  // A space that does not break, or a plain one, parts thousands.
  { pattern: /(?<![\d.,] ?)\b\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+\b(?![.,]?\d)/g, by: joinThousands },
  { pattern: /(?<=\b\d{1,2})[.:](?=\d\d ?[ap]\.?m\b)/gi, by: ':' },
  { pattern: /(?<=\d) ?(?=[ap]m\b)/gi, by: ' ' },
  { pattern: /(?<=[$£€¥₹] ?\d[\d,.]*) ?(?:mn?|mil)\b|(?<=\d) ?mn\b/g, by: ' million' },
  { pattern: /(?<=[$£€¥₹] ?\d[\d,.]*) ?b\b|(?<=\d) ?bn\b/g, by: ' billion' },
  { pattern: /(?<=[$£€¥₹] ?\d[\d,.]*) ?tn?\b|(?<=\d) ?tn\b/g, by: ' trillion' },
  { pattern: /(?<=[$£€¥₹] ?\d[\d,.]*)k\b/gi, by: ' thousand' },
  // What is counted in its millions, and is no run over so many metres.
  {
    pattern:
      /(?<=\d)m(?= (?:people|men|women|children|(?!hurdles|sprints|races|finals|heats|relays|medals|titles|records|runners|swimmers|events)[a-z]{4,}s)\b)/g,
    by: ' million',
  },
  { pattern: /(?<=^|[\s(])[-−](?=\d)/g, by: 'minus ' },
];

function yearFirst(found: string): string {
  const [year = '', month, day] = found.split('-');
  return dateOf(Number(day), Number(month), year) ?? found;
}

/** Of 5/3/2014, nobody knows which is the month; of 25/3/2014, everybody. */
function dayOrMonthFirst(found: string): string {
  const [first, second, year = ''] = found.split(/[/.]/);
  const [a, b] = [Number(first), Number(second)];
  const dotted = found.includes('.');
  if (dotted || a > MONTHS_IN_A_YEAR) return dateOf(a, b, year) ?? found;
  return b > MONTHS_IN_A_YEAR || a === b ? (dateOf(b, a, year) ?? found) : found;
}

function dateOf(day: number, month: number, year: string): string | undefined {
  const name = MONTHS[month - 1];
  return name === undefined || day < 1 || day > DAYS ? undefined : `${day} ${name} ${year}`;
}

/** "2019–20" is a season or a span of two years; "1987-43" is neither. */
function season(found: string): string {
  const [first = '', last = ''] = found.split(/[-–]/);
  const next = Number(first.slice(0, 2)) * 100 + Number(last);
  return next > Number(first) ? `${first} to ${next}` : found;
}

function joinThousands(found: string): string {
  return found.replace(/\D/g, '');
}
