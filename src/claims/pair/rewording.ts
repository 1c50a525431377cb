/**
 * What would have to be changed in the sentence to make it the claim. Asked of a claim that keeps most of its words
 * from the sentence, in their order: there a word that stands elsewhere in the sentence bears nothing out, and a
 * small word decides.
 */
import { type Edit, type Edits, editsOf } from '../alignment/edits.ts';
import { readOnce } from '../sentence/read-once.ts';
import type { Token } from '../sentence/token.ts';
import type { Pair } from './pair.ts';

/** Share of the claim's content words that are kept in their order. */
const MOSTLY = 0.5;

/** A longer stretch of the sentence is left out rather than exchanged. */
export const EXCHANGED_MAX = 6;

const NOTHING_KEPT: Edits = { edits: [], kept: new Map() };

export const rewordingOf = readOnce(({ claim, evidence }: Pair): Edits => {
  const { edits, kept } = editsOf(claim, evidence);
  const content = claim.filter(token => token.content);
  const keepsMost = content.filter(token => kept.has(token)).length >= MOSTLY * content.length;
  return keepsMost ? { edits, kept } : NOTHING_KEPT;
});

/** What a guard finds in the single changes. */
export function inEdits(pair: Pair, find: (edit: Edit) => readonly Token[]): readonly Token[] {
  return rewordingOf(pair).edits.flatMap(find);
}

/** The words of the sentence that are kept. */
export const keptInEvidence = readOnce(
  (pair: Pair): ReadonlySet<Token> => new Set(rewordingOf(pair).kept.values()),
);
