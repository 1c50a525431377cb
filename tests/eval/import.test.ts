/** Floors for the readers of formats, over the files of tests/fixtures/import. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluateImport, type ImportReport } from '../../src/eval/evaluate-import.ts';
import { readImportSet } from '../../src/eval/import-set.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'import');
/** Files read at a time. */
const TOGETHER = 3;

let reports: readonly ImportReport[];
beforeAll(async () => {
  const cases = [...(await readImportSet(FOLDER))];
  const done: ImportReport[] = [];
  const work = async () => {
    for (let next = cases.shift(); next !== undefined; next = cases.shift())
      done.push(await evaluateImport(next));
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
  reports = done;
}, 120_000);

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('every file comes in', () => {
  expect(reports.filter(({ refused }) => refused !== undefined)).toEqual([]);
  expect(reports.length).toBeGreaterThanOrEqual(45);
});

describe.each([
  ['PDF', 18, 0.95, 0.97],
  ['Word document', 6, 0.98, 0.99],
  ['EPUB', 4, 0.98, 0.99],
  ['web page', 11, 0.98, 0.99],
  ['saved web page', 2, 0.98, 0.99],
  ['Markdown', 8, 0.98, 0.99],
  ['plain text', 4, 0.95, 0.99],
] as const)('of %s', (format, files, boundaries, quoted) => {
  const own = () => reports.filter(report => report.format === format);

  test('there are files enough', () => {
    expect(own().length).toBeGreaterThanOrEqual(files);
  });

  test('the words are kept, no others come in, and their order holds', () => {
    expect(mean(own().map(({ kept }) => kept))).toBeGreaterThanOrEqual(0.995);
    expect(mean(own().map(({ added }) => added))).toBeLessThanOrEqual(0.01);
    expect(mean(own().map(({ order }) => order))).toBeGreaterThanOrEqual(0.99);
  });

  test('paragraphs end where they end', () => {
    expect(mean(own().map(({ f1 }) => f1))).toBeGreaterThanOrEqual(boundaries);
  });

  test('sentences are quoted word for word', () => {
    expect(mean(own().map(report => report.quoted))).toBeGreaterThanOrEqual(quoted);
  });

  test('title, author and date are those of the file, where it gives them', () => {
    const share = (fact: 'title' | 'author' | 'date') =>
      mean(
        own()
          .map(report => report[fact])
          .filter(found => found !== undefined)
          .map(Number),
      );
    expect(share('title')).toBeGreaterThanOrEqual(0.95);
    expect(share('author')).toBeGreaterThanOrEqual(0.9);
    if (format !== 'saved web page') expect(share('date')).toBeGreaterThanOrEqual(0.9);
  });
});
