/** Footnotes of a page: small lines under its text, from the first that has a mark. */
import type { Line, Page } from './pdf-line.ts';

const SMALLER = 0.93;
const MARKED = /^(?:\d{1,3}|[*†‡§¶‖]{1,3}|[a-z](?=\s|\)))[.)\]]?\s*(?=\S)/u;

export interface PageNotes {
  readonly notes: ReadonlySet<Line>;
  /** What stands before the notes, such as `1`. */
  readonly marks: ReadonlySet<string>;
}

export function findNotes({ lines, height }: Page, bodySize: number, running: ReadonlySet<Line>): PageNotes {
  const notes = new Set<Line>();
  const marks = new Set<string>();
  const own = lines.filter(line => !running.has(line));
  const small = own.filter(line => line.size < bodySize * SMALLER);
  // In each column: the run of small lines at its end, cut to where a mark begins it.
  for (const column of columnsOf(own)) {
    const called = calledNote(column, own);
    if (called !== -1) {
      for (const line of column.slice(called)) {
        notes.add(line);
        const mark = markOf(line);
        if (mark !== undefined && line.marks.some(({ at }) => at === 0)) marks.add(mark);
      }
      continue;
    }
    let from = column.length;
    while (from > 0 && small.includes(column[from - 1] as Line)) from--;
    const tail = column.slice(from);
    const first = tail.findIndex(line => markOf(line) !== undefined);
    if (first === -1 || (tail[first]?.y ?? 0) > height * 0.6) continue;
    // A whole page in small type is a list or a table of its own.
    if (from === 0 && column.length > 12) continue;
    for (const line of tail.slice(first)) {
      notes.add(line);
      const mark = markOf(line);
      if (mark !== undefined) marks.add(mark);
    }
  }
  return { notes, marks };
}

/** The first line of a column that begins with a raised number which the text above has too; -1 where there is none. */
function calledNote(column: readonly Line[], lines: readonly Line[]): number {
  const calls = new Set(
    lines.flatMap(({ marks }) => marks.filter(({ at }) => at > 0).map(({ text }) => text)),
  );
  return column.findIndex(({ marks }, index) => {
    const label = marks.find(({ at }) => at === 0)?.text;
    return index > 0 && label !== undefined && /^\d{1,3}$/.test(label) && calls.has(label);
  });
}

export function markOf(line: Line): string | undefined {
  const raised = line.marks.find(mark => mark.at === 0)?.text;
  if (raised !== undefined) return raised.replace(/[^\p{L}\p{N}*†‡§¶‖]/gu, '');
  return MARKED.exec(line.text)?.[0].replace(/[.)\]\s]/g, '');
}

/** Lines in reading order go down; where they go up again another column begins. */
function columnsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const columns: Line[][] = [];
  for (const line of lines) {
    const column = columns.at(-1);
    const before = column?.at(-1);
    if (column === undefined || before === undefined || line.y > before.y + 2) columns.push([line]);
    else column.push(line);
  }
  return columns;
}
