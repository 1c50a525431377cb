/** "A and B held talks" as "A held talks with B", of what is done by both. */
import type { Aligned } from '../alignment/align.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { JOINT_DEED } from '../english/event-nouns.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

const DOES_IT =
  /^(?:hold|have|sign|conduct|begin|start|resume|conclude|make|reach|open|share|play|fight|form|run|plan|organize|organise|establish|restore|maintain)$/;
const MEETS = /^(?:meet|talk|negotiate|cooperate|collaborate|fight|ally|trade|merge|compete)$/;

/** Undefined unless the sentence says "with" of one of the two. */
export function withPartner(aligned: Aligned): Words | undefined {
  const { claim } = aligned;
  const [main] = clausesIn(claim).clauses;
  const verb = main?.verb;
  if (main === undefined || verb === undefined) return undefined;
  const { objects, subject } = main;
  const and = subject.find(({ word }) => word === 'and');
  const [object = []] = objects;
  const isJoint = MEETS.test(verb.lemma) || (DOES_IT.test(verb.lemma) && object.some(isShared));
  if (and === undefined || subject[0]?.index !== 0 || !isJoint) return undefined;
  const [left, right] = [claim.slice(0, and.index), subject.slice(and.index + 1)];
  if (![left, right].every(isOneOfTwo)) return undefined;
  const other = [right, left].find(each => isPartner(each, aligned));
  if (other === undefined) return undefined;
  const end = object.at(-1) ?? verb;
  return sentenceOf(
    unmarked(other === right ? left : right),
    unmarked(claim.slice(right.length + and.index + 1, end.index + 1)),
    [madeToken(and, 'with', 'ADP')],
    unmarked(other),
    claim.slice(end.index + 1),
  );
}

/** "With Tarn in mind", "with Tarn's help" and "with Tarn watching" do not say that Tarn took part. */
function isPartner(words: Words, { evidence, match, meeting }: Aligned): boolean {
  const partner = match(words.find(token => token.content));
  const adverbials = clausesIn(evidence).clauses.flatMap(clause => clause.adverbials);
  const tie = adverbials.find(
    ({ group, relation }) => relation === 'with' && group.includes(partner as Token),
  );
  const last = tie?.group.at(-1);
  const isIt = (token: Token) => !token.content || words.includes(meeting(token)?.claim as Token);
  if (last === undefined || !tie?.group.every(isIt)) return false;
  const isAside = adverbials.some(
    ({ group, hangsOn, preposition }) =>
      hangsOn === last && (preposition.word === 'as' || STANDING_BY.test(group[0]?.word ?? '')),
  );
  const next = last.after === '' ? evidence[last.index + 1] : undefined;
  return !isAside && next?.part !== 'VERB' && next?.part !== 'PART';
}

const STANDING_BY = /^(?:mind|view|tow|sight|charge)$/;

function isShared({ lemma, word }: Token): boolean {
  return JOINT_DEED.test(lemma) || /^(?:joint|common|mutual)$/.test(word);
}

/** A name, or a noun with its article. */
function isOneOfTwo(group: Words): boolean {
  return (
    group.some(token => token.content) &&
    group.every(({ name, part, after }) => (name || part === 'DET' || part === 'NOUN') && after === '')
  );
}
