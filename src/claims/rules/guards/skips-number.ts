import type { Pair } from '../../pair/pair.ts';
import { isNumeric, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

const TIED = 4;
const SHARED = 8;

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

function skippedBehind(token: Token, { claim, evidence, match, meeting, clauses }: Pair): readonly Token[] {
  const number = token.quantity === undefined ? undefined : match(token);
  if (number === undefined) return [];
  const isOther = (other: Token | undefined): other is Token =>
    other !== undefined && other.quantity?.kind === token.quantity?.kind && meeting(other) === undefined;
  const behind = claim.slice(token.index + 1, token.index + 1 + SHARED).filter(({ content }) => content);
  const [next] = behind;
  return behind.flatMap(word => {
    const partner = match(word);
    if (partner === undefined || partner.index < number.index) return [];
    const front = clauses.evidence.adverbialOf(partner)?.hangsOn;
    if (isOther(front)) return [front];
    if (word !== next || word.index > token.index + TIED) return [];
    const between = evidence.slice(number.index + 1, partner.index).filter(other => !other.aside);
    // "687 and 760 nm" is 687 nm.
    return between.some(other => other.content && !isNumeric(other)) ? between.filter(isOther) : [];
  });
}
