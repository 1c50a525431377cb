/** The date of the verb that the claim has, where the sentence has several dates. */
import { clausesIn } from '../clauses/clauses-in.ts';
import type { Token } from '../sentence/token.ts';
import { type Link, meets } from './relation.ts';

/** "Died in 1911" of one who was born in 1911 and died in 1986: the year of dying is the one to hold it against. */
export function preferOwnVerb(
  links: Map<Token, Link>,
  pairs: readonly Link[],
  claim: readonly Token[],
  evidence: readonly Token[],
): void {
  for (const [token, current] of links) {
    // Where no other date could be meant, no clause need be read.
    const choices = isDate(token) ? pairs.filter(pair => pair.claim === token) : [];
    if (choices.length < 2) continue;
    const { verbOf } = clausesIn(evidence);
    const ours = clausesIn(claim).verbOf(token);
    const verb = ours === undefined ? undefined : links.get(ours);
    if (verb === undefined || !meets(verb.relation) || verb.evidence.part !== 'VERB') continue;
    const theirs = verbOf(current.evidence);
    if (theirs === undefined || theirs === verb.evidence) continue;
    const own = choices.filter(pair => verbOf(pair.evidence) === verb.evidence);
    if (own.length === 1) links.set(token, own[0] as Link);
  }
}

const DATES: ReadonlySet<string> = new Set(['year', 'day', 'weekday', 'decade']);

function isDate({ month, quantity }: Token): boolean {
  return month !== undefined || (quantity !== undefined && DATES.has(quantity.kind));
}
