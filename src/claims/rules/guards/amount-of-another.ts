import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';
import { isAmount } from '../numbers.ts';
import type { Pair } from '../pair.ts';

/** "Half were sold, and 20 % sank": between the number and the verb, another number of its sort. */
export const amountOfAnother: Guard = {
  code: 'amount-of-another',
  says: 'The passage gives another amount for it',
  objects: pair => ifAny(pair.claim.flatMap(token => nearerThan(token, pair))),
  examples: {
    objects: [['Half of the ships sank.', 'Half of the ships were sold, and 20 % sank.']],
    passes: [['Half of the ships sank.', 'Half of the ships sank, and 20 % were sold.']],
  },
};

function nearerThan(token: Token, { claim, evidence, match, meeting }: Pair): readonly Token[] {
  const partner = token.content && isAmount(token) ? match(token) : undefined;
  const verb = claim.slice(token.index + 1).find(({ part }) => part === 'VERB');
  const there = match(verb);
  if (partner === undefined || there === undefined) return [];
  return evidence
    .slice(partner.index + 1, there.index)
    .filter(
      other =>
        other.quantity?.kind === partner.quantity?.kind && !other.aside && meeting(other) === undefined,
    );
}
