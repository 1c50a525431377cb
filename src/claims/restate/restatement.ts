import type { Clash } from '../rules/rule.ts';
import { type Exchange, exchanged } from '../sentence/exchange.ts';
import type { Token } from '../sentence/token.ts';

export interface Restatement {
  readonly kind: 'negation' | 'name' | 'quantityWord' | 'modality' | 'opposite';
  readonly claim: readonly Token[];
  /** What the claim and the sentence have, each in the place of the other. */
  readonly clash: Clash;
}

/** The claim with words of the sentence in the place of some of its own. */
export function exchange(
  kind: Restatement['kind'],
  claim: readonly Token[],
  ...exchanges: readonly Exchange[]
): Restatement {
  return {
    kind,
    claim: exchanged(claim, exchanges),
    clash: { claim: exchanges.flatMap(({ words }) => words), evidence: exchanges.flatMap(({ by }) => by) },
  };
}
