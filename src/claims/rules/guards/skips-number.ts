import type { Pair } from '../../pair/pair.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Half in the north and a third in the south": of the south, the claim has the number of the north. */
export const skipsNumber: Guard = {
  code: 'skips-number',
  says: 'The passage gives another number for it',
  objects: pair => ifAny(pair.claim.flatMap(token => skippedBehind(token, pair))),
  examples: {
    objects: [
      [
        'The fire destroyed 35% of the houses in Tarn.',
        'The fire destroyed 35% of the houses in Rell and 10% in Tarn.',
        'counts-narrower',
      ],
    ],
    passes: [
      [
        'The fire destroyed 35% of the houses in Rell.',
        'The fire destroyed 35% of the houses in Rell and 10% in Tarn.',
      ],
    ],
  },
};

function skippedBehind(token: Token, { claim, match, meeting, clauses }: Pair): readonly Token[] {
  const number = token.quantity === undefined ? undefined : match(token);
  if (number === undefined) return [];
  const isOther = (other: Token | undefined): other is Token =>
    other !== undefined && other.quantity?.kind === token.quantity?.kind && meeting(other) === undefined;
  return claim.slice(token.index + 1).flatMap(word => {
    const partner = clauses.claim.clauseOf(word) === clauses.claim.clauseOf(token) ? match(word) : undefined;
    const front = partner && clauses.evidence.adverbialOf(partner)?.hangsOn;
    return front !== undefined && front.index > number.index && isOther(front) ? [front] : [];
  });
}
