/**
 * What a claim that denies something denies: "was never a painter" and "is incapable of being a painter" without
 * the words that deny. Where the evidence states that, it says otherwise than the claim.
 */
import { readOnce } from '../sentence/read-once.ts';
import { leaveOut, type Token } from '../sentence/token.ts';
import type { Restatement } from './restatement.ts';

/** Words in a row, each a pattern for one word; the first to match at a place is taken. */
const FRAMES: readonly (readonly RegExp[])[] = [
  [/^(?:anything|nothing)$/, /^but$/],
  [/^(?:something|anything|someone|anyone)$/, /^other$/, /^than$/],
  [/^(?:incapable)$/, /^of$/, /^(?:being|having)$/],
  [/^(?:incapable)$/, /^of$/],
  [/^(?:unable|yet|fails?|failed|refuse[sd]?)$/, /^to$/, /^ever$/],
  [/^refuses?$/, /^to$/, /^be$/],
  [/^outside$/, /^of$/],
  [/^outside$/],
  [/^(?:unable|yet|fails?|failed)$/, /^to$/],
  [/^(?:not|n't|never)$/, /^(?:ever|actually|really|even)$/],
  [/^(?:not|n't|never|barely|hardly|scarcely|cannot|no)$/],
];

/** Undefined unless the claim denies exactly once. */
export const affirm = readOnce((claim: readonly Token[]): Restatement | undefined => {
  const denial: Token[] = [];
  for (let at = 0; at < claim.length; at++) {
    const frame = FRAMES.find(words => words.every((word, i) => word.test(claim[at + i]?.word ?? '')));
    if (frame === undefined) continue;
    // "Never again" and "not only" deny something else than what follows.
    if (
      denial.length > 0 ||
      /^(?:only|just|again|until|all|every|more|less)$/.test(claim[at + frame.length]?.word ?? '')
    )
      return undefined;
    denial.push(...claim.slice(at, at + frame.length));
    at += frame.length - 1;
  }
  if (denial.length === 0) return undefined;
  const affirmed = leaveOut(
    claim.map(token => (isOutside(token) ? { ...token, word: 'in', lemma: 'in' } : token)),
    // "Did not win any prize" denies that a prize was won.
    [...denial.filter(token => !isOutside(token)), ...claim.filter(({ word }) => word === 'any')],
  );
  if (affirmed.some(token => token.negates || token.denies)) return undefined;
  return { kind: 'negation', claim: affirmed, clash: { claim: denial, evidence: [] } };
});

function isOutside({ word }: Token): boolean {
  return word === 'outside';
}
