import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

const MORE = /^(?:more|less|fewer|extra)$/;
const REACH = 2;

/** "Ten marks more" are not ten marks. */
export const countsMore: Guard = {
  code: 'counts-more',
  says: 'The passage says how much more or less',
  objects: ({ claim, evidence, match }) =>
    ifAny(
      claim.flatMap(token => {
        const partner = token.quantity === undefined ? undefined : match(token);
        return partner === undefined || moreBehind(token, claim).length > 0
          ? []
          : moreBehind(partner, evidence);
      }),
    ),
  examples: {
    objects: [['Guests pay ten marks for it.', 'Guests pay ten marks more for it.']],
    passes: [['Guests pay ten marks more for it.', 'Guests pay ten marks more for it in May.']],
  },
};

function moreBehind({ index }: Token, tokens: readonly Token[]): readonly Token[] {
  return tokens
    .slice(index + 1, index + 1 + REACH)
    .filter(token => MORE.test(token.word) && tokens[token.index + 1]?.word !== 'than');
}
