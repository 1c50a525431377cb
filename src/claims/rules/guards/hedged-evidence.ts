import { deniedIn } from '../../clauses/denials.ts';
import { givesSecondName } from '../../clauses/lists.ts';
import { isHedge, leavesOut } from '../../pair/commitment.ts';
import type { Pair } from '../../pair/pair.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Almost", "until", "if": the sentence takes half of it back. */
export const hedgedEvidence: Guard = {
  code: 'hedged-evidence',
  says: 'The passage does not say it outright',
  objects: pair =>
    ifAny(
      leavesOut(
        pair,
        token =>
          isHedge(token) &&
          // "May" is a month without a number too.
          token.text !== 'May' &&
          !givesSecondName(token, pair.evidence) &&
          // "Fell on average by 5 %" tells how it fell.
          !(token.word === 'average' && pair.evidence[token.index - 1]?.word === 'on') &&
          // "Did not buy or sell" denies both.
          !(token.word === 'or' && deniedIn(pair.evidence).has(pair.evidence[token.index + 1] as Token)) &&
          !isOfOther(token, pair),
      ),
    ),
  examples: {
    objects: [['The pier was closed to ships.', 'The pier was supposedly closed to ships.']],
    passes: [['Ana Brandt is a musician.', 'Ana Brandt is a former dealer, musician and painter.']],
  },
};

/** "A former dealer, musician and painter": says it of the next noun alone, and the claim is not about that. */
function isOfOther(token: Token, { evidence, meeting }: Pair): boolean {
  if (!OF_NEXT.test(token.word)) return false;
  const behind = evidence.slice(token.index + 1, token.index + 1 + NEXT_REACH);
  const end = behind.findIndex(word => word.after !== '');
  return !(end === -1 ? behind : behind.slice(0, end + 1)).some(word => meeting(word) !== undefined);
}

const OF_NEXT =
  /^(?:former|formerly|originally|almost|nearly|imaginary|attempted|planned|proposed|accused|unlike|deputy|vice|assistant|acting|interim|designated|loosely|largely|mainly|chiefly|partial|maximum|minimum|average|median)$/;
const NEXT_REACH = 4;
