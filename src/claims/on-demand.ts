/** The check of claims, loaded with the first of them: its rules and their examples are a third of the core. */
import type { Corpus } from '../corpus.ts';
import type { Verdict } from '../verdict.ts';
import type { CheckOptions } from './check-claim.ts';

export async function checkClaim(
  claim: string,
  corpus: Corpus,
  options: CheckOptions = {},
): Promise<Verdict> {
  return (await import('./check-claim.ts')).checkClaim(claim, corpus, options);
}
