import type { Link } from '../../alignment/align.ts';
import { numberClashesOf } from '../../alignment/unmet.ts';
import { joinsClauses } from '../../english/openers.ts';
import { isVerbal } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';
import type { Pair } from '../pair.ts';

/** "The museum was built in 1990, and the school later": a clause with a verb of its own, without the claim's subject. */
export const numberOfOtherClause: Guard = {
  code: 'number-of-other-clause',
  says: 'The passage gives its number in a clause about something else',
  objects: pair =>
    ifAny(numberClashesOf(pair).flatMap(link => (isOfOther(link, pair) ? [link.evidence] : []))),
  examples: {
    objects: [
      [
        'The school was built in Rell in 1992.',
        'Tarn was rich in 1990, and the school was built in Rell.',
        'said-across',
      ],
    ],
    passes: [
      ['The school was built in Rell in 1992.', 'Tarn was rich, and the school was built in Rell in 1990.'],
    ],
  },
};

function isOfOther(link: Link, { evidence, match, clauses }: Pair): boolean {
  const subject = clauses.claim.lead.findLast(
    token => token.content && token !== link.claim && match(token) !== undefined,
  );
  const there = match(subject);
  if (there === undefined) return false;
  const between = evidence.slice(link.evidence.index, there.index);
  const parted = between.some(
    token => /[,;]/.test(token.after) && joinsClauses(evidence[token.index + 1] ?? token),
  );
  return parted && evidence.slice(0, link.evidence.index).some(isVerbal);
}
