import type { QuestionReport } from './evaluate-questions.ts';

/** The report as a table for people; shares with the counts that they are of. */
export function formatQuestionReport(name: string, report: QuestionReport): string {
  const rows = [
    ['', 'n', 'recall@1', 'recall@3', 'recall@5', 'mrr@10', 'ndcg@10', 'p50 ms', 'p99 ms'],
    ...Object.entries(report.variants).flatMap(([variant, measured]) => [
      [
        variant,
        String(measured.n),
        share(measured['recall@1']),
        share(measured['recall@3']),
        share(measured['recall@5']),
        share(measured['mrr@10']),
        share(measured['ndcg@10']),
        measured.p50.toFixed(2),
        measured.p99.toFixed(2),
      ],
      ...Object.entries(measured.kinds).map(([kind, own]) => [
        `  ${kind}`,
        String(own.n),
        share(own['recall@1']),
        share(own['recall@3']),
      ]),
    ]),
  ];
  const { abstention, offTopic } = report;
  return [
    `${name}: ${report.passages} passages, indexed in ${report.indexMs.toFixed(0)} ms, ${report.rssMb.toFixed(0)} MB; ${meaningOf(report)}`,
    ...alignColumns(rows),
    ...(abstention === undefined
      ? []
      : [
          `abstention over ${abstention.answerable} answerable and ${abstention.unanswerable} unanswerable questions: ` +
            `answered ${share(abstention.answerRate)}, ` +
            `right when shown ${abstention.precision === null ? '–' : share(abstention.precision)}, ` +
            `answered wrongly ${share(abstention.falseAnswerRate)}, ` +
            `AUROC ${abstention.auroc === null ? '–' : share(abstention.auroc)}`,
          `useful ${share(abstention.useful)}, refused ${share(abstention.refused)}, right of what everyone sees ` +
            `${abstention.publicPrecision === null ? '–' : share(abstention.publicPrecision)}`,
        ]),
    ...(offTopic === undefined
      ? []
      : [
          `of ${offTopic.n} questions off the topic ${offTopic.shown} shown something, ${offTopic.public} to everyone`,
        ]),
    '',
  ].join('\n');
}

function meaningOf({ meaning, embedMs }: QuestionReport): string {
  switch (meaning.kind) {
    case 'ready':
      return `by words and meaning, ${meaning.sentences} sentences in ${(embedMs / 1000).toFixed(1)} s`;
    case 'making':
      return 'by words, vectors unfinished';
    case 'off':
      return `by words alone. ${meaning.reason}`;
  }
}

function share(value: number): string {
  return value.toFixed(3);
}

function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  return rows.map(row =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
