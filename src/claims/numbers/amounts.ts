/** Numbers with what bounds them, as spans of a line: what a claim allows, what a source leaves possible. */
import type { Agreement, Amount } from './amount.ts';
import { fromBaseUnits, inBaseUnits } from './units.ts';

/** A claim's "about" is met this near, as a share of the larger number … */
const ROUGHLY = 0.1;
/** … and contradicted only this far off. */
const NO_LONGER_ROUGHLY = 0.2;
/** What is left of "about" when only the source says it. */
const NEARLY = 0.05;
/** Rounding by people who turn miles into kilometres: six miles are ten kilometres, and five are not nine. */
const CONVERTED = 0.05;
const NO_LONGER_CONVERTED = 0.1;
/** Degrees have no shares: zero is no nothing. */
const DEGREES_APART = 3;
/** In per cent: "a third" is 33, and may be 34. */
const SHARE_ROUNDED = 0.7;
/** Smaller whole numbers are counted; larger ones, and parts, are also rounded without a word. */
const COUNTED_BELOW = 1000;

interface Span {
  readonly low: number;
  readonly high: number;
  readonly openLow?: boolean;
  readonly openHigh?: boolean;
}

/** Both of one kind and, of measures, of one dimension. */
export function compareAmounts(claim: Amount, source: Amount): Agreement {
  if (isSame(claim, source)) return 'agree';
  if (claim.measure !== undefined && source.measure !== undefined && claim.measure !== source.measure)
    return compareConverted(claim, source);
  return compareNumbers(claim, source);
}

function isSame(a: Amount, b: Amount): boolean {
  if (a.bound !== b.bound || a.measure !== b.measure || Boolean(a.range) !== Boolean(b.range)) return false;
  return a.range && b.range
    ? equal(a.range.from, b.range.from) && equal(a.range.to, b.range.to)
    : equal(a.value, b.value);
}

function compareNumbers(claim: Amount, source: Amount): Agreement {
  const [a, b] = [claim.value, source.value];
  if (claim.range && source.range) return compareRanges(claim, source);
  if (isPlain(claim) && isPlain(source)) {
    if (equal(a, b))
      return claim.bound === '~' || source.bound === '=' || !claim.exact ? 'agree' : 'incomparable';
    if (isFraction(claim, source)) {
      if (within(a, b, claim.bound === '~' ? ROUGHLY : 0) || Math.abs(a - b) <= SHARE_ROUNDED) return 'agree';
      return within(a, b, NO_LONGER_ROUGHLY / 2) ? 'incomparable' : 'clash';
    }
    if (claim.bound === '=' && source.bound === '=' && roundsTo(claim, source)) return 'incomparable';
  }
  const said = saidBy(source);
  const fine = isPlain(claim) && claim.bound === '~' ? isRounder(a, b) : true;
  if (fine && isInside(said, allowedBy(claim)) && !isUninformative(claim, source)) return 'agree';
  if (claim.bound === '=' && source.bound === '~' && !claim.exact && !claim.range && within(a, b, NEARLY))
    return isRounder(a, b) ? 'agree' : 'incomparable';
  return areApart(reachOf(said, source), reachOf(allowedBy(claim), claim)) ? 'clash' : 'incomparable';
}

function isFraction(a: Amount, b: Amount): boolean {
  return Boolean(a.fraction) || Boolean(b.fraction);
}

function isPlain({ bound, range }: Amount): boolean {
  return range === undefined && (bound === '=' || bound === '~');
}

/** "From 3 to 5" has two ends; of "between 3 and 5" and "between 4 and 9", nobody knows. */
function compareRanges(claim: Amount, source: Amount): Agreement {
  const [a, b] = [claim.range, source.range];
  if (a === undefined || b === undefined) return 'incomparable';
  const oneEnd = equal(a.from, b.from) !== equal(a.to, b.to);
  if (!a.between && !b.between && oneEnd && isFalling(a) === isFalling(b)) return 'clash';
  if (isFalling(a) || isFalling(b)) return 'incomparable';
  return areApart(saidBy(source), allowedBy(claim)) ? 'clash' : 'incomparable';
}

function isFalling({ from, to }: { readonly from: number; readonly to: number }): boolean {
  return to < from;
}

/** Each is turned into the other's unit, and one of the two then rounds to what is written. */
function compareConverted(claim: Amount, source: Amount): Agreement {
  const [ours, theirs] = [claim.measure, source.measure];
  if (ours === undefined || theirs === undefined) return 'incomparable';
  const convert = (amount: Amount, value: number) =>
    fromBaseUnits(inBaseUnits(value, amount.measure ?? ours), amount === claim ? theirs : ours);
  const there: Amount = {
    ...source,
    measure: ours,
    value: convert(source, source.value),
    range: source.range && {
      ...source.range,
      from: convert(source, source.range.from),
      to: convert(source, source.range.to),
    },
  };
  if (ours.system === theirs.system) return isSame(claim, there) ? 'agree' : compareNumbers(claim, there);
  const here = convert(claim, claim.value);
  const warm = ours.dimension === 'temperature';
  const apart = warm
    ? Math.abs(inBaseUnits(claim.value, ours) - inBaseUnits(source.value, theirs)) > DEGREES_APART
    : !within(claim.value, there.value, NO_LONGER_CONVERTED);
  if (isPlain(claim) && isPlain(source)) {
    const rounded =
      equal(roundLike(there.value, claim.value), claim.value) ||
      equal(roundLike(here, source.value), source.value);
    if (rounded && (warm || within(claim.value, there.value, CONVERTED))) return 'agree';
    if (claim.bound === '~' && !warm && within(claim.value, there.value, ROUGHLY)) return 'agree';
    return apart ? 'clash' : 'incomparable';
  }
  // Too near to a bound, rounding decides.
  return apart ? compareNumbers(claim, there) : 'incomparable';
}

