import { numberClashesOf } from '../../alignment/unmet.ts';
import { isAmount } from '../../pair/numbers.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "To 5" says nothing of "by 3", and what goes on into the 1970s may go on. */
export const numberTie: Guard = {
  code: 'number-tie',
  says: 'The passage says by, from, to or into how much, and the claim something else',
  objects: pair =>
    ifAny(
      numberClashesOf(pair).flatMap(({ claim, evidence }) => {
        const tied = isAmount(claim) && tieOf(claim, pair.claim) !== tieOf(evidence, pair.evidence);
        return tied || isInto(evidence, pair.evidence) ? [evidence] : [];
      }),
    ),
  examples: {
    objects: [
      ['The price rose to 5 crowns.', 'The price rose by 3 crowns.', 'tied-otherwise'],
      [
        'Families kept their boats into the twentieth century.',
        'Families kept their boats well into the nineteenth century.',
      ],
    ],
    passes: [['The price rose by 5 crowns.', 'The price rose by 3 crowns.']],
  },
};

function tieOf({ index }: Token, tokens: readonly Token[]): string {
  const before = tokens[index - 1]?.word ?? '';
  return /^(?:by|from|to)$/.test(before) ? before : '';
}

/** "Well into the 1970s". */
function isInto({ index }: Token, tokens: readonly Token[]): boolean {
  const before = tokens[index - 1];
  return (before?.part === 'DET' ? tokens[index - 2] : before)?.word === 'into';
}
