import { definitionOf } from '../../clauses/definition.ts';
import { type Guard, ifAny } from '../guard.ts';

const NARROWS = /^(?:for|to|in|at|against|after|before|during|under|only|without|with)$/;

/** "Safe in small doses" does not say that it is safe. */
export const onlyInAWay: Guard = {
  code: 'only-in-a-way',
  says: 'The passage says it in one respect',
  objects(pair) {
    const head = definitionOf(pair)?.claim.core.at(-1);
    if (head?.part !== 'ADJ' || head.index !== pair.claim.length - 1) return undefined;
    const partner = pair.met(head)?.evidence;
    const next = partner?.after === '' ? pair.evidence[partner.index + 1] : undefined;
    return ifAny(next !== undefined && NARROWS.test(next.word) ? [next] : []);
  },
  examples: {
    objects: [
      ['The salve is safe.', 'The salve is safe in small doses.'],
      ['The salve is effective.', 'The salve is effective against one kind of rash.'],
    ],
    passes: [['The salve is safe.', 'The salve is safe and cheap.']],
  },
};
