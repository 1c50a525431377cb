/** Who does it and to whom: "A beat B" is what "B was beaten by A" says, and not what "B beat A" says. */
import type { Aligned } from '../../alignment/align.ts';
import { isBehindBe, type Token } from '../../sentence/token.ts';
import type { NameClash } from './name-slots.ts';

export interface Roles {
  /** `agree` only where the voice differs; `swapped`: the one who acts in the claim is acted on in the evidence. */
  readonly roles: 'agree' | 'swapped' | 'unknown';
  /** Who does it to whom on both sides, where they speak of somebody in particular and not of dogs and cats. */
  readonly roleClash: NameClash | undefined;
  /** The words of the claim that name who acts, where the voice differs. */
  readonly agent: ReadonlySet<Token>;
}

/** Hold both ways: "A met B" and "B met A". */
export const MUTUAL =
  /^(?:meet|marry|ally|border|fight|merge|divorce|date|join|play|face|neighbour|neighbor|resemble|equal|match|befriend|collaborate|cooperate|negotiate|talk|work|compete|share|agree|link|connect|combine|confront|differ|relate)$/;
const AGENT_REACH = 8;
const UNKNOWN: Roles = { roles: 'unknown', roleClash: undefined, agent: new Set() };

interface Parts {
  readonly passive: boolean;
  readonly agent: readonly Token[];
  readonly patient: readonly Token[];
}

export function measureRoles(aligned: Aligned): Roles {
  const { claim, evidence, met } = aligned;
  const verb = claim.find(token => token.part === 'VERB' && token.content && met(token) !== undefined);
  const link = verb === undefined ? undefined : met(verb);
  if (verb === undefined || link?.evidence.part !== 'VERB') return UNKNOWN;
  const ours = partsOf(verb, claim);
  const theirs = partsOf(link.evidence, evidence);
  if (ours === undefined) return UNKNOWN;
  // "She told the paper" does not say that the paper told her.
  if (actsOn(verb, claim) && isObject(ours.agent, link.evidence, aligned) && !MUTUAL.test(verb.lemma)) {
    return {
      roles: 'swapped',
      roleClash: clashOf(verb, ours, link.evidence, theirs, aligned),
      agent: new Set(),
    };
  }
  if (theirs === undefined) return UNKNOWN;
  const standsIn = (token: Token, group: readonly Token[]) => {
    const other = met(token)?.evidence;
    return other !== undefined && group.includes(other);
  };
  const agentsMeet = ours.agent.every(token => standsIn(token, theirs.agent));
  if (ours.passive !== theirs.passive && agentsMeet) {
    return { roles: 'agree', roleClash: undefined, agent: new Set(ours.agent) };
  }
  const swapped =
    ours.agent.every(token => standsIn(token, theirs.patient)) && isSwapped(ours, theirs, aligned);
  if (!swapped || MUTUAL.test(verb.lemma)) return UNKNOWN;
  return {
    roles: 'swapped',
    roleClash: clashOf(verb, ours, link.evidence, theirs, aligned),
    agent: new Set(),
  };
}

/** Whom it is done to in the claim does it in the evidence. */
function isSwapped({ patient }: Parts, { agent }: Parts, { met }: Aligned): boolean {
  return (
    patient.length > 0 &&
    patient.every(token => {
      const other = met(token)?.evidence;
      return other !== undefined && agent.includes(other);
    })
  );
}

function clashOf(
  verb: Token,
  ours: Parts,
  theirVerb: Token,
  theirs: Parts | undefined,
  aligned: Aligned,
): NameClash | undefined {
  const { claim, evidence } = aligned;
  if (theirs === undefined || !isSwapped(ours, theirs, aligned)) return undefined;
  if (!isParticular(ours.agent, claim) || !isParticular(theirs.agent, evidence)) return undefined;
  return { claim: deedOf(verb, ours, claim), evidence: deedOf(theirVerb, theirs, evidence) };
}

/** An object follows, so that the subject is who does it: "the door opened" is no such verb. */
function actsOn({ index, after }: Token, tokens: readonly Token[]): boolean {
  const next = tokens[index + 1];
  const object =
    next?.part === 'PRON' || next?.part === 'DET' || next?.part === 'NOUN' || next?.name === true;
  return after === '' && object && !isBehindBe(tokens, index);
}

/** The words stand right behind the verb of the evidence, as what it is done to. */
function isObject(words: readonly Token[], verb: Token, { evidence, met }: Aligned): boolean {
  if (isBehindBe(evidence, verb.index) || verb.after !== '') return false;
  const object = nounGroup(evidence.slice(verb.index + 1, verb.index + 1 + AGENT_REACH), false);
  return words.every(token => {
    const other = met(token)?.evidence;
    return other !== undefined && object.includes(other);
  });
}

const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|our|my|your|['’]s)$/;

function isParticular(group: readonly Token[], tokens: readonly Token[]): boolean {
  return group.some(token => token.name) || DEFINITE.test(tokens[(group[0]?.index ?? 0) - 1]?.word ?? '');
}

/** From the first word of who does it to the last of whom it is done to, in either voice. */
function deedOf(verb: Token, { agent, patient }: Parts, tokens: readonly Token[]): readonly Token[] {
  const places = [verb, ...agent, ...patient].map(token => token.index);
  const first = Math.min(...places);
  const determined = tokens[first - 1]?.part === 'DET' ? first - 1 : first;
  return tokens.slice(determined, Math.max(...places) + 1);
}

function partsOf(verb: Token, tokens: readonly Token[]): Parts | undefined {
  const behind = tokens.slice(verb.index + 1, verb.index + 1 + AGENT_REACH);
  const by = behind.findIndex(token => token.word === 'by');
  const passive =
    isPassive(verb, tokens) && by !== -1 && behind.slice(0, by).every(token => token.part !== 'VERB');
  const front = nounGroup(tokens.slice(0, verb.index).toReversed(), true).toReversed();
  const back = nounGroup(passive ? behind.slice(by + 1) : behind, false);
  const [agent, patient] = passive ? [back, front] : [front, back];
  return agent.length === 0 ? undefined : { passive, agent, patient };
}

/** "Was soon beaten", "beaten". */
const VOICE_REACH = 3;

function isPassive(verb: Token, tokens: readonly Token[]): boolean {
  return (
    isBehindBe(tokens, verb.index, VOICE_REACH) ||
    /(?:ed|en|wn|ung|ught|ade|old|eld|oken|osen|t)$/.test(verb.word)
  );
}

/** The content words of the nearest noun group, names with their titles. */
function nounGroup(tokens: readonly Token[], backwards: boolean): readonly Token[] {
  const group: Token[] = [];
  for (const token of tokens) {
    const nominal =
      token.name || token.part === 'NOUN' || token.part === 'ADJ' || token.quantity !== undefined;
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
