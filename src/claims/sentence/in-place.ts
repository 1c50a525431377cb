import { FUNCTION_WORDS, MONTHS } from '../english/word-classes.ts';
import type { Quantity } from '../numbers/amount.ts';
import type { QuantityRead } from '../numbers/read-quantity.ts';
import type { Draft } from './draft.ts';

/** A number with what the words around it make of it: what is counted, and whether it is part of a name. */
export function toQuantity(read: QuantityRead, index: number, drafts: readonly Draft[]): Quantity {
  // Written out, so that all are of one shape.
  return {
    value: read.value,
    kind: read.kind,
    bound: read.bound,
    range: read.range,
    measure: read.measure,
    currency: read.currency,
    part: read.part,
    fraction: read.fraction,
    halfDay: read.halfDay,
    exact: read.exact,
    unit: read.measure?.name ?? read.currency ?? unitAfter(index, drafts),
    inName: isInName(read, drafts[index - 1]) && !/^\p{Ll}/u.test(drafts[index]?.text ?? ''),
    also: undefined,
  };
}

function isInName({ kind, bound, range }: QuantityRead, previous: Draft | undefined): boolean {
  return (
    (kind === 'count' || kind === 'year') &&
    bound === '=' &&
    range === undefined &&
    previous !== undefined &&
    previous.first.part === 'PROPN' &&
    /^\p{Lu}/u.test(previous.text) &&
    !MONTHS.has(previous.first.word) &&
    !FUNCTION_WORDS.has(previous.first.word) &&
    previous.quantity === undefined &&
    previous.after === ''
  );
}

const UNIT_REACH = 3;

/** The first noun within three words, in the same phrase: "three of the ships", but not "at ten on Sundays". */
function unitAfter(index: number, drafts: readonly Draft[]): string {
  for (let at = index; at < index + UNIT_REACH; at++) {
    const next = drafts[at + 1];
    if (next === undefined || !/^-?$/.test(drafts[at]?.after ?? '')) return '';
    const { first, quantity } = next;
    const ends = first.part === 'CCONJ' || (first.part === 'ADP' && first.word !== 'of');
    if (quantity !== undefined || first.part === 'VERB' || ends) return '';
    if (first.part === 'NOUN' || first.part === 'PROPN') return first.lemma;
  }
  return '';
}
