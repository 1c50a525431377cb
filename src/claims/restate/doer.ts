/** "Moss signed the treaty" with the sentence's own name for who did it: "Brandt signed the treaty". */

import type { Aligned } from '../alignment/align.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { isNationality } from '../english/nationality.ts';
import { unmarked } from '../sentence/made-token.ts';
import { groupEndingAt } from '../sentence/noun-group.ts';
import { renumber, type Token } from '../sentence/token.ts';
import type { Restatement } from './restatement.ts';

/** Done once, to one thing, by those who are named. */
const DONE_ONCE =
  /^(?:sign|found|write|compose|direct|invent|discover|design|command|chair|assassinate|murder|kill|paint|author|draw|build|inaugurate|develop|win)$/;

/** Undefined unless a name is all that the sentence does not bear out, and it has another one for the same deed. */
export function exchangeDoer({ claim, evidence, match, meeting }: Aligned): Restatement | undefined {
  const unmet = claim.filter(token => token.content && !token.light && match(token) === undefined);
  const [first, last] = [unmet[0], unmet.at(-1)];
  if (first === undefined || last === undefined || !unmet.every(isPartOfName)) return undefined;
  if (last.index - first.index !== unmet.length - 1) return undefined;
  const ours = doerOf(claim);
  if (ours === undefined || !unmet.every(token => ours.doer.includes(token))) return undefined;
  const verb = match(ours.verb);
  if (verb === undefined || verb.lemma !== ours.verb.lemma || !DONE_ONCE.test(ours.verb.lemma))
    return undefined;
  const theirs = doerOf(evidence);
  if (theirs?.verb !== verb || !theirs.doer.some(({ name }) => name)) return undefined;
  const others = theirs.doer.filter(token => isPartOfName(token) && meeting(token) === undefined);
  const names = theirs.doer.filter(isPartOfName);
  // "Moss" may be the surname of "Karl", and what hangs on a name may be another's.
  const isFull = names.length > 1 || names.length >= ours.doer.filter(isPartOfName).length;
  if (others.length === 0 || !isFull || !isDefinite(ours)) return undefined;
  const [from, to] = [ours.doer[0], ours.doer.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  return {
    kind: 'name',
    claim: renumber([...claim.slice(0, from.index), ...unmarked(theirs.doer), ...claim.slice(to.index + 1)]),
    clash: { claim: unmet, evidence: others },
  };
}

interface Deed {
  readonly verb: Token;
  readonly doer: readonly Token[];
  /** What it was done to. */
  readonly patient: readonly Token[];
}

/** Behind "by" in the passive, in front of the verb otherwise; undefined for more than one of them. */
function doerOf(tokens: readonly Token[]): Deed | undefined {
  const verb = tokens.find(({ part, aside, lemma }) => part === 'VERB' && !aside && DONE_ONCE.test(lemma));
  const clause = verb && clausesIn(tokens).clauseOf(verb);
  if (verb === undefined || clause?.verb !== verb) return undefined;
  const isPassive = clause.voice === 'passive';
  const by = clause.adverbials.find(({ preposition }) => preposition.word === 'by');
  const whole = isPassive ? (by?.group ?? []) : groupEndingAt(tokens, clause.subject.at(-1)?.index ?? -1);
  // "The chief of the command Admiral Brandt".
  const lastOther = whole.findLastIndex(token => !isPartOfName(token));
  const doer = isPassive || lastOther === whole.length - 1 ? whole : whole.slice(lastOther + 1);
  const [before, next] = [tokens[(doer[0]?.index ?? 0) - 1], tokens[(doer.at(-1)?.index ?? 0) + 1]];
  const isAlone = isPassive ? next?.part !== 'CCONJ' : before?.part !== 'CCONJ' && before?.part !== 'ADP';
  if (doer.length === 0 || !isAlone) return undefined;
  return { verb, doer, patient: isPassive ? clause.subject : clause.objects.flat() };
}

/** "The treaty", not "a treaty", of which there may be more. */
function isDefinite({ patient: [first] }: Deed): boolean {
  return first !== undefined && (/^(?:the|this|its|their|his|her)$/.test(first.word) || first.name);
}

function isPartOfName(token: Token): boolean {
  return token.name && !isNationality(token) && token.where === undefined;
}
