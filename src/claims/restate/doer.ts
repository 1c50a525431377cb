/** "Moss signed the treaty" with the sentence's own name for who did it: "Brandt signed the treaty". */

import type { Aligned } from '../alignment/align.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { listsIn } from '../clauses/lists.ts';
import { isNationality } from '../english/nationality.ts';
import { isTitle } from '../english/titles.ts';
import type { Token } from '../sentence/token.ts';
import { exchange, type Restatement } from './restatement.ts';

type Words = readonly Token[];

/** Done once, to one thing, by those who are named. */
const DONE_ONCE =
  /^(?:sign|found|write|compose|direct|invent|discover|design|command|chair|assassinate|murder|kill|paint|author|draw|build|inaugurate|develop|win)$/;

/** Undefined unless the claim names somebody else for what the sentence says that one did. */
export function exchangeDoer({ claim, evidence, match, meeting }: Aligned): Restatement | undefined {
  const [ours, theirs] = [deedIn(claim), deedIn(evidence)];
  if (ours === undefined || theirs === undefined || match(ours.verb) !== theirs.verb) return undefined;
  const isOther =
    ours.doer.some(token => match(token) === undefined) &&
    theirs.doer.some(token => meeting(token) === undefined);
  // "Moss" may be the surname of "Karl".
  const isFull = theirs.doer.length > 1 || theirs.doer.length >= ours.doer.length;
  const isSame = ours.verb.lemma === theirs.verb.lemma;
  return isOther && isFull && isSame && isDefinite(ours)
    ? exchange('name', claim, { words: ours.doer, by: theirs.doer })
    : undefined;
}

interface Deed {
  readonly verb: Token;
  /** The name that ends the words for who did it: "Brandt" of "the painter Brandt". */
  readonly doer: Words;
  /** What it was done to. */
  readonly patient: Words;
}

/** Undefined for more than one of them, and where the name is another's: "the chief of Brandt's staff". */
function deedIn(tokens: Words): Deed | undefined {
  const verb = tokens.find(({ part, aside, lemma }) => part === 'VERB' && !aside && DONE_ONCE.test(lemma));
  const clause = verb && clausesIn(tokens).clauseOf(verb);
  if (verb === undefined || clause?.verb !== verb) return undefined;
  const { agent, objects, subject, voice } = clause;
  const doer = agent.slice(agent.findLastIndex(token => !isPartOfName(token)) + 1);
  const [first] = doer;
  if (first === undefined) return undefined;
  const hangsOn = agent[agent.indexOf(first) - 1]?.part === 'ADP';
  const isListed = listsIn(tokens).some(({ conjuncts }) => conjuncts.flat().includes(first));
  if (hangsOn || isListed) return undefined;
  return { verb, doer, patient: voice === 'passive' ? subject : objects.flat() };
}

/** "The treaty", not "a treaty", of which there may be more. */
function isDefinite({ patient: [first] }: Deed): boolean {
  return first !== undefined && (/^(?:the|this|its|their|his|her)$/.test(first.word) || first.name);
}

function isPartOfName(token: Token): boolean {
  return token.name && !isTitle(token.lemma) && !isNationality(token) && token.where === undefined;
}
