import { isVerbal, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';
import { topsOf } from '../tops.ts';

const REACH = 6;

/** "One of the oldest towns" is not the oldest. */
export const oneOfSeveral: Guard = {
  code: 'one-of-several',
  says: 'The passage counts it among several',
  objects: pair =>
    ifAny(
      topsOf(pair).flatMap(({ claim, evidence }) =>
        amongBefore(claim, pair.claim) === undefined ? (amongBefore(evidence, pair.evidence) ?? []) : [],
      ),
    ),
  examples: {
    objects: [
      [
        'Rell is the oldest town in the Tolva valley.',
        'Rell is one of the oldest towns in the Tolva valley.',
      ],
    ],
    passes: [
      [
        'Rell is the oldest town in the Tolva valley.',
        'Rell is the oldest town in the Tolva valley and has a pier.',
      ],
    ],
  },
};

/** The "among", or the "of" of "one of", that it stands behind. */
function amongBefore({ index }: Token, tokens: readonly Token[]): Token | undefined {
  const front = tokens.slice(Math.max(0, index - REACH), index);
  const among = front.findLastIndex(
    (token, i) =>
      /^(?:among|amongst)$/.test(token.word) ||
      (token.word === 'of' && /^(?:one|some|many|several|two|three|part)$/.test(front[i - 1]?.word ?? '')),
  );
  return front.slice(among + 1).some(isVerbal) ? undefined : front[among];
}
