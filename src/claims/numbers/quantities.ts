/** Numbers as people write them, and whether what one says of a number agrees with what another says. */
import type { Agreement, Amount, QuantityKind } from './amount.ts';
import { compareAmounts } from './amounts.ts';
import { readingsOf, type Unit } from './units.ts';
import { compareYears, isOfYears } from './years.ts';

/** "Thousands" is said of two thousand up to a few hundred thousand. */
const VAGUE_FROM = 2;
const VAGUE_BELOW = 1000;
const HALF_DAY = 12 * 60;

/** Whether the source's number bears out the claim's, contradicts it, or tells nothing about it. */
export function compareQuantities(claim: Amount, source: Amount): Agreement {
  const [a, b] = inOneCurrency(claim, source);
  if (a.currency !== undefined && b.currency !== undefined && a.currency !== b.currency)
    return 'incomparable';
  if (isOfYears(a) && isOfYears(b)) return compareYears(a, b);
  if (a.kind !== b.kind) return compareKinds(a, b);
  switch (a.kind) {
    case 'vague':
      return a.value === b.value ? 'agree' : 'incomparable';
    case 'measure':
      return compareMeasures(a, b);
    case 'time':
      return compareTimes(a, b);
    case 'day':
      return compareDays(a, b);
    default:
      return compareAmounts(a, b);
  }
}

/** "5 pounds" may be money, which only the other side tells. */
function inOneCurrency(a: Amount, b: Amount): readonly [Amount, Amount] {
  const asMoney = (amount: Amount): Amount =>
    amount.measure?.name === 'pound'
      ? { ...amount, kind: 'money', currency: '£', measure: undefined }
      : amount;
  return a.kind === 'money' || b.kind === 'money' ? [asMoney(a), asMoney(b)] : [a, b];
}

function compareMeasures(a: Amount, b: Amount): Agreement {
  if (a.measure === undefined || b.measure === undefined || a.measure.dimension !== b.measure.dimension)
    return 'incomparable';
  const readings =
    a.measure === b.measure
      ? [[a, b] as const]
      : readingsOf(a.measure).flatMap(ours =>
          readingsOf(b.measure as Unit).map(
            theirs =>
              [
                { ...a, measure: ours },
                { ...b, measure: theirs },
              ] as const,
          ),
        );
  const found = new Set(readings.map(([ours, theirs]) => compareAmounts(ours, theirs)));
  if (found.has('agree')) return 'agree';
  return found.has('incomparable') ? 'incomparable' : 'clash';
}

function compareTimes(a: Amount, b: Amount): Agreement {
  if (!a.halfDay && !b.halfDay) return compareAmounts(a, b);
  if (a.bound !== '=' || b.bound !== '=' || a.range || b.range) return 'incomparable';
  if (a.value % HALF_DAY !== b.value % HALF_DAY) return 'clash';
  return a.halfDay && b.halfDay ? 'agree' : 'incomparable';
}

/** "About the 4th" is contradicted neither by the 3rd nor by the 5th. */
function compareDays(a: Amount, b: Amount): Agreement {
  if (a.bound === '=' && b.bound === '=') return compareAmounts(a, b);
  if (a.range || b.range) return 'incomparable';
  if (a.value === b.value) return 'agree';
  return Math.abs(a.value - b.value) <= 1 ? 'incomparable' : 'clash';
}

function compareKinds(claim: Amount, source: Amount): Agreement {
  const one = (kind: QuantityKind) => claim.kind === kind || source.kind === kind;
  if (one('count') && (one('year') || one('money'))) {
    const plain =
      claim.bound === source.bound && !claim.range && !source.range && !claim.part && !source.part;
    return plain && claim.value === source.value ? 'agree' : 'incomparable';
  }
  if (claim.kind === 'vague' && (one('count') || one('money')) && source.range === undefined) {
    if (source.value < claim.value && (source.bound === '=' || source.bound.startsWith('<'))) return 'clash';
    const fits = source.value >= claim.value * VAGUE_FROM && source.value < claim.value * VAGUE_BELOW;
    return fits && (source.bound === '=' || source.bound === '~') ? 'agree' : 'incomparable';
  }
  return 'incomparable';
}
