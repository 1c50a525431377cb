/** What is denied on each side, and whether both deny the same. */
import { deniedIn } from '../clauses/denials.ts';
import { readOnce } from '../sentence/read-once.ts';
import type { Token } from '../sentence/token.ts';
import type { Pair } from './pair.ts';

/** Words that deny: "not" and "never" negate, "refused" and "lack" deny in their own meaning. */
export interface Negations {
  readonly negating: readonly Token[];
  readonly denying: readonly Token[];
}

export interface BothNegations {
  readonly claim: Negations;
  /** In the clauses that bear the claim out. */
  readonly evidence: Negations;
}

export const negationsOf = readOnce(
  (pair: Pair): BothNegations => ({
    claim: negationsIn(pair.claim),
    evidence: negationsIn(
      pair.evidence.filter(token => (token.negates || token.denies) && bears(token, pair)),
    ),
  }),
);

/** Something of its clause is met, or of what is to be done: "did not refuse | to pay". */
function bears(token: Token, { evidence, meeting, clauses }: Pair): boolean {
  const own = clauses.evidence.clauseOf(token);
  return evidence.some(word => {
    let clause = meeting(word) && clauses.evidence.clauseOf(word);
    while (clause?.kind === 'infinitive' && clause !== own) clause = clause.within;
    return clause !== undefined && clause === own;
  });
}

function negationsIn(tokens: readonly Token[]): Negations {
  return { negating: tokens.filter(token => token.negates), denying: tokens.filter(token => token.denies) };
}

/** The words of the claim that one side denies and the other does not. */
export const deniedOnOneSide = readOnce(({ claim, evidence, match }: Pair): readonly Token[] => {
  const [ours, theirs] = [deniedIn(claim), deniedIn(evidence)];
  return claim.filter(token => {
    const partner = token.content ? match(token) : undefined;
    const isSame = (other: Token) => ours.has(token) === theirs.has(other);
    return partner !== undefined && !evidence.some(other => other.lemma === partner.lemma && isSame(other));
  });
});
