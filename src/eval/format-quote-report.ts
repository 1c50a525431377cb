import type { QuoteReport } from './evaluate-quotes.ts';

/** More mistakes than these are looked up in the JSON. */
const MISTAKES_SHOWN = 10;

/** The report as lines for people, with the counts beside the shares. */
export function formatQuoteReport(name: string, report: QuoteReport): string {
  const { accuracy, byLabel, mistaken, n, p50, p95 } = report;
  return [
    `${name}: ${accuracy.toFixed(3)} of ${n} quotations right, ${p50.toFixed(1)} ms each, 95 of 100 within ${p95.toFixed(1)} ms`,
    ...Object.entries(byLabel).map(
      ([label, own]) => `${label}: ${own.right} of ${own.n}, ${own.placed} of them with all their passages`,
    ),
    ...mistaken.slice(0, MISTAKES_SHOWN).map(({ id, label, said }) => `${id} is ${label}, not ${said}`),
    ...(mistaken.length > MISTAKES_SHOWN ? [`and ${mistaken.length - MISTAKES_SHOWN} more`] : []),
    '',
  ].join('\n');
}
