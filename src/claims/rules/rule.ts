import type { DifferenceKind, StatedReason } from '../../verdict.ts';
import type { Pair } from '../pair/pair.ts';
import type { Token } from '../sentence/token.ts';
import type { Guard } from './guard.ts';

/** The words of both sides that cannot both be so; empty where a side has none, such as a missing "not". */
export interface Clash {
  readonly claim: readonly Token[];
  readonly evidence: readonly Token[];
}

/** What a sentence comes to, if nothing speaks against it. */
export type Finding =
  | { readonly kind: 'stated'; readonly reason: StatedReason }
  | { readonly kind: 'differs'; readonly reason: DifferenceKind; readonly clashes: readonly Clash[] };

/** One way in which a sentence settles a claim. When in doubt, it does not: a wrong verdict is worse than none. */
export interface Rule {
  readonly code: string;
  /** What it finds, for a reader. */
  readonly says: string;
  /** Undefined where it has nothing to say of the pair. */
  finds(pair: Pair): Finding | undefined;
  readonly guards: readonly Guard[];
}
