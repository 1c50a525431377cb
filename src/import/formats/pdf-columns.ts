/** The order in which the parts of a page are read: column by column, between lines that go over all of them. */
import { type Line, type Piece, toLine } from './pdf-line.ts';

/** Rows with text on both sides of a gap, before the gap parts columns. */
const ROWS_MIN = 5;
const DEPTH_MAX = 3;
/** Points: some twenty letters. */
const PROSE_WIDTH_MIN = 90;
/** Lines over the gap, as a share of those beside it; in a narrow column, wide gaps between words come to stand in a row. */
const CROSSED_MAX = 0.6;
const CROSSED_MAX_WITHIN = 0.1;
/** Gaps, as shares of the size of the type; that of headings is no measure of them. */
const COLUMN_GAP = 0.9;
const WORD_GAP = 0.42;
const MEASURE_MAX = 11;

interface Row {
  readonly pieces: readonly Piece[];
  readonly y: number;
}

export function inColumns(rows: readonly (readonly Piece[])[], page: number): readonly Line[] {
  return readRows(
    rows.map(pieces => ({ pieces, y: Math.max(...pieces.map(piece => piece.y)) })),
    page,
    0,
  );
}

function readRows(rows: readonly Row[], page: number, depth: number): readonly Line[] {
  const gutter =
    depth < DEPTH_MAX ? findGutter(rows, depth === 0 ? CROSSED_MAX : CROSSED_MAX_WITHIN) : undefined;
  if (gutter === undefined) return rows.flatMap(row => toLine(row.pieces, page) ?? []);
  const lines: Line[] = [];
  let left: Row[] = [];
  let right: Row[] = [];
  const flush = () => {
    lines.push(...readRows(left, page, depth + 1), ...readRows(right, page, depth + 1));
    left = [];
    right = [];
  };
  for (const row of rows) {
    if (crosses(row, gutter)) {
      flush();
      const line = toLine(row.pieces, page);
      if (line !== undefined) lines.push(line);
      continue;
    }
    const middle = (piece: Piece) => (piece.x + piece.right) / 2;
    const before = row.pieces.filter(piece => middle(piece) <= gutter);
    const after = row.pieces.filter(piece => middle(piece) > gutter);
    if (before.length > 0) left.push({ ...row, pieces: before });
    if (after.length > 0) right.push({ ...row, pieces: after });
  }
  flush();
  return lines;
}

/** Where most rows have a gap, with lines of prose on both sides of it; undefined for one column, or a table. */
function findGutter(rows: readonly Row[], crossedMax: number): number | undefined {
  const spans = rows.map(row => spansOf(row, COLUMN_GAP)).filter(row => row.length > 0);
  if (spans.length < ROWS_MIN) return undefined;
  const [from, to] = [
    Math.min(...spans.flat().map(span => span.x)),
    Math.max(...spans.flat().map(span => span.right)),
  ];
  const width = to - from;
  if (width < 150) return undefined;
  let best: { from: number; to: number; score: number } | undefined;
  for (let at = from + width * 0.2; at <= from + width * 0.8; at += 2) {
    const score = scoreOf(spans, at, crossedMax);
    if (score <= 0 || (best !== undefined && score < best.score)) continue;
    if (best !== undefined && score === best.score && best.to === at - 2) best.to = at;
    else best = { from: at, to: at, score };
  }
  return best === undefined ? undefined : (best.from + best.to) / 2;
}

interface Span {
  readonly x: number;
  readonly right: number;
}

/** How many rows stand beside the place, where there is prose on both of its sides; the rows over it count against it. */
function scoreOf(spans: readonly (readonly Span[])[], at: number, crossedMax: number): number {
  const sides: { readonly before: number[]; readonly after: number[] } = { before: [], after: [] };
  let crossed = 0;
  for (const row of spans) {
    if (row.some(span => span.x < at - 1 && span.right > at + 1)) {
      crossed++;
      continue;
    }
    const longest = (side: readonly Span[]) => Math.max(0, ...side.map(span => span.right - span.x));
    const [left, right] = [
      longest(row.filter(span => span.right <= at + 1)),
      longest(row.filter(span => span.x >= at - 1)),
    ];
    if (left > 0) sides.before.push(left);
    if (right > 0) sides.after.push(right);
  }
  const { before, after } = sides;
  const isClear = before.length >= ROWS_MIN && after.length >= ROWS_MIN;
  if (!isClear || crossed > Math.max(before.length, after.length) * crossedMax) return 0;
  return isProse(before) && isProse(after) ? before.length + after.length - crossed : 0;
}

/** Lines of prose fill their column; cells of a table are short, or of all lengths. */
function isProse(widths: readonly number[]): boolean {
  const sorted = widths.toSorted((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  return (
    usual >= PROSE_WIDTH_MIN && widths.filter(width => width > usual * 0.6).length >= widths.length * 0.55
  );
}

/** Stretches without a gap that could part columns, for pieces of a size. */
function spansOf({ pieces }: Row, gap: number): readonly Span[] {
  const spans: { x: number; right: number }[] = [];
  for (const piece of pieces.toSorted((a, b) => a.x - b.x)) {
    const last = spans.at(-1);
    if (last === undefined || piece.x - last.right > Math.min(piece.size, MEASURE_MAX) * gap) {
      spans.push({ x: piece.x, right: piece.right });
    } else last.right = Math.max(last.right, piece.right);
  }
  return spans;
}

/** Hyphens may stand out into the gap between two columns, so here any gap wider than between words will do. */
function crosses(row: Row, gutter: number): boolean {
  return spansOf(row, WORD_GAP).some(span => span.x < gutter - 1 && span.right > gutter + 1);
}
