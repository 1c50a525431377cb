/** The words of a page as they lie there: pieces, and lines of them. Places are in points, y grows upwards. */

export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** The height of most of its letters. */
  readonly size: number;
  readonly font: string;
  readonly page: number;
  /** Parts with wide gaps between them: cells of a table, or columns. */
  readonly cells: readonly Cell[];
  /** Small raised marks that were taken out of the text, and where they stood. */
  readonly marks: readonly { readonly at: number; readonly text: string }[];
  readonly pieces: readonly Piece[];
}

export interface Cell {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

export interface Page {
  /** From 0. */
  readonly number: number;
  /** As the document counts its pages. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** In no order yet but from top to bottom. */
  readonly lines: readonly Line[];
  /** Text along the margin or across the page. */
  readonly turned: readonly string[];
}

/** Wider than this many times the size, a gap is not between two words. */
const GAP = 1.4;
const RAISED = 0.88;
const MARK = /^[\d*†‡§¶‖#a-f,\s]{1,6}$/u;

/** Pieces of one baseline, from left to right, to lines; gaps wide enough to part columns part lines as well. */
export function toLine(pieces: readonly Piece[], page: number): Line | undefined {
  const sorted = pieces.toSorted((a, b) => a.x - b.x);
  const size = weighted(sorted, piece => piece.size);
  const font = weighted(sorted, piece => piece.font);
  const base = weighted(
    sorted.filter(piece => piece.size === size),
    piece => piece.y,
  );
  const cells: { text: string; x: number; right: number }[] = [];
  const marks: { at: number; text: string }[] = [];
  let before: Piece | undefined;
  let text = '';
  for (const piece of sorted) {
    const isRaised = piece.size <= size * RAISED && piece.y > base + size * 0.15;
    const gap = before === undefined ? 0 : piece.x - before.right;
    const cell = cells.at(-1);
    const isFar = cell === undefined || gap > size * GAP;
    const space = before !== undefined && (gap > size * 0.12 || /\s$/.test(before.text)) ? ' ' : '';
    if (isRaised && MARK.test(piece.text.trim()) && piece.text.trim() !== '') {
      marks.push({ at: text.trim().length + (space === '' || isFar ? 0 : 1), text: piece.text.trim() });
      if (cell !== undefined) cell.right = piece.right;
      before = piece;
      continue;
    }
    if (isFar) cells.push({ text: piece.text, x: piece.x, right: piece.right });
    else {
      cell.text += space + piece.text;
      cell.right = piece.right;
    }
    text += (text === '' ? '' : isFar ? ' ' : space) + piece.text;
    before = piece;
  }
  const plain = oneLine(text);
  const [first] = sorted;
  if (first === undefined || (plain === '' && marks.length === 0)) return undefined;
  return {
    text: plain,
    x: first.x,
    right: Math.max(...sorted.map(piece => piece.right)),
    y: base,
    size,
    font,
    page,
    cells: cells.map(cell => ({ ...cell, text: oneLine(cell.text) })).filter(cell => cell.text !== ''),
    marks,
    pieces: sorted,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The value that most letters have. */
export function weighted<T, V>(items: readonly T[], of: (item: T) => V, lettersOf = lettersIn<T>): V {
  const counts = new Map<V, number>();
  for (const item of items) counts.set(of(item), (counts.get(of(item)) ?? 0) + lettersOf(item));
  let best: { value: V; count: number } | undefined;
  for (const [value, count] of counts) if (best === undefined || count > best.count) best = { value, count };
  return best?.value as V;
}

function lettersIn<T>(item: T): number {
  return Math.max(1, (item as { readonly text?: string }).text?.trim().length ?? 1);
}
