/** "The ties between Rell and Tarn" as "Rell's ties with Tarn", and the other way round. */
import type { Aligned } from '../alignment/align.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { JOINT_DEED } from '../english/event-nouns.ts';
import { exchanged } from '../sentence/exchange.ts';
import { madeToken, unmarked } from '../sentence/made-token.ts';
import { groupEndingAt } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** A noun that is of two. */
interface OfTwo {
  readonly tie: 'between' | 'with' | 'of';
  readonly two: readonly [Words, Words];
  /** What stands in front of the noun and is no owner. */
  readonly modifiers: Words;
  /** All of it. */
  readonly words: Words;
}

/** Undefined unless the sentence has the same noun, tied to the same two in another way. */
export function asTiedOtherwise({ claim, evidence, match }: Aligned): Words | undefined {
  for (const noun of claim) {
    const [ours, theirs] = [ofTwo(noun, claim), ofTwo(match(noun), evidence)];
    if (ours === undefined || theirs === undefined || ours.tie === theirs.tie) continue;
    // What is of two may be a thing of each.
    if ((ours.tie === 'of' || theirs.tie === 'of') && !JOINT_DEED.test(noun.lemma)) continue;
    const [one, other] = ours.two;
    const isOrder = (first: Words, second: Words) =>
      areSame(first, theirs.two[0], match) && areSame(second, theirs.two[1], match);
    if (isOrder(one, other))
      return exchanged(claim, [{ words: ours.words, by: tied(noun, ours, theirs.tie, one, other) }]);
    if (isOrder(other, one))
      return exchanged(claim, [{ words: ours.words, by: tied(noun, ours, theirs.tie, other, one) }]);
  }
  return undefined;
}

function ofTwo(noun: Token | undefined, tokens: Words): OfTwo | undefined {
  if (noun?.part !== 'NOUN') return undefined;
  const group = groupEndingAt(tokens, noun.index);
  const owns = group.findIndex(({ word }) => /^['’]s?$/.test(word));
  const ties =
    clausesIn(tokens)
      .clauseOf(noun)
      ?.adverbials.filter(({ hangsOn }) => hangsOn === noun) ?? [];
  const [one, other, ...more] = ties.map(tie => tie.group);
  const last = (other ?? one)?.at(-1);
  const tie = ties[0]?.preposition.word;
  if (one === undefined || last === undefined || more.length > 0) return undefined;
  const words = tokens.slice(group[0]?.index, last.index + 1);
  if (tie === 'with' && owns > 0 && other === undefined)
    return { tie, two: [group.slice(0, owns), one], modifiers: group.slice(owns + 1, -1), words };
  if ((tie !== 'between' && tie !== 'of') || other === undefined || owns !== -1) return undefined;
  return { tie, two: [one, other], modifiers: group.slice(0, -1), words };
}

/** "Tarn Nordline" is not Tarn: no word of either is without a partner in the other. */
function areSame(ours: Words, theirs: Words, match: Aligned['match']): boolean {
  const partners = ours.filter(({ content }) => content).map(token => match(token));
  const content = theirs.filter(token => token.content);
  return partners.length === content.length && content.every(token => partners.includes(token));
}

function tied(noun: Token, ours: OfTwo, tie: OfTwo['tie'], one: Words, other: Words): Words {
  const head = [{ ...noun, after: '' }, madeToken(noun, tie, 'ADP')];
  if (tie === 'with') {
    const bare = ours.modifiers.filter(({ part }) => part !== 'DET');
    return [...unmarked(one), madeToken(noun, "'s", 'PART'), ...bare, ...head, ...unmarked(other)];
  }
  const the = ours.tie === 'with' ? [madeToken(noun, 'the', 'DET')] : [];
  const and = madeToken(noun, 'and', 'CCONJ');
  return [...the, ...ours.modifiers, ...head, ...unmarked(one), and, ...unmarked(other)];
}
