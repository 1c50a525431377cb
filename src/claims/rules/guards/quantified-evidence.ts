import { QUANTIFIERS } from '../../english/word-classes.ts';
import { leavesOut } from '../../pair/commitment.ts';
import type { Pair } from '../../pair/pair.ts';
import type { Token } from '../../sentence/token.ts';
import { fewBefore, leadsMembers } from '../../statements/members.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Ships sank" of some ships that sank. */
export const quantifiedEvidence: Guard = {
  code: 'quantified-evidence',
  says: 'The passage says it of so many',
  objects: pair =>
    ifAny([
      ...leavesOut(pair, token => quantifies(token, pair)),
      ...pair.evidence.flatMap(token => fewWithMember(token, pair)),
    ]),
  examples: {
    objects: [
      ['The houses in Rell burnt.', 'Some of the houses in Rell burnt.'],
      ['The ferries of Rell are late.', 'Few ferries of Rell are late.'],
      ['Rell signed the treaty.', 'Not every town, including Rell, signed the treaty.', 'other-negation'],
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
  const behind = evidence.slice(token.index + 1, token.index + 1 + REACH);
  if (token.word === 'most' && behind[0]?.part === 'ADJ') return false;
  // "Cut the costs by nearly half": by how much, not of how many.
  if (evidence.slice(Math.max(0, token.index - 2), token.index).some(({ word }) => word === 'by')) return false;
  const head = behind.find(word => COUNTED.has(word.part));
  return head === undefined || head.part === 'VERB' || meeting(head) !== undefined;
}

/** What is said of all of them is said of them. */
const WHOLE = /^(?:all|every|each|both)$/;

const COUNTED: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'NUM']);
const REACH = 5;

/** "Not every town, including Rell", of a claim about Rell. */
function fewWithMember(token: Token, { evidence, meeting }: Pair): readonly Token[] {
  const length = leadsMembers(token, evidence);
  const member = length === 0 ? undefined : evidence[token.index + length];
  return member === undefined || meeting(member) === undefined ? [] : fewBefore(token, evidence);
}
