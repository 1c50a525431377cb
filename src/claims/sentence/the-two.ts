/** "The two countries", where the text has named two and no others: "Russia and North Korea". */
import { groupBeginningAt, groupEndingAt, isNominal } from './noun-group.ts';
import { isVerbal, type Token } from './token.ts';

const PAIRED = /^(?:country|state|nation|side|party|government|city|town|company|team|club|navy|army)$/;

interface Mention {
  /** The first word and how many there are. */
  readonly at: number;
  readonly count: number;
}

/** Where a sentence speaks of two that it does not name. */
export function theTwoIn(tokens: readonly Token[]): Mention | undefined {
  return pairedNoun(tokens) ?? bareTwo(tokens);
}

/** "Relations between the two grew warmer". */
function bareTwo(tokens: readonly Token[]): Mention | undefined {
  const two = tokens.find(
    ({ quantity, index }) =>
      quantity?.kind === 'count' &&
      quantity.value === 2 &&
      tokens[index - 1]?.word === 'the' &&
      /^(?:of|between)$/.test(tokens[index - 2]?.word ?? ''),
  );
  if (two === undefined) return undefined;
  const next = tokens[two.index + 1];
  const ends = two.after !== '' || next === undefined || isVerbal(next) || next.part === 'ADP';
  return ends ? { at: two.index - 1, count: 2 } : undefined;
}

function pairedNoun(tokens: readonly Token[]): Mention | undefined {
  for (const noun of tokens) {
    if (!PAIRED.test(noun.lemma) || noun.word === noun.lemma) continue;
    // "The two countries' leaders".
    if (/^['’]/.test(noun.after) || /^['’]/.test(tokens[noun.index + 1]?.word ?? '')) continue;
    const before = tokens[noun.index - 1];
    const isTwo = before?.quantity?.value === 2 && before.quantity.kind === 'count';
    if (before?.word === 'both') return { at: before.index, count: 2 };
    if (isTwo && tokens[before.index - 1]?.word === 'the') return { at: before.index - 1, count: 3 };
  }
  return undefined;
}

/** Two names joined by "and", with the "and"; a list of three has none. */
export function pairsIn(tokens: readonly Token[]): readonly (readonly Token[])[] {
  return tokens.flatMap(and => {
    if (and.word !== 'and' || and.after !== '') return [];
    const left = groupEndingAt(tokens, and.index - 1);
    const right = groupBeginningAt(tokens, and.index + 1);
    const [first] = left;
    if (first === undefined || ![left, right].every(isNamed)) return [];
    const last = right.at(-1);
    const next = last === undefined ? undefined : tokens[last.index + 1];
    if (tokens[first.index - 1]?.after === ',' || next?.word === 'and') return [];
    return [[...left, and, ...right]];
  });
}

function isNamed(group: readonly Token[]): boolean {
  const nominal = group.filter(isNominal);
  return (
    nominal.length > 0 &&
    nominal.every(({ name }) => name) &&
    group.every(({ quantity }) => quantity === undefined)
  );
}

/** The same two, in whatever order. */
export function nameOfPair(pair: readonly Token[]): string {
  return pair
    .flatMap(({ name, lemma }) => (name ? [lemma] : []))
    .toSorted()
    .join(' ');
}
