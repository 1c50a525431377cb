/** What is denied on each side, and whether both deny the same. */
import type { Aligned } from '../../alignment/align.ts';
import type { Token } from '../../sentence/token.ts';

/** A negation reaches this many content words, and not past a mark. */
const REACH = 4;

export function measureNegation({ claim, evidence, met }: Aligned, window: readonly Token[]) {
  const deniedHere = reachOfNegations(claim);
  const deniedThere = reachOfNegations(evidence);
  const claimNegations = claim.filter(token => token.negates).length;
  const evidenceNegations = window.filter(token => token.negates).length;
  const claimDenials = claim.filter(token => token.denies).length;
  const evidenceDenials = window.filter(token => token.denies).length;
  return {
    claimNegations,
    evidenceNegations,
    claimDenials,
    evidenceDenials,
    oddNegation: (claimNegations + claimDenials) % 2 !== (evidenceNegations + evidenceDenials) % 2,
    oneSideNegates: claimNegations > 0 !== evidenceNegations > 0,
    /** What the claim's negation reaches first is what the evidence's reaches. */
    deniesSame: deniesSame(claim, deniedHere, deniedThere, met),
    deniedOnOneSide: claim.some(token => {
      const link = token.content ? met(token) : undefined;
      return link !== undefined && deniedHere.has(token) !== deniedThere.has(link.evidence);
    }),
  };
}

function deniesSame(
  claim: readonly Token[],
  here: ReadonlySet<Token>,
  there: ReadonlySet<Token>,
  met: Aligned['met'],
): boolean {
  const [first] = claim.filter(token => here.has(token) && token.content);
  const link = first === undefined ? undefined : met(first);
  return link !== undefined && there.has(link.evidence);
}

function reachOfNegations(tokens: readonly Token[]): ReadonlySet<Token> {
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
}
