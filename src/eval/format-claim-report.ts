import type { ClaimReport, WordReport } from './evaluate-claims.ts';
import type { TypedClaimReport } from './evaluate-typed-claims.ts';

/** The report as lines for people, with the counts beside the shares. */
export function formatClaimReport(name: string, report: ClaimReport): string {
  const evidence = report['evidenceRecall@1'];
  return [
    `${name}: ${report.n} claims, ${report.p50.toFixed(1)} ms each, 95 of 100 within ${report.p95.toFixed(1)} ms`,
    lineOf('stated', report.stated),
    lineOf('differs', report.differs),
    ...(report.neutralFalse === null ? [] : [`verdicts on neutral claims: ${share(report.neutralFalse)}`]),
    ...(report.judge === undefined
      ? []
      : [`the judge alone: ${report.judge.right} of ${report.judge.given} right`]),
    ...(evidence === undefined
      ? []
      : [
          `evidence shown first: ${share(evidence)}, among three: ${share(report['evidenceRecall@3'] ?? null)}`,
        ]),
    '',
  ].join('\n');
}

export function formatTypedClaimReport(name: string, report: TypedClaimReport): string {
  const { n, ideal, acceptable, wrong, wrongIds, evidence, kinds, p50, p95 } = report;
  return [
    `${name}: ${n} claims, ${p50.toFixed(1)} ms each, 95 of 100 within ${p95.toFixed(1)} ms`,
    `ideal: ${ideal}, acceptable: ${acceptable}, wrong: ${wrong}${wrong === 0 ? '' : ` (${wrongIds.join(', ')})`}`,
    ...Object.entries(kinds).map(([kind, own]) => `  ${kind}: ideal ${own.ideal} of ${own.n}`),
    `evidence shown first: ${evidence.right} of ${evidence.n}`,
    '',
  ].join('\n');
}

function lineOf(word: string, { given, right, precision, recall }: WordReport): string {
  return `${word}: ${right} of ${given} right (${share(precision)}), given to ${share(recall)} of those that deserve it`;
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
