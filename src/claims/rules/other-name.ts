/**
 * Another name where only one can stand: a film is directed by whoever directed it. Names in any other place
 * may both hold ("plays in Rome", "plays in Turin"), so they never make a difference.
 */

import { numberClashesOf, oppositesOf } from '../alignment/unmet.ts';
import { FINITE_BE } from '../english/be.ts';
import { differ, isNationality } from '../english/nationality.ts';
import type { Pair } from '../pair/pair.ts';
import { isSameSubject } from '../pair/same-subject.ts';
import { groupBeginningAt } from '../sentence/noun-group.ts';
import { runBefore } from '../sentence/run.ts';
import type { Token } from '../sentence/token.ts';
import { GUARDS } from './guards.ts';
import type { Clash, Rule } from './rule.ts';

export const otherName: Rule = {
  code: 'other-name',
  says: 'A sentence has another name, where only one can stand',
  finds(pair) {
    if (oppositesOf(pair).length + numberClashesOf(pair).length > 0) return undefined;
    const unmet = pair.claim.filter(token => token.content && !token.light && pair.met(token) === undefined);
    const [first, last] = [unmet[0], unmet.at(-1)];
    const isOneName =
      first !== undefined &&
      last !== undefined &&
      unmet.every(token => token.name) &&
      last.index - first.index === unmet.length - 1;
    const clash = isOneName
      ? (nationalityClash(unmet, pair) ?? makerClash(unmet, pair) ?? doerClash(unmet, pair))
      : undefined;
    return clash === undefined ? undefined : { kind: 'differs', reason: 'name', clashes: [clash] };
  },
  guards: GUARDS,
};

/** What is made or done once, by those who are named. */
const MADE_BY =
  /^(?:direct|write|compose|create|produce|adapt|own|operate|found|develop|publish|design|paint|invent|discover|sing|record|sculpt|author|draw|sign|film|novel|song|album|single|poem|play|painting|book|mixtape|opera|symphony|ep|story|series)$/;
const HEAD_REACH = 6;

/** "an Irish company", "a German company". */
function nationalityClash(
  unmet: readonly Token[],
  { claim, evidence, met, meeting }: Pair,
): Clash | undefined {
  const [word, ...others] = unmet;
  if (word === undefined || others.length > 0 || !isNationality(word)) return undefined;
  // "Native Indian" is one word for a people.
  if (claim[word.index - 1]?.part === 'ADJ') return undefined;
  const head = groupBeginningAt(claim, word.index).at(-1);
  const link = head === undefined || head === word ? undefined : met(head);
  if (head === undefined || link === undefined || !(isOne(word, claim) || doesOnce(head, claim)))
    return undefined;
  const group = runBefore(evidence, link.evidence.index, token => isModifier(token) && token.after !== ',');
  const named = group.filter(isNationality);
  const clashes =
    named.length > 0 && named.every(token => meeting(token) === undefined && differ(word, token));
  return clashes ? { claim: [word], evidence: named } : undefined;
}

/** "Is a German film". */
function isOne({ index }: Token, claim: readonly Token[]): boolean {
  return claim[index - 1]?.part === 'DET' && FINITE_BE.test(claim[index - 2]?.word ?? '');
}

/** "Built the bridge": another may well have built one, or live there too. */
function doesOnce({ index }: Token, claim: readonly Token[]): boolean {
  const [verb, next] = [claim[index + 1], claim[index + 2]];
  const isDefinite = next?.word === 'the' || next?.name === true;
  return verb?.part === 'VERB' && ONCE.test(verb.lemma) && isDefinite;
}

const ONCE =
  /^(?:win|build|found|write|direct|design|develop|publish|own|discover|invent|buy|acquire|compose)$/;

/** Both sides say "by", behind the same work or deed, and the names behind it have nothing in common. */
function makerClash(unmet: readonly Token[], pair: Pair): Clash | undefined {
  const { claim, evidence, met, meeting } = pair;
  const [first] = unmet;
  if (first === undefined || isNationality(first)) return undefined;
  const by = claim[first.index - 1];
  const head = claim[first.index - 2];
  if (by?.word !== 'by' || head === undefined) return undefined;
  if (claim.length > (unmet.at(-1)?.index ?? 0) + 1) return undefined;
  const link = met(head);
  const made = FINITE_BE.test(head.word)
    ? workOf(pair)
    : MADE_BY.test(head.lemma) && link !== undefined
      ? link.evidence
      : undefined;
  if (made === undefined) return undefined;
  const start = evidence.findIndex(
    token => token.word === 'by' && token.index > made.index && token.index - made.index <= HEAD_REACH,
  );
  if (start === -1) return undefined;
  const between = evidence.slice(made.index + 1, start);
  // Behind "written and produced", both share what follows "by".
  if (between.some(token => token.part === 'NOUN' || token.part === 'ADP')) return undefined;
  const named: Token[] = [];
  // "Created by and starring" names the same for both.
  const joined = evidence[start + 1]?.part === 'CCONJ' && evidence[start + 2]?.part === 'VERB' ? 2 : 0;
  for (const token of evidence.slice(start + 1 + joined)) {
    const joins =
      token.part === 'CCONJ' || token.part === 'NOUN' || token.part === 'ADJ' || token.part === 'DET';
    if (!token.name && !joins) break;
    if (token.name && !isNationality(token)) named.push(token);
  }
  return named.length > 0 && named.every(token => meeting(token) === undefined)
    ? { claim: unmet, evidence: named }
    : undefined;
}

/** "X is by A": the work that the evidence says X is, "X is a song by B". */
function workOf(pair: Pair): Token | undefined {
  const claim = pair.clauses.claim.predicate;
  const evidence = pair.clauses.evidence.definition;
  if (claim === undefined || evidence === undefined || claim.denied || evidence.denied) return undefined;
  const head = evidence.core.findLast(token => token.content);
  const isWork = head !== undefined && (MADE_BY.test(head.lemma) || head.sorts.includes('work'));
  if (!isWork || pair.evidence[head.index + 1]?.word !== 'by') return undefined;
  return isSameSubject(claim, evidence, pair) ? head : undefined;
}

/** Another name in front of the same verb of a deed that is done once: "X signed the treaty". */
function doerClash(unmet: readonly Token[], { claim, evidence, met, meeting }: Pair): Clash | undefined {
  const last = unmet.at(-1);
  const verb = last === undefined ? undefined : claim[last.index + 1];
  const link = verb === undefined ? undefined : met(verb);
  if (unmet[0]?.index !== 0 || verb?.part !== 'VERB' || link?.evidence.part !== 'VERB') return undefined;
  if (!MADE_BY.test(verb.lemma) || verb.word !== link.evidence.word) return undefined;
  const named = runBefore(evidence, link.evidence.index, ({ name }) => name);
  const clashes = named.length > 0 && named.every(token => meeting(token) === undefined);
  return clashes && !unmet.some(isNationality) ? { claim: unmet, evidence: named } : undefined;
}

function isModifier(token: Token): boolean {
  return (
    token.part === 'ADJ' ||
    token.part === 'NOUN' ||
    token.part === 'NUM' ||
    token.name ||
    (token.part === 'VERB' && /(?:ed|ing)$/.test(token.word))
  );
}
