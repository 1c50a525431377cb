/** "The ties between Rell and Tarn" as "Rell's ties with Tarn", and the other way round. */
import type { Aligned } from '../alignment/align.ts';
import { JOINT_DEED } from '../english/event-nouns.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupBeginningAt, groupEndingAt } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** Undefined unless the sentence has the same noun, tied to the same two in another way. */
export function asTiedOtherwise(aligned: Aligned): Words | undefined {
  for (const noun of aligned.claim) {
    if (noun.part !== 'NOUN' || noun.after !== '') continue;
    const theirs = aligned.match(noun);
    if (theirs === undefined) continue;
    const ours = tieOf(noun, aligned.claim);
    const tie = tieOf(theirs, aligned.evidence);
    if (ours === undefined || tie === undefined || ours.kind === tie.kind) continue;
    // What is of two may be a thing of each.
    if ((ours.kind === 'of' || tie.kind === 'of') && !JOINT_DEED.test(noun.lemma)) continue;
    const order = inOrder(ours, tie, aligned.match);
    if (order !== undefined) return restated(noun, ours, tie.kind, order, aligned.claim);
  }
  return undefined;
}

interface Tie {
  readonly kind: 'between' | 'with' | 'of';
  readonly one: Words;
  readonly other: Words;
  /** From the first word of all that belongs to it to the last. */
  readonly first: number;
  readonly last: number;
  /** What stands in front of the noun and is no owner. */
  readonly modifiers: Words;
}

function tieOf(noun: Token, tokens: Words): Tie | undefined {
  const group = groupEndingAt(tokens, noun.index);
  const first = group[0]?.index ?? noun.index;
  const owns = group.findIndex(({ word }) => /^['’]s?$/.test(word));
  const tie = tokens[noun.index + 1];
  if (noun.after !== '' || tie === undefined) return undefined;
  const one = groupBeginningAt(tokens, tie.index + 1);
  const link = tokens[tie.index + 1 + one.length];
  const last = one.at(-1);
  if (owns > 0 && tie.word === 'with' && last !== undefined) {
    const modifiers = group.slice(owns + 1, -1);
    return { kind: 'with', one: group.slice(0, owns), other: one, first, last: last.index, modifiers };
  }
  if (owns !== -1 || last === undefined || last.after !== '' || link === undefined) return undefined;
  const other = groupBeginningAt(tokens, link.index + 1);
  const end = other.at(-1);
  if (end === undefined || tokens[end.index + 1]?.word === 'and') return undefined;
  const both = { one, other, first, last: end.index, modifiers: group.slice(0, -1) };
  if (tie.word === 'between' && link.word === 'and') return { kind: 'between', ...both };
  return tie.word === 'of' && link.word === 'and' ? { kind: 'of', ...both } : undefined;
}

/** The claim's two in the order of the sentence's; undefined where they are not the same two. */
function inOrder(ours: Tie, theirs: Tie, match: Aligned['match']): readonly [Words, Words] | undefined {
  // "Tarn Nordline" is not Tarn: no word of either is without a partner in the other.
  const isIn = (group: Words, place: Words) => {
    const partners = group.filter(({ content }) => content).map(token => match(token));
    const all = place.filter(({ content }) => content);
    return (
      partners.length > 0 &&
      partners.every(partner => partner !== undefined && place.includes(partner)) &&
      all.every(token => partners.includes(token))
    );
  };
  if (isIn(ours.one, theirs.one) && isIn(ours.other, theirs.other)) return [ours.one, ours.other];
  if (isIn(ours.one, theirs.other) && isIn(ours.other, theirs.one)) return [ours.other, ours.one];
  return undefined;
}

function restated(
  noun: Token,
  ours: Tie,
  kind: Tie['kind'],
  [one, other]: readonly [Words, Words],
  claim: Words,
): Words {
  const front = claim.slice(0, ours.first);
  const behind = claim.slice(ours.last + 1);
  const mark = claim[ours.last]?.after ?? '';
  const head = { ...noun, after: '' };
  const closing = other.map((token, i) => (i === other.length - 1 ? { ...token, after: mark } : token));
  const tie = madeToken(noun, kind === 'of' ? 'of' : kind, 'ADP');
  if (kind === 'with') {
    const bare = ours.modifiers.filter(({ part }) => part !== 'DET');
    const owns = madeToken(noun, "'s", 'PART');
    return sentenceOf(front, unmarked(one), [owns], bare, [head, tie], closing, behind);
  }
  const and = madeToken(noun, 'and', 'CCONJ');
  const the = ours.kind === 'with' ? [madeToken(noun, 'the', 'DET')] : [];
  return sentenceOf(front, the, ours.modifiers, [head, tie], unmarked(one), [and], closing, behind);
}
