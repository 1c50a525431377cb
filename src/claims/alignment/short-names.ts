/**
 * "Tim Roth" and "Timothy Simon Roth", "Edmund H. North" and "Edmund Hall North", "IMF" and "International Monetary
 * Fund": one name, written shorter; and "District of Columbia" and "District of Colombia": one name, spelt wrong.
 */
import type { Token } from '../sentence/token.ts';

interface NamePair {
  readonly claim: Token;
  readonly evidence: Token;
  readonly relation: 'synonym' | 'same';
  readonly weight: number;
}

const WEIGHT = 0.8;
/** A shorter beginning is that of too many names. */
const SHORTEST = 3;
/** Names between a given name and the surname. */
const SURNAME_REACH = 3;

/** Given names that begin alike, in front of the same surname. */
export function shortNames(claim: readonly Token[], evidence: readonly Token[]): readonly NamePair[] {
  return claim.flatMap(ours => {
    if (!ours.name) return [];
    return evidence.flatMap(theirs => {
      if (!theirs.name || ours.word === theirs.word) return [];
      if (isMisspelt(ours.word, theirs.word) && isSame(headOf(ours, claim), headOf(theirs, evidence)))
        return [{ claim: ours, evidence: theirs, relation: 'synonym' as const, weight: WEIGHT }];
      if (!beginAlike(ours.word, theirs.word)) return [];
      const surnames = namesBehind(theirs, evidence);
      const shared = namesBehind(ours, claim).some(name => surnames.includes(name));
      return shared ? [{ claim: ours, evidence: theirs, relation: 'synonym' as const, weight: WEIGHT }] : [];
    });
  });
}

/** "IMF" for "International Monetary Fund": its words stand for all of it, on whichever side it is spelt out. */
export function initials(claim: readonly Token[], evidence: readonly Token[]): readonly NamePair[] {
  const pair = (ours: Token, theirs: Token) =>
    ({ claim: ours, evidence: theirs, relation: 'same', weight: WEIGHT }) as const;
  return [
    ...claim.flatMap(ours => {
      const [theirs] = spelledOut(ours, evidence);
      return theirs === undefined ? [] : [pair(ours, theirs)];
    }),
    ...evidence.flatMap(theirs => spelledOut(theirs, claim).map(ours => pair(ours, theirs))),
  ];
}

/** The name whose words begin with its letters; small words between may have none. */
function spelledOut({ text, name }: Token, tokens: readonly Token[]): readonly Token[] {
  const letters = name ? text.replaceAll('.', '') : '';
  if (!INITIALS.test(letters)) return [];
  for (const first of tokens) {
    const words: Token[] = [];
    for (const token of tokens.slice(first.index)) {
      if (token.text[0] === letters[words.length] && /^\p{Lu}\p{Ll}/u.test(token.text)) words.push(token);
      else if (words.length === 0 || !/^(?:of|for|and|the|on|in|to)$/.test(token.word)) break;
      if (words.length === letters.length) return words;
      if (token.after !== '' && token.after !== '-') break;
    }
  }
  return [];
}

const INITIALS = /^\p{Lu}{2,6}$/u;

function beginAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const initial = /^([a-z])\.?$/.exec(short)?.[1];
  if (initial !== undefined) return long.startsWith(initial) && long.length > 2;
  return short.length >= SHORTEST && long.startsWith(short);
}

/** One letter is another one. */
function isMisspelt(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < LONG) return false;
  return [...a].filter((letter, i) => letter !== b[i]).length === 1;
}

/** In a shorter name one letter makes another name. */
const LONG = 7;

/** "District" of "District of Columbia". */
function headOf({ index }: Token, tokens: readonly Token[]): Token | undefined {
  return tokens[index - 1]?.word === 'of' ? tokens[index - 2] : undefined;
}

function isSame(a: Token | undefined, b: Token | undefined): boolean {
  return a?.name === true && b?.name === true && a.word === b.word;
}

function namesBehind({ index, after }: Token, tokens: readonly Token[]): readonly string[] {
  if (after === ',') return [];
  const names: string[] = [];
  for (const token of tokens.slice(index + 1, index + 1 + SURNAME_REACH)) {
    if (!token.name) break;
    if (token.word.length > 2) names.push(token.word);
  }
  return names;
}
