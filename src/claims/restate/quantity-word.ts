/** "All members voted" with the sentence's own word for how many: "some members voted", "no members voted". */
import type { Aligned } from '../alignment/align.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { readOnce } from '../sentence/read-once.ts';
import type { Token } from '../sentence/token.ts';
import { exchange, type Restatement } from './restatement.ts';

type Amount = 'none' | 'few' | 'some' | 'half' | 'many' | 'most' | 'all' | 'notAll';

/** Words in a row, each a pattern for one word; the first to match at a place is taken. */
const AMOUNTS: readonly (readonly [Amount, readonly RegExp[]])[] = [
  ['notAll', [/^(?:not|n't)$/, /^(?:all|every|everyone|everybody|everything|always)$/]],
  ['none', [/^no$/, /^one$/]],
  ['none', [/^(?:no|none|nobody|nothing|neither|never)$/]],
  ['few', [/^only$/, /^an?$/, /^(?:few|minority)$/]],
  ['some', [/^a$/, /^few$/]],
  ['some', [/^a$/, /^number$/, /^of$/]],
  ['few', [/^(?:few|seldom|rarely)$/]],
  ['some', [/^(?:some|several|someone|somebody|something|sometimes|occasionally)$/]],
  ['half', [/^half$/]],
  ['many', [/^(?:many|often|frequently)$/]],
  ['most', [/^(?:most|mostly|usually)$/]],
  ['most', [/^(?:a|the)$/, /^majority$/]],
  ['all', [/^(?:all|every|each|both|everyone|everybody|everything|always)$/]],
];

/** By what the claim says: what a sentence may say that rules it out, or that falls short of it. */
const RULED_OUT_BY: Readonly<Record<Amount, readonly Amount[]>> = {
  none: ['few', 'some', 'half', 'many', 'most', 'all', 'notAll'],
  few: ['none', 'half', 'many', 'most', 'all'],
  some: ['none'],
  half: ['none', 'few', 'most', 'all'],
  many: ['none', 'few'],
  most: ['none', 'few', 'some', 'half'],
  all: ['none', 'few', 'some', 'half', 'many', 'most', 'notAll'],
  notAll: ['all'],
};

interface Quantified {
  readonly amount: Amount;
  readonly words: readonly Token[];
}

/** Undefined unless each side says how many just once, and what the sentence says rules the claim out. */
export function exchangeQuantityWord({ claim, evidence }: Aligned): Restatement | undefined {
  const [ours, ...others] = quantitiesOf(claim);
  if (ours === undefined || others.length > 0) return undefined;
  const theirs = quantitiesOf(evidence).filter(({ amount }) => amount !== ours.amount);
  const [counter, ...rest] = theirs;
  if (counter === undefined || rest.length > 0) return undefined;
  if (!RULED_OUT_BY[ours.amount].includes(counter.amount)) return undefined;
  // Some that were late were sold: that says nothing of all that were late.
  if (ours.amount !== 'none' && isOfRestricted(counter, evidence)) return undefined;
  return exchange('quantityWord', claim, { words: ours.words, by: counter.words });
}

function isOfRestricted({ words }: Quantified, tokens: readonly Token[]): boolean {
  const start = words.at(-1)?.index ?? 0;
  return clausesIn(tokens).clauses.some(({ kind, opener, within }) => {
    const isBehind = opener !== undefined && opener.index > start;
    return kind === 'relative' && isBehind && opener.index < (within?.verb?.index ?? tokens.length);
  });
}

const quantitiesOf = readOnce((tokens: readonly Token[]): readonly Quantified[] => {
  const found: Quantified[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = AMOUNTS.find(([, words]) => words.every((word, i) => word.test(wordOf(tokens[at + i]))));
    if (match === undefined || isDegree(tokens, at)) continue;
    const [amount, { length }] = match;
    found.push({ amount, words: tokens.slice(at, at + length) });
    at += length - 1;
  }
  return found;
});

/** A half is also a number. */
function wordOf(token: Token | undefined): string {
  const quantity = token?.quantity;
  const isHalf = quantity?.fraction === true && quantity.value === HALF && quantity.bound === '=';
  return isHalf ? 'half' : (token?.word ?? '');
}

const HALF = 50;

/** "Most populous", "no longer", "no. 5", "the best of all time": not how many. */
function isDegree(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word?.word === 'most') return next?.part === 'ADJ' && tokens[at + 2]?.part !== 'NOUN';
  if (word?.word === 'all') return next?.word === 'time';
  return word?.word === 'no' && (word.after === '.' || /^(?:longer|more|less)$/.test(next?.word ?? ''));
}
