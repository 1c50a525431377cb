/** Exported data as lines of JSON: a first one that says what it is, then one a row (docs/HOSTING.md). */
import type { ExportedRow } from '../community/ports.ts';
import { ConfigError } from '../errors.ts';

const HEADER = { footnote: 'data', version: 1 } as const;

export async function* toLines(rows: AsyncIterable<ExportedRow>): AsyncIterable<string> {
  yield `${JSON.stringify(HEADER)}\n`;
  for await (const { table, row } of rows) yield `${JSON.stringify({ table, ...row })}\n`;
}

/** Throws a ConfigError that names the line which is none of an export. */
export async function* fromLines(lines: AsyncIterable<string>): AsyncIterable<ExportedRow> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (number === 1) checkHeader(read);
    else yield rowOf(read, number);
  }
  if (number === 0) throw new ConfigError(['There is nothing to import: the file is empty.']);
}

type Line = Readonly<Record<string, unknown>>;

function readLine(line: string): Line | undefined {
  try {
    const read: unknown = JSON.parse(line);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : undefined;
  } catch {
    return undefined;
  }
}

function checkHeader(read: Line | undefined): void {
  if (read?.footnote !== HEADER.footnote) throw new ConfigError(['That is no export of Footnote.']);
  if (read.version === HEADER.version) return;
  throw new ConfigError(['That export is of a newer version of Footnote: update Footnote first.']);
}

function rowOf(read: Line | undefined, number: number): ExportedRow {
  const { table, ...row } = read ?? {};
  const isValue = (value: unknown) =>
    value === null || typeof value === 'string' || typeof value === 'number';
  if (typeof table !== 'string' || !Object.values(row).every(isValue)) {
    throw new ConfigError([`Line ${number} is no row of an export, so nothing was imported.`]);
  }
  return { table, row: row as ExportedRow['row'] };
}
