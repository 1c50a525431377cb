/** Whom the claim speaks of and what it says that they do, with the words of the evidence for them. */

import { withoutFront } from '../clauses/front.ts';
import { isNominal } from '../sentence/noun-group.ts';
import { readOnce } from '../sentence/read-once.ts';
import type { Token } from '../sentence/token.ts';
import type { Pair } from './pair.ts';
import { rolesOf } from './roles.ts';
import { metVerbOf } from './same-subject.ts';

export interface SubjectAndDeed {
  /** The last word of the claim's subject, before what hangs on it. */
  readonly head: Token;
  /** Its partner in the evidence. */
  readonly bearer: Token;
  /** The claim's first verb that is met, if any. */
  readonly verb: Token | undefined;
  /** Its partner. */
  readonly deed: Token | undefined;
}

export const subjectAndDeedOf = readOnce((pair: Pair): SubjectAndDeed | undefined => {
  const { match } = pair;
  if (rolesOf(pair).kind === 'converse') return undefined;
  const subject = withoutFront(pair.clauses.claim.lead);
  const tied = subject.findIndex(token => token.part === 'ADP' || token.aside);
  const head = (tied === -1 ? subject : subject.slice(0, tied)).findLast(isNoun);
  const bearer = match(head);
  if (head === undefined || bearer === undefined || bearer.aside) return undefined;
  const verb = metVerbOf(pair);
  const deed = match(verb);
  return { head, bearer, verb, deed: deed?.aside === true ? undefined : deed };
});

/** One that says something. */
export function isNoun(token: Token): boolean {
  return token.content && isNominal(token);
}
