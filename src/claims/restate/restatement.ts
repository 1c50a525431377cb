import type { Clash } from '../rules/rule.ts';
import type { Token } from '../sentence/token.ts';

export interface Restatement {
  readonly kind: 'negation' | 'name' | 'quantityWord' | 'modality' | 'date' | 'number' | 'opposite';
  readonly claim: readonly Token[];
  /** What the claim and the sentence have, each in the place of the other. */
  readonly clash: Clash;
}
