/** Words of one side that say how sure it is or of how many, and that the other side has not. */
import { windowOf } from '../alignment/window.ts';
import type { Clause } from '../clauses/clause.ts';
import { PARTS } from '../english/lexicon.ts';
import { isNearSynonym } from '../english/near-synonyms.ts';
import { HEDGES } from '../english/word-classes.ts';
import { readOnce } from '../sentence/read-once.ts';
import type { Token } from '../sentence/token.ts';
import type { Pair } from './pair.ts';

type Sort = (token: Token) => boolean;

/** Those that only the claim has. */
export function bringsIn({ claim, evidence }: Pair, isSort: Sort): readonly Token[] {
  return claim.filter(token => isSort(token) && !hasWord(evidence, token, claim));
}

/** Those that only the evidence has, in the clauses that bear the claim out. */
export function leavesOut(pair: Pair, isSort: Sort): readonly Token[] {
  return pair.evidence.filter(
    token => isSort(token) && bearsOut(token, pair) && !hasWord(pair.claim, token, pair.evidence),
  );
}

/** Whether a word of the evidence stands in a clause that bears the claim out. */
export function bearsOut(token: Token, pair: Pair): boolean {
  return bearingWords(pair).has(token);
}

const bearingWords = readOnce((pair: Pair): ReadonlySet<Token> => {
  const { clauseOf } = pair.clauses.evidence;
  return new Set(windowOf(pair).filter(token => bearingOf(pair).has(clauseOf(token))));
});

/** The clauses with what the claim says, and those that they hang on: "plans | to open". */
const bearingOf = readOnce(({ evidence, meeting, clauses }: Pair): ReadonlySet<Clause | undefined> => {
  const bearing = new Set<Clause | undefined>();
  for (const token of evidence) {
    if (meeting(token) === undefined) continue;
    let clause = clauses.evidence.clauseOf(token);
    for (
      ;
      clause !== undefined && !bearing.has(clause);
      clause = HANGS.has(clause.kind) ? clause.within : undefined
    )
      bearing.add(clause);
  }
  return bearing;
});

const HANGS: ReadonlySet<Clause['kind']> = new Set(['infinitive', 'content']);

/** "Nearly" is "almost"; "a few" are more than "few". */
function hasWord(tokens: readonly Token[], { word, index }: Token, own: readonly Token[]): boolean {
  const isSame = (at: number) =>
    !/^(?:few|little)$/.test(word) || (tokens[at - 1]?.word === 'a') === (own[index - 1]?.word === 'a');
  return tokens.some(
    token => (token.word === word || isNearSynonym(token.word, word, PARTS.adverb)) && isSame(token.index),
  );
}

export function isHedge({ word, month, aside }: Token): boolean {
  return HEDGES.has(word) && month === undefined && !aside;
}
