import { isSubordinator, joinsClauses } from '../../english/openers.ts';
import type { Pair } from '../../pair/pair.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "It helped men but not women" does not say without more that it helped. */
export const butNot: Guard = {
  code: 'but-not',
  says: 'The passage says it of some and denies it of others',
  objects: pair =>
    ifAny(
      pair.evidence.filter(token => (joinsClauses(token) || isSubordinator(token)) && contrasts(token, pair)),
    ),
  examples: {
    objects: [
      ['The drug lowered the fever.', 'The drug lowered the fever in men but had no effect in women.'],
    ],
    passes: [
      ['The drug lowered the fever in men.', 'The drug lowered the fever in men but had no effect in women.'],
    ],
  },
};

const DENIED_REACH = 4;

/** What the claim leaves out stands right in front of it, and a denial right behind it. */
function contrasts({ index, word }: Token, { evidence, meeting }: Pair): boolean {
  if (word === 'and') return false;
  const front = evidence.slice(0, index);
  const tie = front.findLastIndex(({ part }) => part === 'ADP');
  const left = front.slice(tie + 1).filter(({ content }) => content);
  const isLeftOut = tie !== -1 && left.length > 0 && left.every(token => meeting(token) === undefined);
  const behind = evidence.slice(index + 1);
  const isDenied = behind.slice(0, DENIED_REACH).some(({ negates }) => negates);
  return isLeftOut && isDenied && !behind.some(other => meeting(other) !== undefined);
}
