/** "Moss signed the treaty" with the sentence's own name for who did it: "Brandt signed the treaty". */

import type { Aligned } from '../alignment/align.ts';
import { readClauses } from '../clauses/read-clauses.ts';
import { isNationality } from '../english/nationality.ts';
import { unmarked } from '../sentence/made-token.ts';
import { groupBeginningAt, groupEndingAt } from '../sentence/noun-group.ts';
import { isVerbal, renumber, type Token } from '../sentence/token.ts';
import type { Restatement } from './restatement.ts';

/** Done once, to one thing, by those who are named. */
const DONE_ONCE =
  /^(?:sign|found|write|compose|direct|invent|discover|design|command|chair|assassinate|murder|kill|paint|author|draw|build|inaugurate|develop|win)$/;
const BY_REACH = 8;

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
  if (others.length === 0 || !isFull || !isDefinite(claim, ours)) return undefined;
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
}

/** Behind "by" in the passive, in front of the verb otherwise; undefined for more than one of them. */
function doerOf(tokens: readonly Token[]): Deed | undefined {
  const verb = tokens.find(({ part, aside, lemma }) => part === 'VERB' && !aside && DONE_ONCE.test(lemma));
  if (verb === undefined) return undefined;
  if (readClauses(tokens).voiceOf(verb) === 'passive') {
    const by = tokens.slice(verb.index, verb.index + BY_REACH).find(({ word }) => word === 'by');
    const doer = by === undefined ? [] : groupBeginningAt(tokens, by.index + 1);
    const next = tokens[(doer.at(-1)?.index ?? 0) + 1];
    return doer.length === 0 || next?.part === 'CCONJ' ? undefined : { verb, doer };
  }
  const group = groupEndingAt(tokens, verb.index - 1);
  const lastOther = group.findLastIndex(token => !isPartOfName(token));
  // "The chief of the command Admiral Brandt".
  const doer = lastOther === group.length - 1 ? group : group.slice(lastOther + 1);
  const before = tokens[(doer[0]?.index ?? 0) - 1];
  const isSubject = doer.length > 0 && before?.part !== 'CCONJ' && before?.part !== 'ADP';
  return isSubject && !tokens.slice(0, verb.index).some(isVerbal) ? { verb, doer } : undefined;
}

/** "The treaty", not "a treaty", of which there may be more. */
function isDefinite(claim: readonly Token[], { verb, doer }: Deed): boolean {
  const others = claim.filter(token => !doer.includes(token));
  const group =
    readClauses(claim).voiceOf(verb) === 'passive'
      ? others.filter(({ index }) => index < verb.index)
      : others.filter(({ index }) => index > verb.index);
  const [first] = group;
  return first !== undefined && (/^(?:the|this|its|their|his|her)$/.test(first.word) || first.name);
}

function isPartOfName(token: Token): boolean {
  return token.name && !isNationality(token) && token.where === undefined;
}
