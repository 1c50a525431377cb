/** What an import did, or would do, as lines for the host. */

import type { ImportedArticle, ImportResult } from '../../src/index.ts';
import { widthOf } from '../console/wrap.ts';
import { counting } from './counting.ts';

/** What came of one source: the articles of it, or the sentence why none. */
export interface SourceOutcome {
  readonly source: string;
  readonly results: readonly ImportResult[];
}

const SHOWN_MAX = 160;
const TITLE_MAX = 40;

export function reportImport(result: ImportResult): readonly string[] {
  switch (result.kind) {
    case 'refused':
      return [result.message];
    case 'unchanged':
      return [`Nothing has changed in “${result.title}” (${result.file}).`];
    case 'preview':
      return [
        `“${result.title}”, read as ${result.format}, would be ${result.file}.`,
        ...detailLines(result),
        ...passageLines(result),
        'Nothing was written.',
      ];
    case 'imported':
      return [
        `Imported “${result.title}” (${result.format}): ${counting(result.passages, 'passage')}, in ${result.file}.`,
        ...detailLines(result),
        ...topicLines(result),
        `Read ${result.file} over, then ask: footnote ask "…"`,
      ];
    case 'updated':
      return [
        `Updated “${result.title}” (${result.file}): ${counting(result.kept, 'passage')} kept, ` +
          `${result.added} added, ${result.removed} removed.`,
        `The file as it was, with whatever you had edited in it, is kept in ${result.keptAs}.`,
        ...result.repaired,
        ...detailLines(result),
        ...topicLines(result),
      ];
  }
}

function detailLines(result: ImportedArticle): readonly string[] {
  const { source, language } = result.article.article;
  const facts = [source.author, source.publisher, source.published, source.url].filter(
    fact => fact !== undefined,
  );
  const title = result.titleLine;
  return [
    ...(title === undefined
      ? []
      : [
          `Title taken from ${title.line === undefined ? 'the text' : `line ${title.line}`}: ${shortened(title.text)}`,
        ]),
    `Source: ${facts.length === 0 ? 'nothing is known of it' : facts.join(' · ')} · language ${language} · licence ${source.licence}`,
    ...result.notices.map(notice => `Notice: ${notice}`),
    ...droppedLines(result),
  ];
}

function droppedLines({ dropped }: ImportedArticle): readonly string[] {
  if (dropped.length === 0) return [];
  return [
    'Left out:',
    ...dropped.map(
      ({ text, why, line }) => `  ${line === undefined ? '' : `line ${line}: `}${shortened(text)} (${why})`,
    ),
  ];
}

function passageLines({ article: { passages } }: ImportedArticle): readonly string[] {
  let path: readonly string[] = [];
  return passages.flatMap(passage => {
    const isNew = passage.headings.join('\n') !== path.join('\n');
    path = passage.headings;
    const place = passage.locator === undefined ? '' : ` (${passage.locator})`;
    const heading = isNew && path.length > 0 ? [`  ${path.join(' › ')}`] : [];
    return [...heading, `¶${passage.ordinal}${place} ${passage.text}`];
  });
}

function topicLines({ topics, packFile }: ImportedArticle): readonly string[] {
  if (topics.length === 0) return [];
  const width = Math.max(...topics.map(({ name }) => widthOf(name)));
  return [
    'Topics proposed, all turned off:',
    ...topics.map(({ name, behind }) => `  ${padded(name, width)}  ${behind}`),
    `Turn on those you want: footnote topics on NAME …, or in ${packFile}.`,
  ];
}

/** A row for each article, and below it what is worth knowing of each. */
export function reportTable(outcomes: readonly SourceOutcome[]): readonly string[] {
  const rows = outcomes.flatMap(({ source, results }) =>
    results.map(result =>
      result.kind === 'refused'
        ? [source, 'refused', '', '', '']
        : [
            shortened(result.title, TITLE_MAX),
            stateOf(result),
            result.format,
            String(result.passages),
            String(result.notices.length + result.dropped.length),
          ],
    ),
  );
  const table = [['article', 'outcome', 'read as', 'passages', 'notices'], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map(row => widthOf(row[column] ?? '')))) ?? [];
  const notes = outcomes.flatMap(({ source, results }) => results.flatMap(result => notesOf(source, result)));
  const failed = rows.filter(row => row[1] === 'refused').length;
  return [
    ...table.map(row =>
      row
        .map((cell, column) => padded(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    '',
    ...notes,
    `${counting(rows.length - failed, 'article')} in, ${failed} refused.`,
  ];
}

function stateOf(result: Exclude<ImportResult, { kind: 'refused' }>): string {
  return result.kind === 'preview' ? 'would be imported' : result.kind;
}

function notesOf(source: string, result: ImportResult): readonly string[] {
  if (result.kind === 'refused') return [`${source}: ${result.message}`];
  const { dropped, notices, title } = result;
  const left = dropped.map(
    ({ text, why, line }) =>
      `left out${line === undefined ? '' : `, line ${line}`}: ${shortened(text, 80)} (${why})`,
  );
  const kept = result.kind === 'updated' ? [`the file as it was is kept in ${result.keptAs}`] : [];
  return [...notices, ...kept, ...left].map(note => `“${shortened(title, TITLE_MAX)}”: ${note}`);
}

function shortened(text: string, max = SHOWN_MAX): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= max ? line : `${line.slice(0, max).toWellFormed()}…`;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
