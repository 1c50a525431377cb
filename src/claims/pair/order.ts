/** The order of the met words in the evidence. */
import type { Aligned, Link } from '../alignment/align.ts';
import { frontOf } from '../clauses/front.ts';
import { isNominal } from '../sentence/noun-group.ts';
import { readOnce } from '../sentence/read-once.ts';
import type { Token } from '../sentence/token.ts';

export interface Order {
  /** From 1, the same order, to -1, the reverse; verbs are left out. */
  readonly nouns: number;
  /** Words of the claim's names that stand in the evidence behind a name that follows them in the claim. */
  readonly swappedNames: readonly Token[];
}

export const orderOf = readOnce((aligned: Aligned): Order => {
  const { claim, met } = aligned;
  const links = claim.flatMap(token =>
    token.content && (isNominal(token) || token.part === 'VERB') ? (met(token) ?? []) : [],
  );
  const fronted = new Set([...frontOf(claim), ...frontOf(aligned.evidence)]);
  const nouns = links.filter(
    ({ claim: token, evidence }) => token.part !== 'VERB' && !fronted.has(token) && !fronted.has(evidence),
  );
  return {
    nouns: rankCorrelation(nouns),
    swappedNames: links
      .filter(({ claim: token }) => token.name)
      .flatMap((link, i, names) =>
        names.slice(i + 1).some(other => other.evidence.index < link.evidence.index) ? [link.evidence] : [],
      ),
  };
});

function rankCorrelation(links: readonly Link[]): number {
  let agreeing = 0;
  let swapped = 0;
  for (const [i, a] of links.entries()) {
    for (const b of links.slice(i + 1)) {
      if (b.evidence.index > a.evidence.index) agreeing++;
      else if (b.evidence.index < a.evidence.index) swapped++;
    }
  }
  return agreeing + swapped === 0 ? 1 : (agreeing - swapped) / (agreeing + swapped);
}
