import { createCorpus } from '../corpus.ts';
import { checkQuotation } from '../quotations/check-quotation.ts';
import { citationsOf } from '../verdict-hash.ts';
import { libraryOfRows } from './library-of-rows.ts';
import { percentile } from './metrics.ts';
import type { QuoteRow, QuoteSet } from './quote-set.ts';

export interface QuoteLabelReport {
  readonly n: number;
  /** Given this label. */
  readonly right: number;
  /** Given this label and shown with every passage that it is from. */
  readonly placed: number;
}

export interface QuoteReport {
  readonly n: number;
  readonly accuracy: number;
  readonly byLabel: Readonly<Record<string, QuoteLabelReport>>;
  /** What was said instead, to find out why. */
  readonly mistaken: readonly { readonly id: string; readonly label: string; readonly said: string }[];
  /** Milliseconds for one quotation. */
  readonly p50: number;
  readonly p95: number;
}

export function evaluateQuotes({ passages, quotes }: QuoteSet): QuoteReport {
  const corpus = createCorpus(libraryOfRows(passages));
  const times: number[] = [];
  const outcomes = quotes.map(row => {
    const started = performance.now();
    const verdict = checkQuotation(row.quote, corpus);
    times.push(performance.now() - started);
    const shown = new Set<string>(citationsOf(verdict).map(citation => citation.passageId));
    const isRight = verdict.kind === row.label;
    return { row, said: verdict.kind, isRight, isPlaced: isRight && row.passages.every(id => shown.has(id)) };
  });
  const right = outcomes.filter(outcome => outcome.isRight).length;
  const labels = [...new Set(quotes.map(row => row.label))];
  return {
    n: quotes.length,
    accuracy: quotes.length === 0 ? 0 : right / quotes.length,
    byLabel: Object.fromEntries(labels.map(label => [label, reportOf(label, outcomes)])),
    mistaken: outcomes
      .filter(outcome => !outcome.isRight)
      .map(({ row, said }) => ({ id: row.id, label: row.label, said })),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
  };
}

function reportOf(
  label: QuoteRow['label'],
  outcomes: readonly { readonly row: QuoteRow; readonly isRight: boolean; readonly isPlaced: boolean }[],
): QuoteLabelReport {
  const own = outcomes.filter(({ row }) => row.label === label);
  return {
    n: own.length,
    right: own.filter(({ isRight }) => isRight).length,
    placed: own.filter(({ isPlaced }) => isPlaced).length,
  };
}
