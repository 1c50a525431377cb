/** "The harbour is closed" with the sentence's own word for how certain: "the harbour may be closed". */

import type { Aligned } from '../alignment/align.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { reportsIn } from '../clauses/reports.ts';
import { verbGroupOf } from '../clauses/verb-group.ts';
import { type Modality, modalityOf } from '../english/word-classes.ts';
import { isNominal } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';
import { exchange, type Restatement } from './restatement.ts';

type Words = readonly Token[];

/**
 * A claim of the one goes too far against a sentence of the others. What is planned may have been done since, so
 * that a plan never says otherwise than a fact.
 */
const FALLS_SHORT: Readonly<Record<Modality | 'fact', readonly Modality[]>> = {
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

/** Undefined unless the claim makes sure of what the sentence leaves open. */
export function exchangeModality({ claim, evidence, match }: Aligned): Restatement | undefined {
  if (!clausesIn(evidence).clauses.some(({ modality }) => modality !== undefined && modality !== 'plan'))
    return undefined;
  for (const clause of clausesIn(claim).clauses) {
    const said = match(saidBy(clause));
    const theirs = said && clausesIn(evidence).clauseOf(said);
    if (said === undefined || theirs?.modality === undefined || clause.kind === 'infinitive') continue;
    if (!FALLS_SHORT[clause.modality ?? 'fact'].includes(theirs.modality)) continue;
    // Whoever says that it could may say elsewhere that it will.
    if (isAsked(said, evidence) || reportsIn(evidence).some(({ reaches }) => reaches(said))) continue;
    const [words, by] = [verbGroupOf(clause, claim), verbGroupOf(theirs, evidence)];
    if ([...words, ...by].some(token => isNominal(token) || token.negates || token.word === 'would'))
      continue;
    if (!isSaidByVerb(theirs.modality, by) || (isPast(words, clause) && !isPast(by, theirs))) continue;
    return exchange('modality', claim, { words, by });
  }
  return undefined;
}

/** The full verb, or what is said with a mere "is". */
function saidBy({ tokens, verb }: Clause): Token | undefined {
  if (verb?.part !== 'AUX') return verb;
  return tokens.find(token => token.content && token.index > verb.index);
}

/** "It is hard to see how they can threaten it" says neither that they do nor that they can. */
function isAsked({ index }: Token, evidence: Words): boolean {
  return evidence.slice(0, index).some(({ word }) => /^(?:how|whether|why)$/.test(word));
}

/** What is perhaps the oldest bridge may be the oldest; what was to begin or was trying to may have done so. */
function isSaidByVerb(modality: Modality, group: Words): boolean {
  if (modality !== 'chance' && modality !== 'attempt') return true;
  const said = group.find(token => modalityOf(token) === modality);
  return modality === 'chance' ? said?.part === 'AUX' : said?.word.endsWith('ing') === false;
}

/** What may happen may have happened since. */
function isPast(group: Words, { kind, tense, within }: Clause): boolean {
  const isOver = tense === 'past' || (kind === 'infinitive' && within?.tense === 'past');
  return isOver || group.some(({ lemma, part }) => lemma === 'have' && part === 'AUX');
}
