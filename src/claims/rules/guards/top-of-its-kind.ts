import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';
import type { Pair } from '../pair.ts';
import { topsOf } from '../tops.ts';

const KIND_MAX = 3;

/** "The first railway bridge" is not the first bridge. */
export const topOfItsKind: Guard = {
  code: 'top-of-its-kind',
  says: 'The passage says it of a narrower kind',
  objects: pair => ifAny(topsOf(pair).flatMap(({ claim, evidence }) => kindOf(claim, evidence, pair))),
  examples: {
    objects: [
      [
        'Rell is home to the largest port in the valley.',
        'Rell is home to the largest coal port in the valley.',
      ],
    ],
    passes: [
      ['Rell is home to the largest coal port.', 'Rell is home to the largest coal port in the valley.'],
    ],
  },
};

function kindOf(top: Token, partner: Token, { claim, evidence, match, meeting }: Pair): readonly Token[] {
  const next = claim.slice(top.index + 1).find(({ content }) => content);
  const head = match(next);
  if (next?.part !== 'NOUN' || head === undefined || head.index < partner.index) return [];
  const between = evidence.slice(partner.index + 1, head.index);
  const isGroup = between.every(
    ({ part, name, after }) => (part === 'ADJ' || part === 'NOUN' || name) && after !== ',',
  );
  if (between.length > KIND_MAX || !isGroup) return [];
  return between.filter(word => word.content && meeting(word) === undefined);
}
