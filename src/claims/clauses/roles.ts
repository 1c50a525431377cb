/** Who does it and to whom: "A beat B" is what "B was beaten by A" says, and not what "B beat A" says. */

import type { Aligned } from '../alignment/align.ts';
import { isNominal } from '../sentence/noun-group.ts';
import { readOnce } from '../sentence/read-once.ts';
import { isBehindBe, type Token } from '../sentence/token.ts';
import { metVerbOf } from './subject.ts';
import { MUTUAL, voiceOf } from './verb-group.ts';

export interface Roles {
  /** `converse`: the same in the other voice. `swapped`: who acts in the claim is acted on in the evidence. */
  readonly kind: 'converse' | 'swapped' | 'unknown';
  /** The words of the claim that name who acts, where the voice differs. */
  readonly agent: ReadonlySet<Token>;
  /** The words of the claim that change places with the voice: who acts and who is acted on. */
  readonly parties: ReadonlySet<Token>;
  /** Who does it to whom on both sides, where both are somebody in particular and not dogs and cats. */
  readonly deeds: { readonly claim: readonly Token[]; readonly evidence: readonly Token[] } | undefined;
}

const AGENT_REACH = 8;
const UNKNOWN: Roles = { kind: 'unknown', agent: new Set(), parties: new Set(), deeds: undefined };

interface Deed {
  readonly verb: Token;
  readonly passive: boolean;
  readonly agent: readonly Token[];
  readonly patient: readonly Token[];
}

export const rolesOf = readOnce((aligned: Aligned): Roles => {
  const { claim, evidence, match } = aligned;
  const verb = metVerbOf(aligned);
  const there = match(verb);
  if (verb === undefined || there?.part !== 'VERB') return UNKNOWN;
  const [claimed, said] = [deedOf(verb, claim), deedOf(there, evidence)];
  if (claimed === undefined) return UNKNOWN;
  const swapped = (): Roles => ({ ...UNKNOWN, kind: 'swapped', deeds: deedsOf(claimed, said, aligned) });
  // "She told the paper" does not say that the paper told her.
  if (actsOn(verb, claim) && isObject(claimed.agent, there, aligned) && !MUTUAL.test(verb.lemma)) {
    return swapped();
  }
  if (said === undefined) return UNKNOWN;
  const meets = (words: readonly Token[], group: readonly Token[]) =>
    words.every(token => group.includes(match(token) as Token));
  if (claimed.passive !== said.passive && meets(claimed.agent, said.agent)) {
    const { agent, patient } = claimed;
    return { ...UNKNOWN, kind: 'converse', agent: new Set(agent), parties: new Set([...agent, ...patient]) };
  }
  const turned = meets(claimed.agent, said.patient) && isTurned(claimed, said, aligned);
  return turned && !MUTUAL.test(verb.lemma) ? swapped() : UNKNOWN;
});

/** Whom it is done to in the claim does it in the evidence. */
function isTurned({ patient }: Deed, { agent }: Deed, { match }: Aligned): boolean {
  return patient.length > 0 && patient.every(token => agent.includes(match(token) as Token));
}

function deedsOf(claim: Deed, evidence: Deed | undefined, aligned: Aligned): Roles['deeds'] {
  if (evidence === undefined || !isTurned(claim, evidence, aligned)) return undefined;
  if (!isParticular(claim.agent, aligned.claim) || !isParticular(evidence.agent, aligned.evidence))
    return undefined;
  return { claim: wordsOf(claim, aligned.claim), evidence: wordsOf(evidence, aligned.evidence) };
}

/** An object follows, so that the subject is who does it: "the door opened" is no such verb. */
function actsOn({ index, after }: Token, tokens: readonly Token[]): boolean {
  const next = tokens[index + 1];
  const object =
    next?.part === 'PRON' || next?.part === 'DET' || next?.part === 'NOUN' || next?.name === true;
  return after === '' && object && !isBehindBe(tokens, index);
}

/** The words stand right behind the verb of the evidence, as what it is done to. */
function isObject(words: readonly Token[], verb: Token, { evidence, match }: Aligned): boolean {
  if (isBehindBe(evidence, verb.index) || verb.after !== '') return false;
  const object = nounGroup(evidence.slice(verb.index + 1, verb.index + 1 + AGENT_REACH), false);
  return words.every(token => object.includes(match(token) as Token));
}

const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|our|my|your|['’]s)$/;

function isParticular(group: readonly Token[], tokens: readonly Token[]): boolean {
  return group.some(token => token.name) || DEFINITE.test(tokens[(group[0]?.index ?? 0) - 1]?.word ?? '');
}

/** From the first word of who does it to the last of whom it is done to, in either voice. */
function wordsOf({ verb, agent, patient }: Deed, tokens: readonly Token[]): readonly Token[] {
  const places = [verb, ...agent, ...patient].map(token => token.index);
  const first = Math.min(...places);
  const determined = tokens[first - 1]?.part === 'DET' ? first - 1 : first;
  return tokens.slice(determined, Math.max(...places) + 1);
}

function deedOf(verb: Token, tokens: readonly Token[]): Deed | undefined {
  const behind = tokens.slice(verb.index + 1, verb.index + 1 + AGENT_REACH);
  const by = behind.findIndex(token => token.word === 'by');
  const passive =
    by !== -1 &&
    voiceOf(verb, tokens) === 'passive' &&
    behind.slice(0, by).every(token => token.part !== 'VERB');
  const front = nounGroup(tokens.slice(0, verb.index).toReversed(), true).toReversed();
  const back = nounGroup(passive ? behind.slice(by + 1) : behind, false);
  const [agent, patient] = passive ? [back, front] : [front, back];
  return agent.length === 0 ? undefined : { verb, passive, agent, patient };
}

/** The content words of the nearest noun group, names with their titles. */
function nounGroup(tokens: readonly Token[], backwards: boolean): readonly Token[] {
  const group: Token[] = [];
  for (const token of tokens) {
    const nominal = isNominal(token) || token.part === 'ADJ' || token.quantity !== undefined;
    if (token.aside) continue;
    if (!nominal) {
      const helper =
        token.part === 'DET' || token.part === 'AUX' || token.part === 'ADV' || token.part === 'PART';
      if (group.length > 0 || !helper) break;
      continue;
    }
    if (backwards && group.length > 0 && token.after !== '') break;
    if (token.content) group.push(token);
    if (!backwards && token.after !== '') break;
  }
  return group;
}
