/** Years, decades and centuries as spans of years: a decade is met by a year of it, and a year not by its decade. */
import type { Agreement, Amount, PartOfSpan } from './amount.ts';

/** First and last year. */
type Years = readonly [first: number, last: number];

/** "Around 1995" is contradicted only this far off, and says this much. */
const AROUND_AT_MOST = 10;
const AROUND = 2;

/** Shares of a decade or century that are early, in the middle and late: surely, and at the widest. */
const PARTS: Readonly<Record<PartOfSpan, { readonly sure: Years; readonly wide: Years }>> = {
  early: { sure: [0, 40], wide: [0, 50] },
  mid: { sure: [40, 70], wide: [20, 80] },
  late: { sure: [60, 100], wide: [50, 100] },
};

export function isOfYears({ kind }: Amount): boolean {
  return kind === 'year' || kind === 'decade' || kind === 'century';
}

export function compareYears(claim: Amount, source: Amount): Agreement {
  if (isSame(claim, source)) return 'agree';
  if (claim.range && source.range) return compareRanges(claim.range, source.range);
  // What was done before 1953 may have been done again in the years after it.
  if ((claim.range && source.bound !== '=') || (source.range && claim.bound !== '=')) return 'incomparable';
  const bothBounded = claim.bound !== '=' && source.bound !== '=';
  if (isWholeCentury(claim) && isWholeCentury(source)) return 'clash';
  if (claim.kind === 'year' && source.kind === 'year' && (claim.part || source.part)) {
    if (claim.value !== source.value) return 'clash';
    if (claim.part && source.part) return 'clash';
    // "In 1994" is met by "late in 1994", and not the other way.
    return claim.part === undefined ? 'agree' : 'incomparable';
  }
  const [sure, wide] = [spanOf(claim, 'sure'), spanOf(claim, 'wide')];
  const said = spanOf(source, 'said');
  // What went on for years may have begun or ended within them.
  if (!bothBounded && !claim.range && !source.range && isInside(said, sure)) return 'agree';
  if (source.range !== undefined && claim.kind !== 'year' && isInside(said, sure)) return 'agree';
  return areApart(spanOf(source, 'wide'), wide) ? 'clash' : 'incomparable';
}

function isSame(a: Amount, b: Amount): boolean {
  const alike = a.kind === b.kind && a.bound === b.bound && a.part === b.part;
  return alike && a.value === b.value && a.range?.to === b.range?.to;
}

/** Two of them share no more than the year between. */
function isWholeCentury({ kind, bound, part, range }: Amount): boolean {
  return kind === 'century' && bound === '=' && part === undefined && range === undefined;
}

function compareRanges(
  a: { readonly from: number; readonly to: number },
  b: { readonly from: number; readonly to: number },
): Agreement {
  if ((a.from === b.from) !== (a.to === b.to)) return 'clash';
  return areApart([a.from, a.to], [b.from, b.to]) ? 'clash' : 'incomparable';
}

function spanOf(amount: Amount, how: 'sure' | 'wide' | 'said'): Years {
  const { range, bound } = amount;
  if (range !== undefined) return [Math.min(range.from, range.to), Math.max(range.from, range.to)];
  const [first, last] = wholeOf(amount, how);
  switch (bound) {
    case '>':
    case '>~':
    case 'over':
      return [last + 1, Infinity];
    case '>=':
      return [first, Infinity];
    case '<':
    case '<~':
      return [-Infinity, first - 1];
    case '<=':
    case 'upTo':
      return [-Infinity, last];
    case 'by':
      return [-Infinity, how === 'wide' ? Infinity : last];
    case '~': {
      const more = how === 'sure' ? 0 : how === 'wide' ? AROUND_AT_MOST : AROUND;
      return [first - more, last + more];
    }
    case '=':
      return [first, last];
  }
}

function wholeOf({ kind, value, part }: Amount, how: 'sure' | 'wide' | 'said'): Years {
  if (kind === 'year') return [value, value];
  const length = kind === 'decade' ? 10 : 100;
  const first = kind === 'decade' ? value : (value - 1) * 100 + 1;
  if (part === undefined) {
    // "The 1800s" are ten years to some and a hundred to others.
    if (kind === 'decade' && value % 100 === 0 && how !== 'sure') return [value, value + 99];
    // To many people, a century begins with its hundreds.
    return kind === 'century' && how === 'wide' ? [first - 1, first + 99] : [first, first + length - 1];
  }
  const [from, to] = PARTS[part][how === 'sure' ? 'sure' : 'wide'];
  return [first + Math.round((from * length) / 100), first + Math.round((to * length) / 100) - 1];
}

function isInside([a, b]: Years, [first, last]: Years): boolean {
  return a >= first && b <= last;
}

function areApart([a, b]: Years, [c, d]: Years): boolean {
  return b < c || d < a;
}
