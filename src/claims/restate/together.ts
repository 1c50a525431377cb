/** "A and B held talks" as "A held talks with B", of what is done by both. */
import type { Aligned } from '../alignment/align.ts';
import { JOINT_DEED } from '../english/event-nouns.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupBeginningAt, isNominal } from '../sentence/noun-group.ts';
import { isVerbal, type Token } from '../sentence/token.ts';

const DOES_IT =
  /^(?:hold|have|sign|conduct|begin|start|resume|conclude|make|reach|open|share|play|fight|form|run|plan|organize|organise|establish|restore|maintain)$/;
const MEETS = /^(?:meet|talk|negotiate|cooperate|collaborate|fight|ally|trade|merge|compete)$/;

/** Undefined unless the sentence says "with" of one of the two. */
export function withPartner({ claim, evidence, match }: Aligned): readonly Token[] | undefined {
  const verb = claim.find(isVerbal);
  const and = claim.find(({ word, index }) => word === 'and' && index < (verb?.index ?? 0));
  if (verb === undefined || and === undefined) return undefined;
  const left = claim.slice(0, and.index);
  const right = claim.slice(and.index + 1, verb.index);
  if (![left, right].every(isOneOfTwo)) return undefined;
  const deed = claim.slice(verb.index).find(({ part }) => part === 'VERB');
  const object = deed === undefined ? [] : groupBeginningAt(claim, deed.index + 1);
  const head = object.at(-1);
  const isJoint =
    deed !== undefined &&
    (MEETS.test(deed.lemma) || (DOES_IT.test(deed.lemma) && head !== undefined && isShared(head, object)));
  if (!isJoint) return undefined;
  const behindWith = ({ index }: Token) => {
    const before = evidence[index - 1];
    return (before?.part === 'DET' ? evidence[index - 2] : before)?.word === 'with';
  };
  const isPartner = (group: readonly Token[]) => {
    const [first, ...others] = group.filter(token => token.content);
    const partner = match(first);
    return partner !== undefined && behindWith(partner) && endsGroup(partner.index + others.length, evidence);
  };
  const [one, other] = isPartner(right) ? [left, right] : isPartner(left) ? [right, left] : [];
  if (one === undefined || other === undefined) return undefined;
  const end = head?.index ?? deed.index;
  return sentenceOf(
    unmarked(one),
    claim.slice(verb.index, end),
    [{ ...(claim[end] as Token), after: '' }],
    [madeToken(and, 'with', 'ADP')],
    unmarked(other),
    claim.slice(end + 1),
  );
}

/** "With Tarn in mind", "with Tarn's help" and "with Tarn watching" do not say that Tarn took part. */
function endsGroup(end: number, evidence: readonly Token[]): boolean {
  const [last, next, behind] = [evidence[end], evidence[end + 1], evidence[end + 2]];
  if (last === undefined) return false;
  if (next === undefined || last.after !== '') return true;
  if (/^['’]s?$/.test(last.word) || /^(?:['’]s?|as)$/.test(next.word) || isNominal(next)) return false;
  if (isVerbal(next)) return !/(?:ing|ed|en)$/.test(next.word);
  return !(next.word === 'in' && /^(?:mind|view|tow|sight|charge)$/.test(behind?.word ?? ''));
}

function isShared({ lemma }: Token, object: readonly Token[]): boolean {
  return JOINT_DEED.test(lemma) || object.some(({ word }) => /^(?:joint|common|mutual)$/.test(word));
}

/** A name, or a noun with its article. */
function isOneOfTwo(group: readonly Token[]): boolean {
  return (
    group.some(token => token.content) &&
    group.every(({ name, part, after }) => (name || part === 'DET' || part === 'NOUN') && after === '')
  );
}
