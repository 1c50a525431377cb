/** Numbers and months as words of a sentence. */

import { monthNamed } from '../english/word-classes.ts';
import type { Quantity } from '../numbers/amount.ts';
import { inBaseUnits } from '../numbers/units.ts';
import type { Draft } from './draft.ts';
import { toQuantity } from './in-place.ts';
import type { Token } from './token.ts';

export const NO_SORTS: Token['sorts'] = [];

/** Undefined for what is neither a number nor a month. */
export function toNumericToken(index: number, drafts: readonly Draft[]): Token | undefined {
  const draft = drafts[index];
  if (draft === undefined) return undefined;
  if (draft.quantity !== undefined) {
    const quantity = toQuantity(draft.quantity, index, drafts);
    return numericToken(draft, index, nameOf(quantity), { part: 'NUM', quantity, month: undefined });
  }
  const month = monthOf(draft, drafts[index - 1], drafts[index + 1]);
  return month === undefined
    ? undefined
    : numericToken(draft, index, `@${month}`, { part: 'MONTH', quantity: undefined, month });
}

/** The same for all ways to write it. */
function nameOf({ value, kind, bound, range, measure, currency, part }: Quantity): string {
  const base = (number: number) =>
    measure === undefined ? number : Number(inBaseUnits(number, measure).toPrecision(12));
  const amount = range === undefined ? base(value) : `${base(range.from)}…${base(range.to)}`;
  const plain = kind === 'count' && bound === '=' && currency === undefined;
  return plain ? `#${amount}` : `#${[bound, amount, measure?.dimension ?? kind, currency, part].join(' ')}`;
}

function numericToken(
  { first, start, end, text, place, aside, after }: Draft,
  index: number,
  lemma: string,
  { part, quantity, month }: Pick<Token, 'part' | 'quantity' | 'month'>,
): Token {
  return {
    index,
    start,
    end,
    text,
    // "Half" and "several" are numbers here, and no longer what the words are elsewhere.
    word: SAYS_HOW_MANY.has(first.word) || / /.test(text) ? lemma : first.word,
    lemma,
    stem: lemma,
    entry: undefined,
    part,
    parts: 0,
    phrase: undefined,
    sorts: NO_SORTS,
    place,
    aside,
    after,
    quantity,
    month,
    name: false,
    located: false,
    where: undefined,
    negates: false,
    denies: false,
    modal: false,
    content: true,
    light: false,
  };
}

const SAYS_HOW_MANY = new Set(['half', 'several', 'many', 'few']);

/** "May" and "march" are months only where a date would stand, and so is what "Jan." may be short for. */
function monthOf({ first }: Draft, before: Draft | undefined, next: Draft | undefined): number | undefined {
  const month = monthNamed(first);
  if (month === undefined) return undefined;
  const dated = next?.quantity !== undefined;
  if (SHORT_MONTH.test(first.word)) return dated || before?.quantity?.kind === 'day' ? month : undefined;
  if (first.word === 'may' && first.part !== 'PROPN' && next !== undefined && !dated) return undefined;
  if (first.word === 'march' && first.part === 'VERB' && next !== undefined && !dated) return undefined;
  return month;
}

const SHORT_MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/;
