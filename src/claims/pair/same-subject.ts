/** Whether claim and evidence speak of the same subject, and what the evidence says of it however far behind. */

import type { Aligned } from '../alignment/align.ts';
import { withoutFront } from '../clauses/front.ts';
import { leadAndVerbOf, type Subject } from '../clauses/lead.ts';
import { closes, definitionIn } from '../clauses/predication.ts';
import { readOnce } from '../sentence/read-once.ts';
import type { Token } from '../sentence/token.ts';

/** How far in front of another name "known as" stands. */
const ALIAS_REACH = 7;
const ALIAS_AHEAD = /^(?:known|called|nicknamed|dubbed|named|titled)$/;

/** The first verb of the claim that is met: what it says that is done. */
export const metVerbOf = readOnce(({ claim, match }: Aligned) =>
  claim.find(token => token.part === 'VERB' && token.content && match(token) !== undefined),
);

/** Both sides say something of the same subject with their first verb. */
export const haveSameSubject = readOnce((aligned: Aligned): boolean => {
  const [claim, evidence] = [leadAndVerbOf(aligned.claim), leadAndVerbOf(aligned.evidence)];
  return claim !== undefined && evidence !== undefined && isSameSubject(claim, evidence, aligned);
});

/**
 * The words that a defining sentence says of its subject, if that is the claim's subject too: "X is a film
 * directed by Y" says that X was directed by Y, however much stands between.
 */
export const saidOfSubject = readOnce((aligned: Aligned): ReadonlySet<Token> => {
  const claim = leadAndVerbOf(aligned.claim);
  const evidence = definitionIn(aligned.evidence);
  if (claim === undefined || evidence === undefined || !isSameSubject(claim, evidence, aligned)) return NONE;
  const coreEnd = evidence.core.at(-1)?.index ?? evidence.copula.index;
  const rest = aligned.evidence.slice(evidence.copula.index + 1);
  // A relative clause further on speaks of something else.
  const end = rest.find(token => token.index > coreEnd + 1 && closes(token))?.index;
  return new Set(end === undefined ? rest : rest.filter(token => token.index < end));
});

const NONE: ReadonlySet<Token> = new Set();

/** The evidence speaks of the claim's subject: it begins with it, or says that its own is known as it. */
export function isSameSubject(claim: Subject, evidence: Subject, { match, meeting }: Aligned): boolean {
  const named = claim.subject.filter(token => token.content);
  const inSubject = named.every(token => {
    const there = match(token);
    // The same name may stand once more, nearer to the other words of the claim.
    const again = evidence.subject.some(other => other.lemma === token.lemma && !other.aside);
    return there !== undefined && (there.index < evidence.copula.index || again);
  });
  if (!inSubject) return false;
  // "According to the deputy mayor" is not the mayor.
  const told = evidence.subject[0]?.word === 'according' ? evidence.subject : withoutFront(evidence.subject);
  const content = told.filter(token => token.content && !token.aside);
  if (
    evidence.subject.some(token => /^['’]s$/.test(token.word) && meeting(token) === undefined && !token.aside)
  ) {
    return claim.subject.some(token => /^['’]s$/.test(token.word));
  }
  const [first] = content;
  const isMet = (token: Token) =>
    meeting(token) !== undefined || named.some(other => other.lemma === token.lemma);
  if (first !== undefined && isMet(first)) {
    // "The Times building" is not the Times.
    return content.every(
      token => token.name || token.part !== 'NOUN' || isMet(token) || isBehindComma(token, evidence),
    );
  }
  // "Kenneth Arnold Chesney" and "Kenny Chesney": one name that ends alike, and has all of the other's words.
  const last = content.at(-1);
  if (
    content.every(token => token.name && token.after !== ',') &&
    last?.lemma === named.at(-1)?.lemma &&
    named.length > 1
  ) {
    return true;
  }
  return named.every(token => {
    const at = match(token)?.index ?? 0;
    return evidence.subject
      .slice(Math.max(0, at - ALIAS_REACH), at)
      .some(word => ALIAS_AHEAD.test(word.word));
  });
}

function isBehindComma(token: Token, { subject }: Subject): boolean {
  return subject.slice(0, token.index).some(before => before.after === ',');
}
