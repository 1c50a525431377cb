/** "X is a Y" of two that only stand near each other: in a list, or on both sides of a verb. */
import type { Aligned } from '../../alignment/align.ts';
import { isVerbal, type Token } from '../../sentence/token.ts';
import { isFullVerb, isSameSubject, opensNoun, readPredication } from './definition.ts';

/** Where the sentence does not say what the claim's subject is, the two must stand together. */
export function measurePredication(aligned: Aligned): { readonly onlyNear: boolean } {
  const { claim, evidence, met } = aligned;
  const ours = readPredication(claim, () => true);
  if (ours === undefined || claim.slice(ours.copula.index + 1).some(isFullVerb)) return { onlyNear: false };
  const theirs = readPredication(evidence, opensNoun);
  if (theirs !== undefined && isSameSubject(ours, theirs, aligned)) return { onlyNear: false };
  const subject = partnerOf(
    ours.subject.findLast(token => token.content),
    met,
  );
  const said = partnerOf(
    ours.core.findLast(token => token.content && !token.light),
    met,
  );
  if (subject === undefined || said === undefined) return { onlyNear: false };
  const [from, to] = [subject.index, said.index].toSorted((a, b) => a - b);
  const between = evidence.slice((from ?? 0) + 1, to);
  const joined = between.some(token => !token.aside && token.part === 'CCONJ');
  const verb = between.some(token => !token.aside && isVerbal(token));
  // "The airline flew with X" does not say that X is an airline.
  return { onlyNear: said.index < subject.index ? joined || verb : joined && !verb };
}

function partnerOf(token: Token | undefined, met: Aligned['met']): Token | undefined {
  return token === undefined ? undefined : met(token)?.evidence;
}
