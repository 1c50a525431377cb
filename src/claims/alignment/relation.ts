/** The ways in which a word of the evidence can stand to a word of the claim. */
import type { LexicalRelation } from '../english/lexicon.ts';
import type { Token } from '../sentence/token.ts';

/** `near`: a synonym of some senses alone, which holds beside words that both sides have. */
export type Relation = LexicalRelation | 'near' | 'same' | 'number' | 'numberClash' | 'monthClash' | 'seat';

/** 0 to 1: how far a word stands for another that it is related to. */
export const WEIGHTS: Record<Relation, number> = {
  same: 1,
  number: 1,
  synonym: 0.92,
  derived: 0.9,
  general: 0.85,
  opposite: 0.8,
  similar: 0.75,
  near: 0.7,
  seat: 0.6,
  specific: 0.55,
  sibling: 0.25,
  numberClash: 0.1,
  monthClash: 0.1,
};

const MET: ReadonlySet<Relation> = new Set([
  'same',
  'number',
  'synonym',
  'derived',
  'similar',
  'near',
  'general',
  'seat',
]);

/** Whether the relation lets the evidence bear out the claim's word. */
export function meets(relation: Relation): boolean {
  return MET.has(relation);
}

export interface Related {
  readonly relation: Relation;
  /** 0 to 1. */
  readonly weight: number;
}

export interface Link {
  readonly claim: Token;
  readonly evidence: Token;
  readonly relation: Relation;
  readonly weight: number;
  /** How well the words around the claim's word are paired around the evidence's, by nearness. */
  readonly support: number;
}
