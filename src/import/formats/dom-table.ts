/** Tables of data as rows; tables that only lay out a page are none. */
import { type DomElement, type DomNode, isElement, isText, nameOf } from './dom.ts';
import { isFalseText, noteMark } from './dom-marks.ts';

interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly hasHeader: boolean;
}

const COLUMNS_MAX = 100;
const ROWS_MAX = 5_000;
const LAYOUT = 'table, h1, h2, h3, h4, h5, h6, blockquote, pre, form, article, section';

/** Undefined where the cells hold a page rather than values. */
export function readTable(table: DomElement): Table | undefined {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return undefined;
  if (table.querySelector(LAYOUT) !== null) return undefined;
  const lines = rowsOf(table);
  const rows: string[][] = [];
  let headers = 0;
  const pending: { left: number; text: string }[] = [];
  for (const line of lines.slice(0, ROWS_MAX)) {
    const row: string[] = [];
    const cells = [...line.children].filter(child => ['td', 'th'].includes(nameOf(child)));
    const fill = () => {
      for (let held = pending[row.length]; held !== undefined && held.left > 0; held = pending[row.length]) {
        held.left--;
        row.push(held.text);
      }
    };
    for (const cell of cells) {
      fill();
      const text = cellText(cell);
      const down = spanOf(cell, 'rowspan', ROWS_MAX);
      for (let across = spanOf(cell, 'colspan', COLUMNS_MAX); across > 0; across--) {
        if (down > 1) pending[row.length] = { left: down - 1, text: '' };
        row.push(row.length > 0 && across < spanOf(cell, 'colspan', COLUMNS_MAX) ? '' : text);
        if (row.length >= COLUMNS_MAX) break;
      }
    }
    fill();
    if (rows.length === 0 && cells.length > 0 && cells.every(cell => nameOf(cell) === 'th')) headers++;
    if (row.some(text => text !== '')) rows.push(row);
  }
  const isInHead =
    lines[0] !== undefined && lines[0].parentNode !== null && nameOf(lines[0].parentNode) === 'thead';
  return { rows, hasHeader: headers > 0 || isInHead };
}

function rowsOf(table: DomElement): readonly DomElement[] {
  return [...table.children].flatMap(child => {
    const name = nameOf(child);
    if (name === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(name)
      ? [...child.children].filter(row => nameOf(row) === 'tr')
      : [];
  });
}

function spanOf(cell: DomElement, name: string, max: number): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, max) : 1;
}

function cellText(cell: DomElement): string {
  let text = '';
  const walk = (node: DomNode): void => {
    if (isText(node)) text += node.textContent ?? '';
    else if (isElement(node)) {
      const name = nameOf(node);
      if (['script', 'style', 'template', 'svg', 'button', 'rt', 'rp'].includes(name)) return;
      if (isFalseText(node) || noteMark(node)) return;
      if (['br', 'p', 'div', 'li'].includes(name)) text += ' ';
      for (const child of node.childNodes) walk(child);
      if (['p', 'div', 'li'].includes(name)) text += ' ';
    }
  };
  for (const child of cell.childNodes) walk(child);
  return text.replace(/\s+/g, ' ').trim();
}
