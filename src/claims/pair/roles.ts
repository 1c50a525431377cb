/** Who does it and to whom: "A beat B" is what "B was beaten by A" says, and not what "B beat A" says. */

import type { Aligned } from '../alignment/align.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { MUTUAL } from '../clauses/verb-group.ts';
import { readOnce } from '../sentence/read-once.ts';
import type { Token } from '../sentence/token.ts';
import { metVerbOf } from './same-subject.ts';

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

const UNKNOWN: Roles = { kind: 'unknown', agent: new Set(), parties: new Set(), deeds: undefined };

interface Deed {
  readonly verb: Token;
  readonly passive: boolean;
  /** It is done to somebody or something: not "the door opened". */
  readonly acts: boolean;
  readonly agent: readonly Token[];
  readonly patient: readonly Token[];
}

export const rolesOf = readOnce((aligned: Aligned): Roles => {
  const { claim, evidence, match } = aligned;
  const verb = metVerbOf(aligned);
  const there = match(verb);
  if (verb === undefined || there?.part !== 'VERB') return UNKNOWN;
  const [claimed, said] = [deedOf(verb, claim), deedOf(there, evidence)];
  if (claimed === undefined || said === undefined || claimed.agent.length === 0) return UNKNOWN;
  const meets = (words: readonly Token[], group: readonly Token[]) =>
    words.length > 0 && words.every(token => group.includes(match(token) as Token));
  if (claimed.passive !== said.passive && meets(claimed.agent, said.agent)) {
    const { agent, patient } = claimed;
    return { ...UNKNOWN, kind: 'converse', agent: new Set(agent), parties: new Set([...agent, ...patient]) };
  }
  // "She told the paper" does not say that the paper told her.
  const turnsBoth = meets(claimed.patient, said.agent);
  const turns = meets(claimed.agent, said.patient) && (turnsBoth || (claimed.acts && !claimed.passive));
  if (!turns || MUTUAL.test(verb.lemma)) return UNKNOWN;
  const isWhole = turnsBoth && isParticular(claimed, claim) && isParticular(said, evidence);
  const deeds = { claim: wordsOf(claimed, claim), evidence: wordsOf(said, evidence) };
  return { ...UNKNOWN, kind: 'swapped', deeds: isWhole ? deeds : undefined };
});

const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|our|my|your|['’]s)$/;

/** Somebody whom the sentence tells apart does it. */
function isParticular({ agent }: Deed, tokens: readonly Token[]): boolean {
  return agent.some(token => token.name) || DEFINITE.test(tokens[(agent[0]?.index ?? 0) - 1]?.word ?? '');
}

/** From the first word of who does it to the last of whom it is done to, in either voice. */
function wordsOf({ verb, agent, patient }: Deed, tokens: readonly Token[]): readonly Token[] {
  const places = [verb, ...agent, ...patient].map(token => token.index);
  const first = Math.min(...places);
  const determined = tokens[first - 1]?.part === 'DET' ? first - 1 : first;
  return tokens.slice(determined, Math.max(...places) + 1);
}

/** Nobody does it in a passive that does not say by whom. */
function deedOf(verb: Token, tokens: readonly Token[]): Deed | undefined {
  const clause = clausesIn(tokens).clauseOf(verb);
  if (clause?.verb !== verb) return undefined;
  const passive = clause.voice === 'passive';
  const patient = passive ? clause.subject : clause.objects.flat();
  return {
    verb,
    passive,
    acts: passive || clause.objects.length > 0,
    agent: clause.agent.filter(isSomebody),
    patient: patient.filter(isSomebody),
  };
}

function isSomebody({ content, aside, part }: Token): boolean {
  return content && !aside && part !== 'ADV';
}
