import type { List } from '../../clauses/lists.ts';
import type { Pair } from '../../pair/pair.ts';
import { isNominal } from '../../sentence/noun-group.ts';
import type { Token } from '../../sentence/token.ts';
import type { Guard } from '../guard.ts';

/** "A and B own C and D respectively": A owns C, and not D; and of the two, "the latter" is the second. */
export const otherPairing: Guard = {
  code: 'other-pairing',
  says: 'The passage pairs them by their order',
  objects(pair) {
    const cue = pair.evidence.find(token => pairs(token, pair.evidence));
    if (cue === undefined) return undefined;
    const isOther = /^(?:former|latter)$/.test(cue.word) ? reachesPast(cue, pair) : pairsOtherwise(cue, pair);
    return isOther ? [cue] : undefined;
  },
  examples: {
    objects: [
      [
        'The father and the son inherited the house and the boat respectively.',
        'The son and the father inherited the house and the boat respectively.',
      ],
      [
        'The father and the son inherited the boat and the house in that order.',
        'The father and the son inherited the house and the boat in that order.',
      ],
      ['The pier burnt in 1920.', 'The town had a pier and a mill, and the latter burnt in 1920.'],
    ],
    passes: [
      [
        'The son and the father inherited the house and the boat respectively.',
        'In 1911, the son and the father inherited the house and the boat respectively.',
      ],
    ],
  },
};

/** "Respectively", "in that order", "the latter"; not "the former mayor". */
function pairs({ word, index }: Token, tokens: readonly Token[]): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (word === 'order') return /^(?:that|this)$/.test(before?.word ?? '');
  if (!/^(?:former|latter)$/.test(word)) return word === 'respectively';
  return before?.word === 'the' && (next === undefined || !(isNominal(next) || next.part === 'ADJ'));
}

/** The claim puts together what stands behind the cue and what stands in front of it. */
function reachesPast(cue: Token, { claim, match }: Pair): boolean {
  if (claim.some(({ word }) => word === cue.word)) return false;
  const places = claim.flatMap(token => (token.content ? (match(token)?.index ?? []) : []));
  return places.some(place => place < cue.index) && places.some(place => place > cue.index);
}

/** Of the last two lists in front of the cue, the claim has the members in two different orders. */
function pairsOtherwise(cue: Token, pair: Pair): boolean {
  const lists = pair.clauses.evidence.lists.filter(({ coordinator }) => coordinator.index < cue.index);
  const [first, second] = lists.slice(-2).map(list => membersIn(list, pair));
  return first !== undefined && second !== undefined && first.join() !== second.join();
}

/** Which members the claim has, in its order. */
function membersIn({ conjuncts }: List, { claim, match }: Pair): readonly number[] {
  const members = claim.flatMap(token => {
    const partner = token.content ? match(token) : undefined;
    const member = conjuncts.findIndex(words => words.some(word => word === partner));
    return member === -1 ? [] : member;
  });
  return [...new Set(members)];
}
