/** "Guests who stay pay ten marks" does not say that guests do: what is said of some of a kind is not said of the kind. */
import type { Aligned } from '../../alignment/align.ts';
import { isVerbal, type Token } from '../../sentence/token.ts';

export function measureKinds(aligned: Aligned): { readonly ofSomeOfKind: boolean } {
  const { claim, evidence, met, meeting } = aligned;
  const verb = claim.find(isVerb);
  const subject = claim.slice(0, verb?.index ?? 0);
  const head = subject.findLast(token => token.content);
  if (verb === undefined || head === undefined || !isKind(head, subject) || !isGeneral(verb, subject)) {
    return { ofSomeOfKind: false };
  }
  const partner = met(head)?.evidence;
  if (partner?.part !== 'NOUN' || partner.after !== '') return { ofSomeOfKind: false };
  const next = evidence[partner.index + 1];
  if (next !== undefined && RELATIVE.test(next.word)) {
    return { ofSomeOfKind: !claim.some(({ word }) => word === next.word) };
  }
  if (next === undefined || !TIES.test(next.word)) return { ofSomeOfKind: false };
  const behind = evidence.slice(next.index);
  const end = behind.findIndex((token, i) => i > 0 && (isVerb(token) || token.after !== ''));
  const added = behind.slice(0, Math.max(0, end));
  return { ofSomeOfKind: added.some(token => token.content && meeting(token) === undefined) };
}

const RELATIVE = /^(?:who|which|that|whose)$/;
const TIES = /^(?:from|without|with|in|at|under|over|between|below|above|near|on)$/;

function isVerb(token: Token): boolean {
  return isVerbal(token) && !token.aside;
}

/** A plural of no name. */
function isKind(head: Token, subject: readonly Token[]): boolean {
  const plural = head.word !== head.lemma || /^(?:people|children|men|women|police)$/.test(head.word);
  return (
    head.part === 'NOUN' && plural && subject.every(token => !token.name && token.quantity === undefined)
  );
}

/** Now and always, or of all of them: "ships sank" says it of some. */
function isGeneral(verb: Token, subject: readonly Token[]): boolean {
  const definite = subject.some(({ word }) => /^(?:the|these|those|its|their|his|her|our)$/.test(word));
  const past =
    verb.part === 'AUX'
      ? /^(?:was|were|had|did)$/.test(verb.word)
      : verb.word !== verb.lemma && !verb.word.endsWith('s');
  return definite || !past;
}
