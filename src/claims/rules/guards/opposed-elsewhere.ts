import { oppositesOf } from '../../alignment/unmet.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Rose, and then fell": some word of the evidence says the opposite, even if another one meets the claim's. */
export const opposedElsewhere: Guard = {
  code: 'opposed-elsewhere',
  says: 'The passage also has a word that says the opposite',
  objects: pair =>
    ifAny([
      ...oppositesOf(pair).map(link => link.evidence),
      ...pair.claim.flatMap(token => {
        const link = token.content && pair.opposed(token) ? pair.met(token) : undefined;
        if (link === undefined) return [];
        return link.relation === 'same' ? joinedTo(link.evidence, pair.evidence) : [link.evidence];
      }),
    ]),
  examples: {
    objects: [
      ['The number of guests is known.', 'The number of guests is unknown.'],
      ['Prices rose in 1911.', 'Prices rose and fell in 1911.'],
    ],
    passes: [['The number of guests is known.', 'The number of guests is known and small.']],
  },
};

/** "Rose and fell". */
function joinedTo({ index, part }: Token, tokens: readonly Token[]): readonly Token[] {
  const [join, other] = [tokens[index + 1], tokens[index + 2]];
  return part === 'VERB' && join?.word === 'and' && other?.part === part ? [other] : [];
}
