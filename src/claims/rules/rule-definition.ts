/** The rule for sentences that say what something is. */

import { isReworded } from './guards/rewording.ts';
import type { Contrast } from './pair.ts';
import type { Ruling } from './rules.ts';

/** What something is: subject and predicate agree, or just the "not" or the nationality differs. */
export function ruleDefinition(c: Contrast): Ruling | undefined {
  const { definition } = c;
  if (definition === undefined || !definition.plain || c.exclusiveHere || c.onlyHere || c.hedgedHere) {
    return undefined;
  }
  if (
    c.quantifiedHere ||
    c.speaker !== undefined ||
    c.prepositionClashes >= 1 ||
    c.opposed ||
    c.dropsConjunct ||
    c.oneOfSeveral ||
    c.conditional
  )
    return undefined;
  const { nationality } = definition;
  if (nationality !== undefined && c.unmet.length === 1 && !definition.denied && c.claimNegations === 0) {
    const clashes = [{ claim: [nationality.claim], evidence: nationality.evidence }];
    return { kind: 'differs', reason: 'name', clashes };
  }
  if (
    !definition.met ||
    c.unmet.length > 0 ||
    c.reused ||
    c.displaced ||
    isReworded(c) ||
    (c.generalised && c.restricted)
  )
    return undefined;
  if (definition.denied) {
    return c.claimNegations + c.evidenceNegations === 1 ? { kind: 'differs', reason: 'negation' } : undefined;
  }
  if (c.claimNegations > 0 || c.claimDenials > 0) return undefined;
  return { kind: 'stated', reason: 'aligned' };
}
