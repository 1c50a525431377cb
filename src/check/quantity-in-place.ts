import type { Bound, Quantity } from '../text/quantities.ts';
import type { Draft } from './draft.ts';
import type { QuantityRead } from './read-quantity.ts';
import { FUNCTION_WORDS, MONTHS } from './word-classes.ts';

const MORE = /\b(?:more than|over|exceed\w*|above|greater than|surpass\w*|upwards of|after|since)$/;
const AT_LEAST = /\b(?:at least|no fewer than|no less than)$/;
const LESS = /\b(?:less than|fewer than|under|below|before|prior to|lower than)$/;
const AT_MOST = /\b(?:at most|up to|within)$/;
const ABOUT = /\b(?:nearly|almost|close to|about|around|approximately|roughly|some|circa|estimated|approx)$/;
const OR_MORE = /^(?:or more|or above|plus)/;

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['dollar', '$'],
  ['euro', '€'],
]);

/** A number with what the words around it make of it: "at least", "metres", "between … and …". */
export function toQuantity(read: QuantityRead, index: number, drafts: readonly Draft[]): Quantity {
  const previous = drafts[index - 1];
  const wordsOf = (from: number, to: number) =>
    drafts
      .slice(Math.max(0, from), to)
      .map(draft => draft.first.word)
      .join(' ');
  // "Over a million" is over a million.
  const inFront = wordsOf(index - 4, index).replace(/ an?$/, '');
  const unit = unitAfter(index, drafts);
  return {
    value: read.value,
    kind: read.kind,
    bound: boundOf(inFront, wordsOf(index + 1, index + 3)),
    range: rangeAt(index, drafts),
    unit,
    currency: read.currency ?? CURRENCIES.get(unit),
    inName:
      previous !== undefined &&
      index > 1 &&
      previous.first.part === 'PROPN' &&
      /^\p{Lu}/u.test(previous.text) &&
      !MONTHS.has(previous.first.word) &&
      !FUNCTION_WORDS.has(previous.first.word) &&
      previous.quantity === undefined &&
      previous.after === '' &&
      read.kind !== 'day' &&
      read.kind !== 'ordinal',
  };
}

/** Both ends of a range know it: "between 20 and 30", "from 1984 to 1989", "20 to 30". */
function rangeAt(index: number, drafts: readonly Draft[]): Quantity['range'] {
  return rangeFrom(index, drafts) ?? rangeFrom(index - 2, drafts) ?? rangeFrom(index - 3, drafts);
}

function rangeFrom(low: number, drafts: readonly Draft[]): Quantity['range'] {
  const first = drafts[low]?.quantity;
  // A unit may stand between: "20 metres to 30 metres".
  const joint = [low + 1, low + 2].find(at => /^(?:to|and)$/.test(drafts[at]?.first.word ?? ''));
  const last = joint === undefined ? undefined : drafts[joint + 1]?.quantity;
  if (first === undefined || last === undefined || joint === undefined || first.kind !== last.kind)
    return undefined;
  if (drafts[joint]?.first.word === 'and' && drafts[low - 1]?.first.word !== 'between') return undefined;
  return first.value < last.value ? { low: first.value, high: last.value } : undefined;
}

function boundOf(inFront: string, behind: string): Bound {
  if (AT_LEAST.test(inFront)) return '>=';
  if (MORE.test(inFront) || OR_MORE.test(behind)) return '>';
  if (AT_MOST.test(inFront)) return '<=';
  if (LESS.test(inFront)) return '<';
  return ABOUT.test(inFront) ? '~' : '=';
}

/** The first noun within three words, before any verb or other number. */
function unitAfter(index: number, drafts: readonly Draft[]): string {
  for (const { first, quantity } of drafts.slice(index + 1, index + 4)) {
    if (first.part === 'NOUN' || first.part === 'PROPN') return first.lemma;
    if (first.part === 'VERB' || quantity !== undefined) return '';
  }
  return '';
}
