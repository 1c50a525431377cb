/** Words that say the same beside words that both sides have: "the tallest tower" and "the highest tower". */
import { PARTS } from '../english/lexicon.ts';
import { isNearSynonym } from '../english/near-synonyms.ts';
import { groupBeginningAt } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** Either may stand for the other beside words that both sides have. */
export function areNear(claim: Token, evidence: Token): boolean {
  if (claim.name || evidence.name || claim.denies !== evidence.denies) return false;
  if (leadsVerb(claim) || leadsVerb(evidence)) return false;
  return isNearSynonym(claim.lemma, evidence.lemma, claim.parts & evidence.parts);
}

/** "Give up" has little to do with what "give" is related to. */
export function leadsVerb({ phrase }: Token): boolean {
  return phrase?.leads === true && phrase.part === PARTS.verb;
}

/** "The tall boy" is not the boy of "the high jump": in front of a noun, it is said of that noun. */
export function isOfOtherNoun(
  near: { readonly claim: Token; readonly evidence: Token },
  partnerOf: (noun: Token) => Token | undefined,
  claim: Words,
  evidence: Words,
): boolean {
  if (near.claim.part !== 'ADJ') return false;
  const ours = groupBeginningAt(claim, near.claim.index).at(-1);
  const theirs = groupBeginningAt(evidence, near.evidence.index).at(-1);
  const partner = ours && partnerOf(ours);
  return partner !== undefined && theirs !== undefined && partner !== theirs;
}
