/** "Brandt's visit to Oslo was in May" as "Brandt visited Oslo in May": what happened, told with a verb. */

import type { Aligned } from '../alignment/align.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { DEED_NOUNS } from '../english/event-nouns.ts';
import { inPlaceOf } from '../sentence/exchange.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

const HAPPENED = /^(?:was|were|happened|occurred|came|took)$/;
const WHEN_OR_WHERE = /^(?:in|on|at|during|before|after)$/;

/** Undefined unless the claim says no more than when or where it happened, and the sentence has the verb. */
export function asDeed({ claim, evidence }: Aligned): Words | undefined {
  const [main] = clausesIn(claim).clauses;
  const noun = main?.subject.find(({ part, lemma }) => part === 'NOUN' && DEED_NOUNS.has(lemma));
  const deed = noun && DEED_NOUNS.get(noun.lemma);
  const verb = deed && evidence.find(({ part, lemma }) => part === 'VERB' && deed.verbs.includes(lemma));
  if (main?.verb === undefined || !noun || !verb || !HAPPENED.test(main.verb.word)) return undefined;
  const happened = main.verb.word === 'took' ? main.verb.index + 1 : main.verb.index;
  const rest = claim.slice(happened + 1);
  if (!WHEN_OR_WHERE.test(rest[0]?.word ?? '')) return undefined;
  const { adverbials, subject } = main;
  const tie = adverbials.find(({ hangsOn, relation }) => hangsOn === noun && /^(?:of|to)$/.test(relation));
  const object = tie?.group ?? [];
  if ((object.at(-1) ?? noun).index !== main.verb.index - 1) return undefined;
  const past = inPlaceOf([noun], [verb]).map(token => ({ ...token, after: '' }));
  const passive = (whom: Words) =>
    sentenceOf(unmarked(whom), [madeToken(noun, 'was', 'AUX', 'be'), ...past], rest);
  const owns = claim[noun.index - 1];
  if (owns !== undefined && /^['’]s?$/.test(owns.word)) {
    const owner = subject.slice(0, subject.indexOf(owns));
    return deed?.isDoneTo ? passive(owner) : sentenceOf(unmarked(owner), past, unmarked(object), rest);
  }
  const clause = clausesIn(evidence).clauseOf(verb);
  if (owns?.word !== 'the' || tie?.relation !== 'of' || clause === undefined) return undefined;
  // Who is visited does not visit.
  if (clause.voice === 'passive') return /^(?:visit|trip)$/.test(noun.lemma) ? undefined : passive(object);
  const isOwn = object.some(
    token => token.content && clause.subject.some(({ lemma }) => lemma === token.lemma),
  );
  return deed?.isOwn && isOwn ? sentenceOf(unmarked(object), past, rest) : undefined;
}
