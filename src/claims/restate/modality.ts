/** "The harbour is closed" with the sentence's own word for how certain: "the harbour may be closed". */

import type { Aligned } from '../alignment/align.ts';
import { reportsIn } from '../clauses/reports.ts';
import { BE } from '../english/be.ts';
import { type Modality, modalityOf } from '../english/word-classes.ts';
import { readOnce } from '../sentence/read-once.ts';
import { renumber, type Token } from '../sentence/token.ts';
import type { Restatement } from './restatement.ts';

/**
 * A claim of the one goes too far against a sentence of the others. What is planned may have been done since, so
 * that a plan never says otherwise than a fact.
 */
const FALLS_SHORT: Readonly<Record<Modality | 'fact', readonly (Modality | 'fact')[]>> = {
  // What can be done is often done.
  fact: ['duty', 'advice', 'chance', 'attempt'],
  // "Is to be paid" can be a duty as well as a plan.
  duty: ['advice', 'chance', 'ability'],
  plan: ['chance', 'ability', 'attempt'],
  advice: [],
  chance: [],
  ability: [],
  attempt: [],
};

const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|to|also|now|soon|still|already|not|n't|never|a|an|the)$/;

/** Undefined unless the claim makes sure of what the sentence leaves open. */
export function exchangeModality({ claim, evidence, match }: Aligned): Restatement | undefined {
  if (!mayFallShort(evidence)) return undefined;
  for (const token of claim) {
    const partner = token.content ? match(token) : undefined;
    if (partner === undefined || token.name || isAsked(partner, evidence)) continue;
    // Whoever says that it could may say elsewhere that it will.
    if (reportsIn(evidence).some(({ reaches }) => reaches(partner))) continue;
    const [ours, theirs] = [groupBefore(token, claim), groupBefore(partner, evidence)];
    if (theirs.length === 0 || !isPredicate(token, ours)) continue;
    // "For the council to be able to act" is what something is for.
    if (theirs[0]?.word === 'to') continue;
    if ([...ours, ...theirs].some(({ negates, word }) => negates || word === 'would')) continue;
    const [claimed, said] = [modalityOfGroup(ours), modalityOfGroup(theirs)];
    if (claimed === undefined || said === undefined || !FALLS_SHORT[claimed].includes(said)) continue;
    // What may happen may have happened since.
    if (isPast(token, ours) && !theirs.some(({ word }) => PAST.test(word))) continue;
    return {
      kind: 'modality',
      claim: renumber([
        ...claim.slice(0, token.index - ours.length),
        ...theirs,
        inForm(token, theirs),
        ...claim.slice(token.index + 1),
      ]),
      clash: { claim: [...ours, token], evidence: [...theirs, partner] },
    };
  }
  return undefined;
}

/** It has a word of those, or a "have to": most sentences have none. */
const mayFallShort = readOnce((evidence: readonly Token[]) =>
  evidence.some((token, at) => {
    const modality = modalOf(token);
    if (modality !== undefined) return modality !== 'plan';
    return token.word === 'to' && HAVE.test(evidence[at - 1]?.word ?? '');
  }),
);

/** "Built" behind "tried to" is "build". */
function inForm(token: Token, group: readonly Token[]): Token {
  const last = group.at(-1);
  const isBare = last !== undefined && (last.word === 'to' || modalOf(last) !== undefined);
  return isBare && token.part === 'VERB' ? { ...token, word: token.lemma } : token;
}

const HAVE = /^(?:has|have|had)$/;

/** "It is hard to see how they can threaten it" says neither that they do nor that they can. */
function isAsked({ index }: Token, evidence: readonly Token[]): boolean {
  return evidence.slice(0, index).some(({ word }) => /^(?:how|whether|why)$/.test(word));
}

/** The auxiliaries and what stands among them, as far as the word that they belong to. */
function groupBefore(head: Token, tokens: readonly Token[]): readonly Token[] {
  let start = head.index;
  while (start > 0) {
    const token = tokens[start - 1] as Token;
    const belongs = AUXILIARY.test(token.word) || token.word === 'would' || modalOf(token) !== undefined;
    if (!belongs || token.name || /[,;:]/.test(token.after)) break;
    start--;
  }
  // "The" belongs to the noun if nothing stands in front of it.
  while (start < head.index && tokens[start]?.part === 'DET') start++;
  return tokens.slice(start, head.index);
}

/** "Premiering" and "to be read" do not say that it is done. */
function isPredicate({ part, word }: Token, group: readonly Token[]): boolean {
  if (group.length > 0) return group[0]?.word !== 'to';
  return part === 'VERB' && !word.endsWith('ing');
}

/** Undefined for "to" alone, which says what something is for. */
function modalityOfGroup(group: readonly Token[]): Modality | 'fact' | undefined {
  const modal = group.map(modalOf).find(found => found !== undefined);
  if (modal !== undefined) return modal;
  const to = group.findIndex(({ word }) => word === 'to');
  if (to === -1) return 'fact';
  // "Is to be held", "has to be paid".
  const before = group[to - 1]?.word ?? '';
  if (HAVE.test(before)) return 'duty';
  return BE.test(before) ? 'plan' : undefined;
}

const PAST = /^(?:was|were|had|did|has|have|been|tried|attempted|sought|wanted|offered)$/;

function isPast({ part, word, lemma }: Token, group: readonly Token[]): boolean {
  if (group.length > 0)
    return group.some(token => PAST.test(token.word)) && modalityOfGroup(group) === 'fact';
  return part === 'VERB' && word !== lemma && !word.endsWith('s');
}

/** What is perhaps the oldest bridge may be the oldest: only what an auxiliary or a verb says falls short. */
function modalOf(token: Token): Modality | undefined {
  const modality = token.name ? undefined : modalityOf(token);
  const isNoVerb = modality === 'chance' ? token.part !== 'AUX' : token.word.endsWith('ing');
  return isNoVerb ? undefined : modality;
}
