/** "Brandt's visit to Oslo was in May" as "Brandt visited Oslo in May": what happened, told with a verb. */

import type { Aligned } from '../alignment/align.ts';
import { readClauses } from '../clauses/read-clauses.ts';
import { DEED_NOUNS } from '../english/event-nouns.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupBeginningAt, groupEndingAt } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

const HAPPENED = /^(?:happened|occurred|came)$/;
const WHEN_OR_WHERE = /^(?:in|on|at|during|before|after)$/;

/** Undefined unless the claim says no more than when or where it happened, and the sentence has the verb. */
export function asDeed({ claim, evidence }: Aligned): Words | undefined {
  const noun = claim.find(({ part, lemma }) => part === 'NOUN' && DEED_NOUNS.has(lemma));
  const deed = noun === undefined ? undefined : DEED_NOUNS.get(noun.lemma);
  if (noun === undefined || deed === undefined) return undefined;
  const verb = evidence.find(({ part, lemma }) => part === 'VERB' && deed.verbs.includes(lemma));
  if (verb === undefined) return undefined;
  const tie = claim[noun.index + 1];
  const object =
    tie !== undefined && (tie.word === 'of' || tie.word === 'to')
      ? groupBeginningAt(claim, tie.index + 1)
      : [];
  const end = object.length === 0 ? noun.index : noun.index + 1 + object.length;
  const rest = restBehind(claim, end);
  if (rest === undefined) return undefined;
  const owner = ownerOf(noun, claim);
  const past = { ...verb, start: noun.start, end: noun.end, text: noun.text, after: '' };
  if (owner !== undefined) {
    if (deed.isDoneTo) return passive(owner, past, rest);
    return sentenceOf(unmarked(owner), [past], unmarked(object), rest);
  }
  const isOnlyThe = noun.index === 1 && claim[0]?.word === 'the' && tie?.word === 'of' && object.length > 0;
  if (!isOnlyThe) return undefined;
  const { voiceOf, clauseOf } = readClauses(evidence);
  const isPassive = voiceOf(verb) === 'passive';
  const does = clauseOf(verb)?.subject ?? [];
  const isOfOwn = object.some(token => token.content && does.some(({ lemma }) => lemma === token.lemma));
  if (deed.isOwn && !isPassive) return isOfOwn ? sentenceOf(unmarked(object), [past], rest) : undefined;
  // Who is visited does not visit.
  return isPassive && !/^(?:visit|trip)$/.test(noun.lemma) ? passive(object, past, rest) : undefined;
}

function passive(whom: Words, verb: Token, rest: Words): Words {
  return sentenceOf(unmarked(whom), [madeToken(verb, 'was', 'AUX', 'be'), verb], rest);
}

/** What stands behind "was", "took place" or "happened", if it tells when or where. */
function restBehind(claim: Words, end: number): Words | undefined {
  const [first, next] = [claim[end + 1], claim[end + 2]];
  if (first === undefined || claim[end]?.after !== '') return undefined;
  const took = first.word === 'took' && next?.word === 'place';
  const be = /^(?:was|were)$/.test(first.word);
  if (!took && !be && !HAPPENED.test(first.word)) return undefined;
  const rest = claim.slice(end + (took ? 3 : 2));
  return WHEN_OR_WHERE.test(rest[0]?.word ?? '') ? rest : undefined;
}

/** "Ana Moss" of "Ana Moss's discovery", which the claim begins with. */
function ownerOf(noun: Token, claim: Words): Words | undefined {
  const owns = claim[noun.index - 1];
  if (owns === undefined || !/^['’]s?$/.test(owns.word)) return undefined;
  const owner = groupEndingAt(claim, owns.index - 1);
  return owner[0]?.index === 0 ? owner : undefined;
}