/** "12 %" may be said of 12.4 without a word, and "12 houses" not of 13. */
function roundsTo(claim: Amount, { value, measure }: Amount): boolean {
  if (claim.exact || !isRounder(claim.value, value)) return false;
  const counted = Number.isInteger(value) && Math.abs(value) < COUNTED_BELOW && measure === undefined;
  return !counted && equal(roundLike(value, claim.value), claim.value) && within(value, claim.value, ROUGHLY);
}

/** What a claim leaves room for. */
function allowedBy({ value, bound, range }: Amount): Span {
  if (range !== undefined) return spanOfRange(range);
  const share = Math.abs(value) * ROUGHLY;
  switch (bound) {
    case '=':
      return { low: value, high: value };
    case '~':
      return { low: value - share, high: value + share };
    case '>':
    case 'over':
      return { low: value, high: Infinity, openLow: true };
    case '>=':
      return { low: value, high: Infinity };
    case '<':
      return { low: -Infinity, high: value, openHigh: true };
    case '<=':
    case 'by':
      return { low: -Infinity, high: value };
    case '<~':
      return { low: value - share, high: value, openHigh: true };
    case '>~':
      return { low: value, high: value + share, openLow: true };
    case 'upTo':
      return { low: value, high: value };
  }
}

/** Where the number may be, as far as the source tells. */
function saidBy(source: Amount): Span {
  const { value, bound } = source;
  if (bound === '~' && source.range === undefined) {
    const share = Math.abs(value) * NEARLY;
    return { low: value - share, high: value + share };
  }
  if (bound === 'upTo') return { low: -Infinity, high: value };
  return allowedBy(source);
}

/** Wider than what is meant: only beyond it lies what is contradicted. */
function reachOf(span: Span, { value, bound, range, fraction }: Amount): Span {
  if (range !== undefined) return span;
  const share = Math.abs(value) * NO_LONGER_ROUGHLY;
  if (bound === '~' || bound === '<~' || bound === '>~') {
    return {
      low: bound === '>~' ? value * (1 - NEARLY / 2) : value - share,
      high: bound === '<~' ? value * (1 + NEARLY) : value + share,
    };
  }
  if (bound === 'by') return { low: -Infinity, high: Infinity };
  if (bound === 'upTo') return { low: -Infinity, high: value };
  if (bound === 'over') return { low: value, high: Infinity };
  return fraction ? widened(span, SHARE_ROUNDED) : span;
}

function widened({ low, high }: Span, by: number): Span {
  return { low: low - by, high: high + by };
}

function spanOfRange({ from, to }: { readonly from: number; readonly to: number }): Span {
  return { low: Math.min(from, to), high: Math.max(from, to) };
}

/** "More than 20 million" bears out "more than 3 million", but nobody would say so. */
function isUninformative(claim: Amount, source: Amount): boolean {
  if (isPlain(source) || source.range !== undefined || equal(claim.value, source.value)) return false;
  const sameWay = claim.bound[0] === source.bound[0];
  return sameWay && !(within(claim.value, source.value, ROUGHLY) && isRounder(claim.value, source.value));
}

function isInside(inner: Span, outer: Span): boolean {
  const low =
    inner.low > outer.low || (inner.low === outer.low && (!outer.openLow || Boolean(inner.openLow)));
  const high =
    inner.high < outer.high || (inner.high === outer.high && (!outer.openHigh || Boolean(inner.openHigh)));
  return (
    (low || (equal(inner.low, outer.low) && !outer.openLow)) &&
    (high || (equal(inner.high, outer.high) && !outer.openHigh))
  );
}

function areApart(a: Span, b: Span): boolean {
  const before = (x: Span, y: Span) =>
    (x.high < y.low && !equal(x.high, y.low)) ||
    (equal(x.high, y.low) && (Boolean(x.openHigh) || Boolean(y.openLow)));
  return before(a, b) || before(b, a);
}

/** Said more roughly: 3 million for 2.9 million, and not 29 for 30. */
function isRounder(a: number, b: number): boolean {
  return significantDigits(a) < significantDigits(b);
}

/** With as many digits as the other has. */
function roundLike(value: number, other: number): number {
  const places = String(other).split('.')[1]?.length ?? 0;
  if (places > 0) return Number(value.toFixed(Math.min(places, 20)));
  const zeros = /0*$/.exec(String(Math.abs(Math.round(other))))?.[0].length ?? 0;
  const step = other === 0 ? 1 : 10 ** zeros;
  return Math.round(value / step) * step;
}

function significantDigits(value: number): number {
  return String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}

function equal(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a));
}

function within(a: number, b: number, share: number): boolean {
  return Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));
}
