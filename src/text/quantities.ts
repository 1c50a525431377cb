/** Numbers as people write them, and whether what one says of a number agrees with what another says. */

/** `vague`: dozens, thousands. `day`: of a month. */
export type QuantityKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'ordinal'
  | 'year'
  | 'decade'
  | 'century'
  | 'day'
  | 'vague';

export type Bound = '=' | '~' | '>' | '>=' | '<' | '<=';

export interface Quantity {
  readonly value: number;
  readonly kind: QuantityKind;
  readonly bound: Bound;
  /** The lemma of what is counted, where one follows. */
  readonly unit: string;
  /** The sign of the currency it is in. */
  readonly currency: string | undefined;
  /** One end of "between 20 and 30", "from 1984 to 1989". */
  readonly range: { readonly low: number; readonly high: number } | undefined;
  /** Part of a name, such as `Apollo 11`: it names and does not count. */
  readonly inName: boolean;
}

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
   seventeen eighteen nineteen twenty`
    .split(/\s+/)
    .map((word, value): [string, number] => [word, value])
    .concat([
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['seventy', 70],
      ['eighty', 80],
      ['ninety', 90],
      ['dozen', 12],
      ['once', 1],
      ['twice', 2],
      ['thrice', 3],
      ['half', 0.5],
    ]),
);

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
]);

/** What "about" allows, as a share of the larger number. */
const ROUGHLY = 0.1;
/** What is left of "about" when only the source says it. */
const NEARLY = 0.05;
/** "Thousands" is said of two thousand up to a few hundred thousand. */
const VAGUE_FROM = 2;
const VAGUE_BELOW = 1000;

export type Agreement = 'agree' | 'clash' | 'incomparable';

/** Whether the source's number bears out the claim's, contradicts it, or tells nothing about it. */
export function compareQuantities(claim: Quantity, source: Quantity): Agreement {
  if (claim.currency !== undefined && source.currency !== undefined && claim.currency !== source.currency)
    return 'incomparable';
  if (claim.kind !== source.kind) return compareKinds(claim, source);
  const [a, b] = [claim.value, source.value];
  const { range } = source;
  // What lies within a range is neither said nor denied; its own ends are met by its own ends.
  if (range !== undefined && claim.range === undefined && a >= range.low && a <= range.high)
    return 'incomparable';
  if (claim.kind === 'vague') return agreeIf(equal(a, b));
  const exactSource = source.bound === '=' || source.bound === '~';
  switch (claim.bound) {
    case '>':
    case '>=':
      if (exactSource) {
        const near = isRough(claim, source) && claim.bound === '>=' && b > a * 0.97 && isRounder(a, b);
        return agreeIf(b > a || (claim.bound === '>=' && equal(a, b)) || near);
      }
      if (source.bound.startsWith('>')) return bothBounded(claim, source, b > a);
      return b <= a ? 'clash' : 'incomparable';
    case '<':
    case '<=':
      if (exactSource) return agreeIf(b < a || (claim.bound === '<=' && equal(a, b)));
      if (source.bound.startsWith('<')) return bothBounded(claim, source, b < a);
      return b >= a ? 'clash' : 'incomparable';
    case '~':
      if (equal(a, b)) return 'agree';
      if (claim.kind === 'year' || !within(a, b, ROUGHLY)) return 'clash';
      return (exactSource || within(a, b, NEARLY)) && isRounder(a, b) ? 'agree' : 'incomparable';
    case '=':
      // "At least three" leaves open whether it was three.
      if (equal(a, b)) return exactSource ? 'agree' : 'incomparable';
      if (source.bound === '~') {
        if (claim.kind === 'year' || !within(a, b, NEARLY)) return 'clash';
        return isRounder(a, b) ? 'agree' : 'incomparable';
      }
      if (source.bound.startsWith('>')) return a > b ? 'incomparable' : 'clash';
      if (source.bound.startsWith('<')) return a < b ? 'incomparable' : 'clash';
      return 'clash';
  }
}

function isRough(claim: Quantity, source: Quantity): boolean {
  return claim.bound === '~' || source.bound === '~';
}

/** "More than 3 million" is met by "more than 3.2 million", not by "more than 20 million"; "since 1998" is not by "since 1999". */
function bothBounded(claim: Quantity, source: Quantity, stronger: boolean): Agreement {
  if (equal(claim.value, source.value)) {
    return claim.bound === source.bound || claim.bound.endsWith('=') ? 'agree' : 'incomparable';
  }
  const counts = claim.kind === 'count' || claim.kind === 'money' || claim.kind === 'percent';
  return counts &&
    stronger &&
    within(claim.value, source.value, ROUGHLY) &&
    isRounder(claim.value, source.value)
    ? 'agree'
    : 'incomparable';
}

/** Said more roughly: 3 million for 2.9 million, and not 29 for 30. */
function isRounder(a: number, b: number): boolean {
  return significantDigits(a) < significantDigits(b);
}

function significantDigits(value: number): number {
  return String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}

/** A decade is met by a year of it; a year is not met by its decade, only by none of another one. */
function compareKinds(claim: Quantity, source: Quantity): Agreement {
  const kinds = [claim.kind, source.kind];
  const one = (kind: QuantityKind) => kinds.includes(kind);
  if (one('decade') && one('year')) {
    const same = Math.floor(claim.value / 10) === Math.floor(source.value / 10);
    return same ? agreeIfWider(claim, 'decade') : 'clash';
  }
  if (one('century') && (one('year') || one('decade'))) {
    return centuryOf(claim) === centuryOf(source) ? agreeIfWider(claim, 'century') : 'clash';
  }
  if (one('count') && (one('year') || one('money'))) {
    return equal(claim.value, source.value) ? 'agree' : 'incomparable';
  }
  if (claim.kind === 'vague' && (one('count') || one('money'))) {
    const fits = source.value >= claim.value * VAGUE_FROM && source.value < claim.value * VAGUE_BELOW;
    return fits ? 'agree' : 'incomparable';
  }
  return 'incomparable';
}

function agreeIfWider({ kind }: Quantity, wider: QuantityKind): Agreement {
  return kind === wider ? 'agree' : 'incomparable';
}

function centuryOf({ kind, value }: Quantity): number {
  return kind === 'century' ? value : Math.floor((value - (kind === 'decade' ? 0 : 1)) / 100) + 1;
}

function equal(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a));
}

function within(a: number, b: number, share: number): boolean {
  return Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));
}

function agreeIf(condition: boolean): Agreement {
  return condition ? 'agree' : 'clash';
}
