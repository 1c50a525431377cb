/** What measures the claim check, loaded when it is measured: it needs all of the check at once. */
import type { CheckOptions } from '../claims/check-claim.ts';
import type { Corpus } from '../corpus.ts';
import type { ClaimSet, TypedRow } from './claim-set.ts';
import type { ClaimReport, LabelledClaims } from './evaluate-claims.ts';
import type { RulesReport } from './evaluate-rules.ts';
import type { TypedClaimReport } from './evaluate-typed-claims.ts';

export async function evaluateClaims(set: LabelledClaims, options: CheckOptions = {}): Promise<ClaimReport> {
  return (await import('./evaluate-claims.ts')).evaluateClaims(set, options);
}

export async function evaluateTypedClaims(
  rows: readonly TypedRow[],
  corpus: Corpus,
  options: CheckOptions = {},
): Promise<TypedClaimReport> {
  return (await import('./evaluate-typed-claims.ts')).evaluateTypedClaims(rows, corpus, options);
}

export async function evaluateRules(set: ClaimSet): Promise<RulesReport> {
  return (await import('./evaluate-rules.ts')).evaluateRules(set);
}
