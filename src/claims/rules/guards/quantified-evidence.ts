import { membersIn } from '../../clauses/members.ts';
import { saidOf } from '../../clauses/said-of.ts';
import { QUANTIFIERS } from '../../english/word-classes.ts';
import { leavesOut } from '../../pair/commitment.ts';
import type { Pair } from '../../pair/pair.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Ships sank" of some ships that sank. */
export const quantifiedEvidence: Guard = {
  code: 'quantified-evidence',
  says: 'The passage says it of so many',
  objects: pair =>
    ifAny([
      ...leavesOut(pair, token => quantifies(token, pair)),
      // "Not every town, including Rell", of a claim about Rell.
      ...membersIn(pair.evidence).flatMap(({ few, members: [first] }) =>
        first && pair.meeting(first) ? few : [],
      ),
      ...pair.evidence.filter(token => skipsSome(token, pair)),
    ]),
  examples: {
    objects: [
      ['The houses in Rell burnt.', 'Some of the houses in Rell burnt.'],
      ['The ferries of Rell are late.', 'Few ferries of Rell are late.'],
      ['The regatta is held every year.', 'The regatta is held every other year.'],
      ['Rell signed the treaty.', 'Not every town, including Rell, signed the treaty.'],
    ],
    passes: [
      ['The houses in Rell burnt.', 'All of the houses in Rell burnt.'],
      ['Rell is a town in the valley.', 'Rell is the most populous town in the valley.'],
      ['The line cut the cost of the ferries.', 'The line cut the cost of the ferries by nearly half.'],
    ],
  },
};

/** Says how many of something that the claim speaks of; "most populous" does not. */
function quantifies(token: Token, { evidence, meeting }: Pair): boolean {
  if (!QUANTIFIERS.has(token.word) || WHOLE.test(token.word) || token.negates) return false;
  if (token.word === 'most' && evidence[token.index + 1]?.part === 'ADJ') return false;
  // "Cut the costs by nearly half": by how much, not of how many.
  if (evidence.slice(Math.max(0, token.index - 2), token.index).some(({ word }) => word === 'by'))
    return false;
  const said = saidOf(token, evidence);
  const head = said.findLast(({ content }) => content);
  return said.includes(token) || head === undefined || meeting(head) !== undefined;
}

/** "Every other year", "every four years", of a claim about every year. */
function skipsSome({ index, word, quantity }: Token, { claim, evidence, meeting }: Pair): boolean {
  if (evidence[index - 1]?.word !== 'every' || !claim.some(token => token.word === 'every')) return false;
  const isCount = quantity !== undefined && meeting(evidence[index] as Token) === undefined;
  return (word === 'other' && !claim.some(token => token.word === word)) || isCount;
}

/** What is said of all of them is said of them. */
const WHOLE = /^(?:all|every|each|both)$/;
