/** "Agreed to sell it" with the sentence's own word, that denies by itself: "refused to sell it". */
import type { Aligned } from '../alignment/align.ts';
import { oppositesOf } from '../alignment/unmet.ts';
import { renumber } from '../sentence/token.ts';
import type { Restatement } from './restatement.ts';

/** Undefined unless one word is opposed, by a verb that says no or to a verb that does. */
export function exchangeRefusal(aligned: Aligned): Restatement | undefined {
  const [link, ...others] = oppositesOf(aligned);
  if (link === undefined || others.length > 0 || link.claim.denies === link.evidence.denies) return undefined;
  const { claim, evidence } = link;
  if (claim.part !== 'VERB' || evidence.part !== 'VERB') return undefined;
  const { start, end, text, after } = claim;
  const by = { ...evidence, start, end, text, after };
  return {
    kind: 'opposite',
    claim: renumber(aligned.claim.map(token => (token === claim ? by : token))),
    clash: { claim: [claim], evidence: [evidence] },
  };
}
