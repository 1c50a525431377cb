/** "Only a producer", of somebody whom the evidence calls a director and a producer. */
import type { Aligned } from '../../alignment/align.ts';
import { relate } from '../../alignment/relate.ts';
import type { Token } from '../../sentence/token.ts';
import { isSameSubject, opensNoun, readPredication } from './definition.ts';
import type { NameClash } from './name-slots.ts';
import { headsOf, isWhole } from './sorts.ts';

/** Say that there is nothing else. */
export const NOTHING_ELSE = /^(?:only|solely|exclusively|merely|purely|strictly|simply)$/;
/** Hold of whatever else something is. */
const GENERIC =
  /^(?:person|human|people|man|woman|thing|one|individual|being|someone|something|name|part|kind|type)$/;

export function measureOnly(aligned: Aligned): { readonly onlyClash: NameClash | undefined } {
  return { onlyClash: onlyClash(aligned) };
}

/** What the evidence says its subject is besides. */
function onlyClash(aligned: Aligned): NameClash | undefined {
  const only = aligned.claim.filter(token => NOTHING_ELSE.test(token.word));
  if (only.length === 0) return undefined;
  const ours = readPredication(aligned.claim, next => /^(?:a|an)$/.test(next.word) || next.part === 'NOUN');
  const theirs = readPredication(aligned.evidence, opensNoun);
  if (ours === undefined || theirs === undefined || ours.denied || theirs.denied) return undefined;
  const [head, ...others] = headsOf(ours);
  if (head === undefined || others.length > 0 || !isWhole(head, aligned.claim) || GENERIC.test(head.lemma))
    return undefined;
  if (!isSameSubject(ours, theirs, aligned)) return undefined;
  const besides = headsOf(theirs).filter(
    other =>
      isWhole(other, aligned.evidence) && !GENERIC.test(other.lemma) && isUnrelated(head, other, aligned),
  );
  return besides.length > 0 ? { claim: [...only, head], evidence: besides } : undefined;
}

function isUnrelated(head: Token, other: Token, { lexicon }: Aligned): boolean {
  const relation = relate(head, other, lexicon)?.relation;
  return relation === undefined || relation === 'sibling' || relation === 'opposite';
}
