import type { NonEmpty } from '../../model.ts';
import type { Pair } from '../pair/pair.ts';
import type { Token } from '../sentence/token.ts';

/** One reason why a sentence that has the words of a claim may still not settle it. */
export interface Guard {
  /** Stable, and the name of its file: what --explain prints, eval counts and a report of an error names. */
  readonly code: string;
  /** What a reader is told where this keeps the passage from settling the claim. */
  readonly says: string;
  /** The words that it objects to, where there are any; undefined when it has nothing against the pair. */
  objects(pair: Pair): readonly Token[] | undefined;
  readonly examples: Examples;
}

export interface Examples {
  /** Without the guard, the sentence would settle the claim. */
  readonly objects: NonEmpty<ObjectingExample>;
  /** Close to what it objects to, and settled. */
  readonly passes: readonly Example[];
}

/** The claim, and the sentence that it is held against. */
export type Example = readonly [claim: string, evidence: string];

/** With the code of another guard that stops the pair too, if one does. */
export type ObjectingExample = readonly [claim: string, evidence: string, also?: string];

/** All words that it objects to; undefined where there are none. */
export function ifAny(tokens: readonly Token[]): readonly Token[] | undefined {
  return tokens.length === 0 ? undefined : tokens;
}

/** An objection that no word shows; undefined where there is none. */
export function ifSo(objects: boolean): readonly Token[] | undefined {
  return objects ? [] : undefined;
}
