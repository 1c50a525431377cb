/** "Only a producer", of somebody whom the evidence calls a director and a producer. */

import { relate } from '../alignment/relate.ts';
import { headsOf, isWhole } from '../clauses/heads.ts';
import type { Pair } from '../pair/pair.ts';
import { isSameSubject } from '../pair/same-subject.ts';
import type { Token } from '../sentence/token.ts';
import { ofAnother } from './guards/of-another.ts';
import { opposedElsewhere } from './guards/opposed-elsewhere.ts';
import { otherOrder } from './guards/other-order.ts';
import { except } from './guards.ts';
import type { Clash, Rule } from './rule.ts';

/** Say that there is nothing else. */
export const NOTHING_ELSE = /^(?:only|solely|exclusively|merely|purely|strictly|simply)$/;
/** Hold of whatever else something is. */
const GENERIC =
  /^(?:person|human|people|man|woman|thing|one|individual|being|someone|something|name|part|kind|type)$/;

export const notOnly: Rule = {
  code: 'not-only',
  says: 'A sentence says that it is something else as well',
  finds(pair) {
    const clash = besides(pair);
    return clash === undefined ? undefined : { kind: 'differs', reason: 'quantityWord', clashes: [clash] };
  },
  guards: except(opposedElsewhere, otherOrder, ofAnother),
};

/** What the evidence says its subject is besides. */
function besides(pair: Pair): Clash | undefined {
  const only = pair.claim.filter(token => NOTHING_ELSE.test(token.word));
  if (only.length === 0) return undefined;
  const claim = pair.clauses.claim.definition;
  const evidence = pair.clauses.evidence.definition;
  if (claim === undefined || evidence === undefined || claim.denied || evidence.denied) return undefined;
  const [head, ...others] = headsOf(claim);
  if (head === undefined || others.length > 0 || !isWhole(head, pair.claim) || GENERIC.test(head.lemma))
    return undefined;
  if (!isSameSubject(claim, evidence, pair)) return undefined;
  const more = headsOf(evidence).filter(
    other => isWhole(other, pair.evidence) && !GENERIC.test(other.lemma) && isUnrelated(head, other, pair),
  );
  return more.length > 0 ? { claim: [...only, head], evidence: more } : undefined;
}

function isUnrelated(head: Token, other: Token, { lexicon }: Pair): boolean {
  const relation = relate(head, other, lexicon)?.relation;
  return relation === undefined || relation === 'sibling' || relation === 'opposite';
}
