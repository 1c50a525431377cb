/** Tables of a PDF: lines of several cells that stand under each other. */
import type { Line } from './pdf-line.ts';
import type { TextBlock } from './text-block.ts';

const ROWS_MIN = 2;

/** A line with cells, or one that goes on with a cell of the row over it. */
export function isTableRow(line: Line, rows: readonly Line[], size: number): boolean {
  if (line.cells.length >= 2) return true;
  const before = rows.at(-1);
  const first = rows[0];
  if (before === undefined || first === undefined || line.page !== before.page) return false;
  const gap = before.y - line.y;
  if (gap <= 0 || gap > size * 1.6) return false;
  // A wrapped cell: it stands where a cell does, and is no longer than the table is wide.
  const starts = rows.flatMap(row => row.cells.map(cell => cell.x));
  const right = Math.max(...rows.map(row => row.right));
  return line.x > first.x + size && starts.some(x => Math.abs(x - line.x) < 3) && line.right <= right + 2;
}

/** Undefined where the cells do not stand under each other: then they are words with wide gaps. */
export function toTable(rows: readonly Line[], pitch: number): TextBlock | undefined {
  const full = rows.filter(row => row.cells.length >= 2);
  if (full.length < ROWS_MIN) return undefined;
  const columns = columnsOf(full);
  if (columns.length < 2) return undefined;
  const table: string[][] = [];
  let before: Line | undefined;
  for (const row of rows) {
    const cells = columns.map(() => '');
    // Cells that stand close are told apart by what they are drawn of.
    for (const cell of row.cells.length < columns.length ? row.pieces : row.cells) {
      const at = placeOf(cell, columns);
      cells[at] = [cells[at], cell.text.trim()].filter(text => text !== '').join(' ');
    }
    const last = table.at(-1);
    const goesOn =
      last !== undefined && before !== undefined && cells[0] === '' && before.y - row.y < pitch * 1.3;
    if (goesOn)
      for (const [at, text] of cells.entries())
        last[at] = [last[at], text].filter(part => part !== '').join(' ');
    else table.push(cells);
    before = row;
  }
  return { kind: 'table', rows: table, hasHeader: rows[0]?.font !== rows[1]?.font };
}

interface Column {
  x: number;
  right: number;
  count: number;
}

/** Cells that overlap from row to row are one column. */
function columnsOf(rows: readonly Line[]): readonly Column[] {
  const columns: Column[] = [];
  for (const row of rows) {
    for (const cell of row.cells) {
      const column = columns.find(each => cell.x < each.right && cell.right > each.x);
      if (column === undefined) columns.push({ x: cell.x, right: cell.right, count: 1 });
      else {
        column.x = Math.min(column.x, cell.x);
        column.right = Math.max(column.right, cell.right);
        column.count++;
      }
    }
  }
  return columns
    .filter(column => column.count >= Math.max(2, rows.length * 0.3))
    .toSorted((a, b) => a.x - b.x);
}

function placeOf(cell: { readonly x: number; readonly right: number }, columns: readonly Column[]): number {
  const distances = columns.map(
    column => Math.max(column.x - cell.right, cell.x - column.right, 0) + Math.abs(column.x - cell.x) / 1000,
  );
  return distances.indexOf(Math.min(...distances));
}
