import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';
import { topsOf } from '../tops.ts';

/** "The second-largest town", for the largest or the third-largest. */
export const otherRank: Guard = {
  code: 'other-rank',
  says: 'The passage gives it another rank',
  objects: pair =>
    ifAny(
      topsOf(pair).flatMap(top => {
        const [here, there] = [pair.claim[top.claim.index - 1], pair.evidence[top.evidence.index - 1]];
        if (!isRank(here) && !isRank(there)) return [];
        return here === undefined || pair.match(here) !== there ? [top.evidence] : [];
      }),
    ),
  examples: {
    objects: [
      [
        'Rell is home to the largest port in the valley.',
        'Rell is home to the second-largest port in the valley.',
      ],
    ],
    passes: [
      ['Rell is home to the second-largest port.', 'Rell is home to the second-largest port in the valley.'],
    ],
  },
};

function isRank(token: Token | undefined): boolean {
  return token?.quantity?.kind === 'ordinal';
}
