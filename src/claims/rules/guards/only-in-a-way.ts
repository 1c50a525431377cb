import { frontOf } from '../../clauses/front.ts';
import type { Pair } from '../../pair/pair.ts';
import { isNumeric, isVerbal, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

const NARROWS = /^(?:for|to|in|on|at|against|after|before|during|under|only|without|with)$/;

/** "Safe in small doses" does not say that it is safe. */
export const onlyInAWay: Guard = {
  code: 'only-in-a-way',
  says: 'The passage says it in one respect',
  objects(pair) {
    const last = pair.claim.at(-1);
    if (last === undefined || !isGeneral(last, pair)) return undefined;
    const partner = pair.match(last);
    const next = partner?.after === '' ? pair.evidence[partner.index + 1] : undefined;
    const front = frontOf(pair.evidence).filter(token => token.content && !isNumeric(token));
    const isLeftOut = front.length > 0 && front.every(token => pair.meeting(token) === undefined);
    return ifAny([
      ...(next !== undefined && NARROWS.test(next.word) ? [next] : []),
      ...(isLeftOut && !front.some(({ name }) => name) ? front : []),
    ]);
  },
  examples: {
    objects: [
      ['The salve is safe.', 'The salve is safe in small doses.'],
      ['The salve is effective.', 'The salve is effective against one kind of rash.'],
      ['Guests are allowed.', 'Guests are allowed on Mondays.'],
      ['The salve helps children.', 'In tests, the salve helps children.'],
    ],
    passes: [['The salve is safe.', 'The salve is safe and cheap.']],
  },
};

/** "It is safe", or of a kind and now: "the drug helps children". */
function isGeneral(last: Token, { claim, clauses }: Pair): boolean {
  const { tokens = [], verb } = clauses.claim.clauseOf(last) ?? {};
  if (verb?.lemma === 'be') return !claim.slice(verb.index, last.index).some(({ part }) => TIES.test(part));
  const isNow = /^(?:is|are|can|must)$|^(?!was|has|is).*s$/.test(tokens.find(isVerbal)?.word ?? '');
  return isNow && claim.every(token => !token.name && !isNumeric(token));
}

/** "A town", "in Rell". */
const TIES = /^(?:DET|ADP)$/;
