import type { ImportReport } from './evaluate-import.ts';

const COLUMNS = ['words', 'added', 'order', 'prec', 'rec', 'f1', 'quoted', 't a d'] as const;

/** A line for each file, and the means of those that were not used for tuning, by format. */
export function formatImportReport(reports: readonly ImportReport[]): string {
  const width = Math.max(4, ...reports.map(({ file }) => file.length));
  const head = ['file'.padEnd(width), ...COLUMNS.map(name => name.padEnd(6)), 'ms'].join(' ');
  const rows = reports.map(
    report =>
      [report.file.padEnd(width), ...cells(report), report.ms.toFixed(0)].join(' ') +
      (report.tuned ? ' *' : '') +
      (report.refused === undefined ? '' : ` ${report.refused}`),
  );
  const formats = [...new Set(reports.map(({ format }) => format))];
  const means = formats.flatMap(format => {
    const own = reports.filter(report => report.format === format);
    const fresh = own.filter(({ tuned }) => !tuned);
    return [
      [`${format}, all ${own.length}`.padEnd(width), ...cells(mean(own))].join(' '),
      ...(fresh.length === 0 || fresh.length === own.length
        ? []
        : [[`${format}, ${fresh.length} not tuned on`.padEnd(width), ...cells(mean(fresh))].join(' ')]),
    ];
  });
  return [head, ...rows, '', ...means, '', '* looked at while the readers were written', ''].join('\n');
}

type Figures = Pick<ImportReport, 'kept' | 'added' | 'order' | 'precision' | 'recall' | 'f1' | 'quoted'> & {
  readonly facts: readonly (number | undefined)[];
};

function cells(report: ImportReport | Figures): readonly string[] {
  const { kept, added, order, precision, recall, f1, quoted } = report;
  const facts =
    'facts' in report
      ? report.facts
      : [report.title, report.author, report.date].map(fact =>
          fact === undefined ? undefined : Number(fact),
        );
  return [
    ...[kept, added, order, precision, recall, f1, quoted].map(value => value.toFixed(3).padEnd(6)),
    facts
      .map(fact =>
        fact === undefined
          ? '-'
          : fact === 1
            ? '1'
            : fact
                .toFixed(2)
                .replace(/^0(?=\.)/, '')
                .replace(/^\.00$/, '0'),
      )
      .join(' ')
      .padEnd(6),
  ];
}

function mean(reports: readonly ImportReport[]): Figures {
  const of = (value: (report: ImportReport) => number) =>
    reports.reduce((sum, report) => sum + value(report), 0) / reports.length;
  const share = (fact: 'title' | 'author' | 'date') => {
    const given = reports.map(report => report[fact]).filter(each => each !== undefined);
    return given.length === 0 ? undefined : given.filter(Boolean).length / given.length;
  };
  return {
    kept: of(report => report.kept),
    added: of(report => report.added),
    order: of(report => report.order),
    precision: of(report => report.precision),
    recall: of(report => report.recall),
    f1: of(report => report.f1),
    quoted: of(report => report.quoted),
    facts: [share('title'), share('author'), share('date')],
  };
}
