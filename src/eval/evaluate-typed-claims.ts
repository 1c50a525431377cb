/** Measures the claim check on claims as people type them at a library. */
import { type CheckOptions, checkClaim } from '../claims/check-claim.ts';
import type { Corpus } from '../corpus.ts';
import type { Verdict } from '../verdict.ts';
import { citationsOf } from '../verdict-hash.ts';
import type { TypedRow } from './claim-set.ts';
import { percentile } from './metrics.ts';

export interface TypedClaimReport {
  readonly n: number;
  /** How many got the best outcome, one that is not wrong, and one that is. */
  readonly ideal: number;
  readonly acceptable: number;
  readonly wrong: number;
  /** The same for each kind of claim, where the rows say it. */
  readonly kinds: Readonly<Record<string, { readonly n: number; readonly ideal: number }>>;
  /** Of those that name passages: how many showed one of them first. */
  readonly evidence: { readonly n: number; readonly right: number };
  /** Ids of the wrong ones, since each of them is one too many. */
  readonly wrongIds: readonly string[];
  /** Milliseconds a claim. */
  readonly p50: number;
  readonly p95: number;
}

export async function evaluateTypedClaims(
  rows: readonly TypedRow[],
  corpus: Corpus,
  options: CheckOptions = {},
): Promise<TypedClaimReport> {
  const outcomes: Outcome[] = [];
  for (const row of rows) {
    const started = performance.now();
    const verdict = await checkClaim(row.claim, corpus, options);
    outcomes.push({ row, verdict, ms: performance.now() - started });
  }
  const settling = outcomes.filter(({ row }) => (row.passages ?? []).length > 0);
  const wrong = outcomes.filter(outcome => !isAcceptable(outcome));
  const times = outcomes.map(({ ms }) => ms);
  return {
    n: outcomes.length,
    ideal: outcomes.filter(isIdeal).length,
    acceptable: outcomes.length - wrong.length,
    wrong: wrong.length,
    kinds: Object.fromEntries(
      [...new Set(rows.flatMap(({ kind }) => kind ?? []))].map(kind => {
        const own = outcomes.filter(({ row }) => row.kind === kind);
        return [kind, { n: own.length, ideal: own.filter(isIdeal).length }];
      }),
    ),
    evidence: { n: settling.length, right: settling.filter(showsItsPassage).length },
    wrongIds: wrong.map(({ row }) => row.id),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
  };
}

interface Outcome {
  readonly row: TypedRow;
  readonly verdict: Verdict;
  readonly ms: number;
}

function isIdeal({ row, verdict }: Outcome): boolean {
  return verdict.kind === row.ideal;
}

function isAcceptable({ row, verdict }: Outcome): boolean {
  return verdict.kind === row.ideal || row.acceptable.includes(verdict.kind);
}

function showsItsPassage({ row, verdict }: Outcome): boolean {
  const [first] = citationsOf(verdict);
  return first !== undefined && row.passages?.includes(first.passageId) === true;
}
