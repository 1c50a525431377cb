/** What is denied on each side, and whether both deny the same. */
import type { Aligned } from '../alignment/align.ts';
import { windowOf } from '../alignment/window.ts';
import { readOnce } from '../sentence/read-once.ts';
import type { Token } from '../sentence/token.ts';

/** Words that deny: "not" and "never" negate, "refused" and "lack" deny in their own meaning. */
export interface Negations {
  readonly negating: readonly Token[];
  readonly denying: readonly Token[];
}

export interface BothNegations {
  readonly claim: Negations;
  /** Near the words that bear the claim out. */
  readonly evidence: Negations;
}

export const negationsOf = readOnce(
  (aligned: Aligned): BothNegations => ({
    claim: negationsIn(aligned.claim),
    evidence: negationsIn(windowOf(aligned)),
  }),
);

function negationsIn(tokens: readonly Token[]): Negations {
  return { negating: tokens.filter(token => token.negates), denying: tokens.filter(token => token.denies) };
}

/** A negation reaches this many content words, and not past a mark. */
const REACH = 4;

/** All that some word denies. */
export const deniedIn = readOnce((tokens: readonly Token[]): ReadonlySet<Token> => {
  const reached = new Set<Token>();
  for (const cue of tokens) {
    if (!cue.negates && !cue.denies) continue;
    let count = 0;
    for (const token of tokens.slice(cue.index + 1)) {
      if (count === REACH) break;
      if (token.index > cue.index + 1 && /[,;:.]/.test(tokens[token.index - 1]?.after ?? '')) break;
      if (!token.content && token.part !== 'VERB') continue;
      reached.add(token);
      count++;
    }
  }
  return reached;
});

/** The words of the claim that one side denies and the other does not. */
export const deniedOnOneSide = readOnce((aligned: Aligned): readonly Token[] => {
  const [claim, evidence] = [deniedIn(aligned.claim), deniedIn(aligned.evidence)];
  return aligned.claim.filter(token => {
    const link = token.content ? aligned.met(token) : undefined;
    return link !== undefined && claim.has(token) !== evidence.has(link.evidence);
  });
});

/** Both sides deny once, and what the claim's negation reaches first is what the evidence's reaches. */
export function denySame(aligned: Aligned): boolean {
  const { claim, evidence } = negationsOf(aligned);
  if (claim.negating.length !== 1 || evidence.negating.length !== 1) return false;
  const denied = deniedIn(aligned.claim);
  const first = aligned.claim.find(token => denied.has(token) && token.content);
  const link = first === undefined ? undefined : aligned.met(first);
  return link !== undefined && deniedIn(aligned.evidence).has(link.evidence);
}

/** One side says it and the other denies it, as far as counting tells. */
export function turnsOnNegation(aligned: Aligned): boolean {
  const { claim, evidence } = negationsOf(aligned);
  const all = (side: Negations) => side.negating.length + side.denying.length;
  return all(claim) % 2 !== all(evidence) % 2;
}

/** Only one side has a "not". */
export function oneSideNegates(aligned: Aligned): boolean {
  const { claim, evidence } = negationsOf(aligned);
  return claim.negating.length > 0 !== evidence.negating.length > 0;
}
