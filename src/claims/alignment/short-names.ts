/** "Tim Roth" and "Timothy Simon Roth", "Edmund H. North" and "Edmund Hall North": one name, written shorter. */
import type { Token } from '../sentence/token.ts';

interface NamePair {
  readonly claim: Token;
  readonly evidence: Token;
  readonly relation: 'synonym';
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
      if (!theirs.name || ours.word === theirs.word || !beginAlike(ours.word, theirs.word)) return [];
      const surnames = namesBehind(theirs, evidence);
      const shared = namesBehind(ours, claim).some(name => surnames.includes(name));
      return shared ? [{ claim: ours, evidence: theirs, relation: 'synonym' as const, weight: WEIGHT }] : [];
    });
  });
}

function beginAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const initial = /^([a-z])\.?$/.exec(short)?.[1];
  if (initial !== undefined) return long.startsWith(initial) && long.length > 2;
  return short.length >= SHORTEST && long.startsWith(short);
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
