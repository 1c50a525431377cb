/** The rules for sentences that say what something is: subject and predicate agree, or one thing of them differs. */
import { unmetOf } from '../alignment/unmet.ts';
import { definitionOf } from '../pair/definition.ts';
import { negationsOf } from '../pair/negation.ts';
import { OF_LISTS, OF_REWORDING } from './guard-groups.ts';
import { allBut } from './guards/all-but.ts';
import { conditional } from './guards/conditional.ts';
import { goesFurther } from './guards/goes-further.ts';
import { hasEnded } from './guards/has-ended.ts';
import { hedgedClaim } from './guards/hedged-claim.ts';
import { notPlainly } from './guards/not-plainly.ts';
import { occasional } from './guards/occasional.ts';
import { ofWhatBelongsToIt } from './guards/of-what-belongs-to-it.ts';
import { onlyInAWay } from './guards/only-in-a-way.ts';
import { openSubject } from './guards/open-subject.ts';
import { opposedElsewhere } from './guards/opposed-elsewhere.ts';
import { otherPreposition } from './guards/other-preposition.ts';
import { otherRank } from './guards/other-rank.ts';
import { reported } from './guards/reported.ts';
import { widerWord } from './guards/wider-word.ts';
import type { Rule } from './rule.ts';

const OF_DEFINITIONS = [
  openSubject,
  notPlainly,
  goesFurther,
  hedgedClaim,
  reported,
  otherPreposition,
  opposedElsewhere,
  ...OF_LISTS,
  otherRank,
  allBut,
  occasional,
  conditional,
];
const OF_SAME_WORDS = [...OF_DEFINITIONS, ...OF_REWORDING, widerWord, ofWhatBelongsToIt];

/** "A Danish film", of "a Swedish film". */
export const otherNationality: Rule = {
  code: 'other-nationality',
  says: 'A sentence says that it is of another people',
  finds(pair) {
    const definition = definitionOf(pair);
    const nationality = definition?.nationality;
    if (definition === undefined || nationality === undefined || unmetOf(pair).length !== 1) return undefined;
    if (definition.claim.denied !== definition.evidence.denied || negationsOf(pair).claim.negating.length > 0)
      return undefined;
    const clash = { claim: [nationality.claim], evidence: nationality.evidence };
    return { kind: 'differs', reason: 'name', clashes: [clash] };
  },
  guards: OF_DEFINITIONS,
};

/** "X is no film", of "X is a film". */
export const definitionDenied: Rule = {
  code: 'definition-denied',
  says: 'Only one of the two denies that it is one',
  finds(pair) {
    const definition = definitionOf(pair);
    if (definition?.met !== true || unmetOf(pair).length > 0) return undefined;
    const { claim, evidence } = negationsOf(pair);
    if (definition.claim.denied === definition.evidence.denied) return undefined;
    if (claim.negating.length + evidence.negating.length !== 1) return undefined;
    return {
      kind: 'differs',
      reason: 'negation',
      clashes: [{ claim: pair.claim.filter(t => t.negates), evidence: pair.evidence.filter(t => t.negates) }],
    };
  },
  guards: OF_SAME_WORDS,
};

/** "X is a film", of "X is a French film about … that …". */
export const definition: Rule = {
  code: 'definition',
  says: 'A sentence says that it is one',
  finds(pair) {
    const said = definitionOf(pair);
    if (said?.met !== true || unmetOf(pair).length > 0) return undefined;
    return said.claim.denied === said.evidence.denied && negationsOf(pair).claim.negating.length === 0
      ? { kind: 'stated', reason: 'aligned' }
      : undefined;
  },
  guards: [...OF_SAME_WORDS, hasEnded, onlyInAWay],
};
