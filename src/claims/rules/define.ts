/** The rules for sentences that say what something is: subject and predicate agree, or one thing of them differs. */
import { unmetOf } from '../alignment/unmet.ts';
import { definitionOf } from '../pair/definition.ts';
import { negationsOf } from '../pair/negation.ts';
import { acrossClauses } from './guards/across-clauses.ts';
import { farModifier } from './guards/far-modifier.ts';
import { otherNegation } from './guards/other-negation.ts';
import { otherSubject } from './guards/other-subject.ts';
import { skipsNumber } from './guards/skips-number.ts';
import { tooShort } from './guards/too-short.ts';
import { except } from './guards.ts';
import type { Rule } from './rule.ts';

/** What its subject is, a sentence says by its form, however far that stands from it and whatever it says besides. */
const BY_FORM = except(acrossClauses, farModifier, otherNegation, otherSubject, skipsNumber, tooShort);

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
  guards: BY_FORM,
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
  guards: BY_FORM,
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
  guards: BY_FORM,
};
