import { isNumeric, type Token, verbBefore } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';
import type { Pair } from '../pair.ts';

/** A date or number that the evidence gives for something else that was done: "born in 1788, died in 1860". */
export const numberMoved: Guard = {
  code: 'number-moved',
  says: 'The passage gives this number or date for something else',
  objects: pair => ifAny(pair.claim.flatMap(token => otherVerbOf(token, pair))),
  examples: {
    objects: [['Karl Moss sold the mill in 1860.', 'Karl Moss sold the mill and left Rell in 1860.']],
    passes: [['Karl Moss left Rell in 1860.', 'Karl Moss sold the mill and left Rell in 1860.']],
  },
};

function otherVerbOf(token: Token, { claim, evidence, match, of, meeting }: Pair): readonly Token[] {
  const partner = token.content && isNumeric(token) ? of(token)?.evidence : undefined;
  const there = partner === undefined ? undefined : verbBefore(evidence, partner.index);
  if (partner === undefined || there === undefined || meeting(there) !== undefined) return [];
  if (partner.aside) return there.aside && claim.some(verb => verb.part === 'VERB') ? [there] : [];
  const here = verbBefore(claim, token.index);
  const verb = match(here);
  return verb !== undefined && there.index > verb.index && !there.aside ? [there] : [];
}
