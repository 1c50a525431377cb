/** Measures of ranked retrieval and of abstention; every share is 0 to 1. */

export interface RankedResult {
  /** Best first, without repeats. */
  readonly ranked: readonly string[];
  readonly relevant: ReadonlySet<string>;
}

/** Share of the questions with a relevant result among the first k; 0 when there are none. */
export function recallAt(results: readonly RankedResult[], k: number): number {
  return mean(
    results.map(({ ranked, relevant }) => (ranked.slice(0, k).some(id => relevant.has(id)) ? 1 : 0)),
  );
}

/** Mean reciprocal rank of the first relevant result among the first k. */
export function meanReciprocalRank(results: readonly RankedResult[], k: number): number {
  return mean(
    results.map(({ ranked, relevant }) => {
      const at = ranked.slice(0, k).findIndex(id => relevant.has(id));
      return at === -1 ? 0 : 1 / (at + 1);
    }),
  );
}

/** Normalised discounted cumulative gain with binary relevance (Järvelin and Kekäläinen, 2002). */
export function ndcgAt(results: readonly RankedResult[], k: number): number {
  return mean(
    results.map(({ ranked, relevant }) => {
      const discount = (rank: number) => 1 / Math.log2(rank + 2);
      const gain = sum(ranked.slice(0, k).map((id, rank) => (relevant.has(id) ? discount(rank) : 0)));
      const ideal = sum(Array.from({ length: Math.min(k, relevant.size) }, (_, rank) => discount(rank)));
      return ideal === 0 ? 0 : gain / ideal;
    }),
  );
}

/**
 * The chance that a positive scores above a negative, ties counting half (the area under the ROC curve
 * by the Mann-Whitney statistic); undefined when either side is empty.
 */
export function auroc(positives: readonly number[], negatives: readonly number[]): number | undefined {
  if (positives.length === 0 || negatives.length === 0) return undefined;
  const all = [
    ...positives.map(score => ({ score, positive: true })),
    ...negatives.map(score => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]?.score === all[from]?.score) to += 1;
    const meanRank = (from + 1 + to) / 2;
    rankSum += meanRank * all.slice(from, to).filter(({ positive }) => positive).length;
    from = to;
  }
  const n = positives.length;
  return (rankSum - (n * (n + 1)) / 2) / (n * negatives.length);
}

/** The nearest-rank percentile of unsorted values; 0 when there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
