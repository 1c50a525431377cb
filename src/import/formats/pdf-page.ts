/** One page of a PDF to its lines, each column by itself. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { inColumns } from './pdf-columns.ts';
import type { Line, Page, Piece } from './pdf-line.ts';

const TEXT_MAX = 200_000;

export async function readPage(page: PDFPageProxy, label: string): Promise<Page> {
  const { items } = await page.getTextContent({ disableNormalization: false });
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const pieces: Piece[] = [];
  const turned: string[] = [];
  let letters = 0;
  const seen = new Set<string>();
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    letters += item.str.length;
    if (letters > TEXT_MAX) break;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as readonly number[];
    const text = item.str.replace(/\u00ad$/u, '-').replace(/[\p{Cc}\p{Co}]/gu, '');
    if (Math.abs(b) > Math.abs(a) * 0.2 || a < 0) {
      if (text.trim() !== '') turned.push(text.trim());
      continue;
    }
    const size = Math.round((Math.hypot(c, d) || item.height) * 10) / 10;
    const isOutside = x > right + 5 || x + item.width < left - 5 || y < bottom - 5 || y > top + 5;
    if (size <= 1 || isOutside) continue;
    // Bold type is sometimes the same text drawn twice.
    const key = `${Math.round(x * 2)} ${Math.round(y * 2)} ${text}`;
    if (text.trim() !== '' && seen.has(key)) continue;
    seen.add(key);
    pieces.push({ text, x, right: x + item.width, y, size, font: item.fontName });
  }
  const number = page.pageNumber - 1;
  return { number, label, width: right - left, height: top - bottom, lines: linesOf(pieces, number), turned };
}

function linesOf(pieces: readonly Piece[], page: number): readonly Line[] {
  const rows = rowsOf(pieces.filter(piece => piece.text.trim() !== ''));
  return inColumns(rows, page);
}

/** Pieces whose letters stand side by side; a raised or lowered one belongs to the row that it touches. */
function rowsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const sorted = pieces.toSorted((a, b) => b.y - a.y || a.x - b.x);
  const rows: { pieces: Piece[]; y: number; size: number }[] = [];
  for (const piece of sorted) {
    const row = rows.findLast((each, index) => index >= rows.length - 4 && isBeside(piece, each));
    if (row === undefined) rows.push({ pieces: [piece], y: piece.y, size: piece.size });
    else {
      row.pieces.push(piece);
      if (piece.size > row.size) {
        row.size = piece.size;
        row.y = piece.y;
      }
    }
  }
  return rows.toSorted((a, b) => b.y - a.y).map(row => row.pieces);
}

/** On the line of a row; or raised or lowered, right beside a piece of another size. */
function isBeside(piece: Piece, row: { readonly pieces: readonly Piece[]; readonly y: number }): boolean {
  const near = (size: number, share: number) => Math.abs(row.y - piece.y) < size * share;
  return row.pieces.some(other => {
    const [small, size] = [Math.min(piece.size, other.size), Math.max(piece.size, other.size)];
    if (Math.abs(other.y - piece.y) < small * 0.3) return true;
    const gap = Math.max(piece.x - other.right, other.x - piece.right);
    return small < size * 0.9 && gap < size * 0.5 && gap > -small * 0.5 && near(size, 0.55);
  });
}
