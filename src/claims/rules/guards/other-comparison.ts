import { groupEndingAt } from '../../sentence/noun-group.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "More than Tarn but less than Vasa" is not more than Vasa. */
export const otherComparison: Guard = {
  code: 'other-comparison',
  says: 'The passage compares it otherwise',
  objects: ({ claim, evidence, match }) =>
    ifAny(
      claim.flatMap(token => {
        const partner = token.content ? match(token) : undefined;
        const here = comparativeBefore(token, claim);
        const there = partner === undefined ? undefined : comparativeBefore(partner, evidence);
        return here === undefined || there === undefined || here.lemma === there.lemma ? [] : [there];
      }),
    ),
  examples: {
    objects: [['Rell has more boats than Vasa.', 'Rell has more boats than Tarn but fewer than Vasa.']],
    passes: [['Rell has more boats than Tarn.', 'Rell has more boats than Tarn but fewer than Vasa.']],
  },
};

const COMPARATIVE = /^(?:more|less|fewer|\w+er)$/;

/** The "more" of "more … than", behind which the noun group of a token stands. */
function comparativeBefore({ index }: Token, tokens: readonly Token[]): Token | undefined {
  const than = tokens[(groupEndingAt(tokens, index)[0]?.index ?? index) - 1];
  if (than?.word !== 'than') return undefined;
  return tokens
    .slice(0, than.index)
    .findLast(({ word, part }) => COMPARATIVE.test(word) && /^(?:ADJ|ADV|DET)$/.test(part));
}
