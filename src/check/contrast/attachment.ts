/** Whether the met verbs have the same subjects, and the met nouns hang on the same verbs. */
import type { Aligned } from '../align.ts';
import type { Token } from '../token.ts';
import { saidOfSubject } from './definition.ts';
import { prepositionBefore } from './prepositions.ts';

const VERB_REACH = 9;

export function measureAttachment(aligned: Aligned) {
  const { claim, met } = aligned;
  const links = claim.flatMap(token => (token.content ? (met(token) ?? []) : []));
  const verbs = links.filter(link => link.claim.part === 'VERB' && link.evidence.part === 'VERB');
  const moved = links.filter(link => link.claim.part !== 'VERB' && hangsElsewhere(aligned, link.claim));
  return {
    otherSubject: verbs.some(link => hasOtherSubject(aligned, link.claim)),
    /** Words that hang on another verb in the evidence than in the claim. */
    moved: moved.length,
    agentMoved: moved.some(link => prepositionBefore(claim, link.claim.index) === 'by'),
  };
}

function hasOtherSubject(aligned: Aligned, verb: Token): boolean {
  const { claim, evidence, met, meeting } = aligned;
  const link = met(verb);
  if (link !== undefined && isParticipleOfDefinition(aligned, link.evidence)) return false;
  const ours = subjectOf(claim, verb.index);
  const theirs = link === undefined ? undefined : subjectOf(evidence, link.evidence.index);
  if (ours === undefined || theirs === undefined) return false;
  const ourLink = met(ours);
  if (meeting(theirs)?.claim === ours || ours.lemma === theirs.lemma || ourLink?.evidence === theirs)
    return false;
  if (!ours.name || !theirs.name) return false;
  return ourLink === undefined || nameStart(evidence, ourLink.evidence) !== nameStart(evidence, theirs);
}

/** "X is a film directed by A and written by B": both participles are of X. */
function isParticipleOfDefinition(aligned: Aligned, verb: Token): boolean {
  const before = aligned.evidence[verb.index - 1];
  const bare = before?.part !== 'AUX' && before?.part !== 'PRON' && /(?:ed|en|ing|t)$/.test(verb.word);
  return bare && saidOfSubject(aligned)?.has(verb) === true;
}

/** The nearest noun in front of a verb, in the same clause. */
function subjectOf(tokens: readonly Token[], verb: number): Token | undefined {
  for (let at = verb - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.part === 'SCONJ' || /^(?:that|who|which|and|while|since|because)$/.test(token.word)) {
      if (at === verb - 1 || /^(?:who|which|that)$/.test(token.word)) continue;
      return undefined;
    }
    if (token.content && (token.name || token.part === 'NOUN' || token.part === 'PROPN')) return token;
    if (token.part === 'VERB' && at < verb - 1) return undefined;
  }
  return undefined;
}

function nameStart(tokens: readonly Token[], token: Token): number {
  let at = token.index;
  while (tokens[at - 1]?.name === true && tokens[at - 1]?.after === '') at--;
  return at;
}

function hangsElsewhere({ claim, evidence, met, meeting }: Aligned, token: Token): boolean {
  const ours = verbBefore(claim, token.index);
  const verbLink = ours === undefined ? undefined : met(ours);
  const link = met(token);
  if (verbLink === undefined || link === undefined) return false;
  const theirs = verbBefore(evidence, link.evidence.index);
  if (theirs === undefined || theirs === verbLink.evidence) return false;
  return theirs.index > verbLink.evidence.index && meeting(theirs) === undefined;
}

function verbBefore(tokens: readonly Token[], index: number): Token | undefined {
  for (let at = index - 1; at >= Math.max(0, index - VERB_REACH); at--) {
    const token = tokens[at];
    if (token?.part === 'VERB') return token;
    if (/[;:.]/.test(token?.after ?? '')) return undefined;
  }
  return undefined;
}
