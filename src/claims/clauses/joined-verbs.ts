/** "The ferry left Rell in May, carried coal and sank in June": what is said of the ferry by the later verbs. */
import type { Aligned } from '../alignment/align.ts';
import { isRelative, isSubordinator, opensCondition } from '../english/openers.ts';
import { readOnce } from '../sentence/read-once.ts';
import { isVerbal, type Token } from '../sentence/token.ts';
import { firstVerbOf, leadOf, metVerbOf } from './subject.ts';

/** A subject of its own. */
const PRONOUN = /^(?:he|she|it|they|i|we|you|there)$/;

/** The words from the claim's verb on, where it is joined to the first verb of the claim's subject. */
export const saidByJoinedVerb = readOnce((aligned: Aligned): ReadonlySet<Token> => {
  const { claim, evidence, match } = aligned;
  const none = new Set<Token>();
  const first = firstVerbOf(evidence);
  const joined = match(metVerbOf(aligned));
  if (first === undefined || joined === undefined || joined.index <= first.index) return none;
  const subject = leadOf(claim).filter(token => token.content);
  const head = leadOf(evidence).findLast(token => token.content && !token.aside && token.part !== 'ADV');
  if (head === undefined || subject.length === 0) return none;
  const partners = subject.map(token => match(token));
  if (!partners.every(token => token !== undefined && token.index < first.index) || !partners.includes(head))
    return none;
  const behind = evidence.slice(first.index + 1);
  const end = behind.find(token => opensClause(token, evidence) || /[;:]/.test(token.after))?.index;
  const said = behind.filter(token => end === undefined || token.index < end);
  if (!said.includes(joined) || !isJoined(joined, evidence)) return none;
  return new Set(said.filter(token => token.index >= joined.index));
});

function opensClause(token: Token, tokens: readonly Token[]): boolean {
  if (isRelative(token) || opensCondition(token) || PRONOUN.test(token.word)) return true;
  if (!isSubordinator(token) && token.word !== 'as') return false;
  const behind = tokens.slice(token.index + 1);
  const end = behind.findIndex(token => token.after === ',' || token.part === 'CCONJ');
  return (end === -1 ? behind : behind.slice(0, end + 1)).some(isVerbal);
}

function isJoined(verb: Token, tokens: readonly Token[]): boolean {
  const before = tokens
    .slice(0, verb.index)
    .findLast(token => token.part !== 'ADV' && token.part !== 'AUX' && token.part !== 'PART');
  return before !== undefined && (/^(?:and|but)$/.test(before.word) || before.after === ',');
}
