/** Whether the met verbs have the same subjects, and the met nouns hang on the same verbs. */
import type { Aligned } from '../../alignment/align.ts';
import { saidByJoinedVerb } from '../../clauses/joined-verbs.ts';
import { isNumeric, type Token, verbBefore } from '../../sentence/token.ts';
import { saidOfSubject } from './definition.ts';

export function measureAttachment(aligned: Aligned) {
  const { claim, met } = aligned;
  const links = claim.flatMap(token => (token.content ? (met(token) ?? []) : []));
  const verbs = links.filter(link => link.claim.part === 'VERB' && link.evidence.part === 'VERB');
  const moved = links.filter(link => link.claim.part !== 'VERB' && hangsElsewhere(aligned, link.claim));
  return {
    otherSubject: verbs.some(link => hasOtherSubject(aligned, link.claim)),
    /** Words that hang on another verb in the evidence than in the claim. */
    moved: moved.length,
    /** A date or number that the evidence gives for something else that was done: "born in 1788, died in 1860". */
    numberMoved: claim.some(token => token.content && isNumeric(token) && isOfOtherVerb(aligned, token)),
    agentMoved: links.some(link => isOtherAgent(aligned, link.claim)),
  };
}

function hasOtherSubject(aligned: Aligned, verb: Token): boolean {
  const { claim, evidence, met, meeting } = aligned;
  const link = met(verb);
  if (link !== undefined && isParticipleOfDefinition(aligned, link.evidence)) return false;
  if (link !== undefined && saidByJoinedVerb(aligned).has(link.evidence)) return false;
  const ours = subjectOf(claim, verb.index);
  // "Ana Brandt, Lady Orsen (born 1911)": brackets speak of the name that they follow, however it goes on.
  const front = ours === undefined ? undefined : met(ours)?.evidence;
  if (link?.evidence.aside === true && front !== undefined && front.index < link.evidence.index) return false;
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

/** The nearest noun in front of a verb, in the same clause; of "a play by Ionesco that premiered" the play. */
function subjectOf(tokens: readonly Token[], verb: number): Token | undefined {
  let ofThing = false;
  for (let at = verb - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.aside && tokens[verb]?.aside !== true) continue;
    ofThing ||= /^(?:that|which)$/.test(token.word);
    if (ofThing && token.name && tokens[nameStart(tokens, token) - 1]?.word === 'by') {
      at = nameStart(tokens, token) - 1;
      continue;
    }
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

/** "Published by A" of what was "written by A and published by B". */
function isOtherAgent({ claim, evidence, met }: Aligned, token: Token): boolean {
  const ours = agentOf(claim, token);
  const partner = met(token)?.evidence;
  const verb = ours === undefined ? undefined : met(ours)?.evidence;
  if (ours?.part !== 'VERB' || partner === undefined || verb === undefined) return false;
  const theirs = agentOf(evidence, partner);
  if (theirs === undefined || theirs === verb) return false;
  const [from, to] = [Math.min(theirs.index, verb.index), Math.max(theirs.index, verb.index)];
  return !evidence.slice(from, to).every(word => DOES_JOINTLY.has(word.part));
}

/** "Written and directed by". */
const DOES_JOINTLY: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADV', 'CCONJ']);
const AGENT_REACH = 9;

/** The word in front of the "by" that a name stands behind. */
function agentOf(tokens: readonly Token[], { index }: Token): Token | undefined {
  for (let at = index - 1; at >= Math.max(1, index - AGENT_REACH); at--) {
    const token = tokens[at];
    if (token?.word === 'by') return tokens[at - 1];
    if (token?.part === 'VERB' || token?.part === 'AUX' || token?.part === 'ADP') return undefined;
  }
  return undefined;
}

function isOfOtherVerb({ claim, evidence, met, of, meeting }: Aligned, token: Token): boolean {
  const partner = of(token)?.evidence;
  if (partner === undefined) return false;
  const theirs = verbBefore(evidence, partner.index);
  if (theirs === undefined || meeting(theirs) !== undefined) return false;
  if (partner.aside) return theirs.aside && claim.some(verb => verb.part === 'VERB');
  const ours = verbBefore(claim, token.index);
  const verb = ours === undefined ? undefined : met(ours);
  return verb !== undefined && theirs.index > verb.evidence.index && !theirs.aside;
}
