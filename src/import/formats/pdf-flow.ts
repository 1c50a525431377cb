/** Lines in reading order to headings, paragraphs, items and tables. */
import type { Hyphens } from './hyphens.ts';
import { markOf as listMarkOf } from './line-starts.ts';
import type { Line, Page } from './pdf-line.ts';
import { linePitch, usesIndents } from './pdf-spacing.ts';
import { isTableRow, toTable } from './pdf-table.ts';
import { SENTENCE_END } from './sentence-end.ts';
import type { TextBlock } from './text-block.ts';

interface FlowOptions {
  readonly pages: readonly Page[];
  readonly body: { readonly size: number; readonly font: string };
  /** Of headings, the largest first. */
  readonly sizes: readonly number[];
  readonly hyphens: Hyphens;
}

export interface Flow {
  add(line: Line): void;
  /** Its notes come at the end, where other formats have them. */
  endPage(notes: readonly (readonly Line[])[]): void;
  end(): readonly TextBlock[];
}

interface Open {
  readonly kind: 'heading' | 'paragraph';
  text: string;
  readonly lines: Line[];
}

const HEADING_LINES_MAX = 4;
/** The way back from a note, of a page that was printed. */
const BACK = /\s*[↩↑]\ufe0e?$/u;
const BULLET = /^[•‣▪◦·●○■–-]\s+(?=\S)/u;

export function createFlow({ pages, body, sizes, hyphens }: FlowOptions): Flow {
  const blocks: TextBlock[] = [];
  let open: Open | undefined;
  let rows: Line[] = [];
  const notes: TextBlock[] = [];
  const pitch = linePitch(pages, body.size);
  const indents = usesIndents(pages, body);

  function close(): void {
    closeTable();
    if (open !== undefined) blocks.push(toBlock(open));
    open = undefined;
  }

  function closeTable(): void {
    const own = rows;
    rows = [];
    if (own.length === 0) return;
    const table = toTable(own, pitch);
    if (table === undefined) for (const line of own) addText(line);
    else {
      if (open !== undefined) blocks.push(toBlock(open));
      open = undefined;
      blocks.push(table);
    }
  }

  function toBlock({ kind, text: whole, lines }: Open): TextBlock {
    const text = whole.replace(BACK, '');
    const [first] = lines;
    if (kind === 'heading') return { kind, level: levelOf(first), text };
    const locator = locatorOf(lines);
    const isItem = BULLET.test(text);
    if (isItem) return { kind: 'item', depth: 0, number: undefined, text: text.replace(BULLET, ''), locator };
    return { kind: 'paragraph', text, locator };
  }

  function levelOf(line: Line | undefined): number {
    const rank = sizes.indexOf(line?.size ?? 0);
    return (rank === -1 ? sizes.length : rank) + 2;
  }

  function locatorOf(lines: readonly Line[]): string {
    const labels = [...new Set(lines.map(line => pages[line.page]?.label ?? String(line.page + 1)))];
    return labels.length > 1 ? `pp. ${labels[0]}–${labels.at(-1)}` : `p. ${labels[0]}`;
  }

  function isHeading(line: Line): boolean {
    if (line.text.length > 150 || !/\p{L}/u.test(line.text)) return false;
    if (line.size > body.size * 1.08) return true;
    const isOtherType = line.font !== body.font && line.size >= body.size * 0.95;
    return (
      isOtherType &&
      line.text.length < 90 &&
      !SENTENCE_END.test(line.text) &&
      line.cells.length === 1 &&
      /^[\p{Lu}\p{N}§]/u.test(line.text)
    );
  }

  function addText(line: Line): void {
    const before = open?.lines.at(-1);
    const heading = isHeading(line);
    if (heading) {
      const goesOn =
        open?.kind === 'heading' &&
        before !== undefined &&
        before.size === line.size &&
        before.font === line.font &&
        before.page === line.page &&
        before.y - line.y < line.size * 1.7 &&
        open.lines.length < HEADING_LINES_MAX;
      if (goesOn && open !== undefined) {
        open.text = hyphens.join(open.text, line.text);
        open.lines.push(line);
        return;
      }
      finish();
      open = { kind: 'heading', text: line.text, lines: [line] };
      return;
    }
    if (open?.kind === 'paragraph' && before !== undefined && joins(open, before, line)) {
      open.text = hyphens.join(open.text, line.text);
      open.lines.push(line);
      return;
    }
    finish();
    open = { kind: 'paragraph', text: line.text, lines: [line] };
  }

  function finish(): void {
    if (open !== undefined) blocks.push(toBlock(open));
    open = undefined;
  }

  /** Whether a line goes on with the paragraph before it. */
  function joins(paragraph: Open, before: Line, line: Line): boolean {
    if (BULLET.test(line.text) || (listMarkOf(line.text) !== undefined && startsItem(paragraph, line)))
      return false;
    const column = columnOf(before);
    const isNextColumn = before.page !== line.page || line.y > before.y + 2;
    const isSameSize = Math.abs(before.size - line.size) < 0.6;
    const isFull = before.right > column.right - Math.max(before.size * 3, (column.right - column.x) * 0.12);
    if (isNextColumn) {
      if (!isSameSize) return false;
      if (/[\p{L}][-\u2010]$/u.test(before.text) || /^\p{Ll}/u.test(line.text)) return true;
      if (SENTENCE_END.test(before.text)) return indents && isFull && !isIndented(line);
      return !isHeading(line);
    }
    const gap = before.y - line.y;
    if (!isSameSize && (gap > pitch * 1.3 || Math.abs(before.size - line.size) > 1.5)) return false;
    if (gap > Math.max(pitch * 1.38, before.size * 1.45) && gap > pitchOf(paragraph) * 1.25) return false;
    const isHanging =
      paragraph.lines.length === 1 &&
      line.x > before.x + before.size * 0.4 &&
      (listMarkOf(before.text) !== undefined || BULLET.test(before.text));
    if (isHanging) return true;
    // A line that begins further in than the one before begins a paragraph, unless that one was its first.
    if (line.x > before.x + line.size * 0.7 && line.x < before.x + line.size * 4) {
      if (!isFull || indents || SENTENCE_END.test(before.text)) return false;
    }
    if (!isFull && SENTENCE_END.test(before.text) && /^[\p{Lu}\p{N}“"‘(]/u.test(line.text)) return false;
    if (!isFull && leavesRoom(before, line, column.right)) return false;
    return true;
  }

  /** The distance of the lines of a paragraph: block quotations and lists may be set more widely than the text. */
  function pitchOf({ lines }: Open): number {
    const [first, second] = lines;
    return first === undefined || second === undefined || first.page !== second.page
      ? pitch
      : Math.max(first.y - second.y, 1);
  }

  function startsItem(paragraph: Open, line: Line): boolean {
    const [first] = paragraph.lines;
    if (first === undefined) return true;
    return listMarkOf(first.text) !== undefined
      ? line.x <= first.x + 2
      : SENTENCE_END.test(paragraph.text) || line.x > first.x + 4;
  }

  function isIndented(line: Line): boolean {
    return line.x > columnOf(line).x + line.size * 0.7;
  }

  const columns = new Map<string, { x: number; right: number }>();
  /** The left and right edge of the lines that stand over and under a line. */
  function columnOf(line: Line): { x: number; right: number } {
    const key = `${line.page} ${Math.round(line.x / 40)} ${Math.round(line.right / 40)}`;
    const known = columns.get(key);
    if (known !== undefined) return known;
    const own = (pages[line.page]?.lines ?? []).filter(
      other => other.x < line.right && other.right > line.x && other.size <= body.size * 1.05,
    );
    // Lines over several columns do not tell the edges of one.
    const widths = own.map(other => other.right - other.x).toSorted((a, b) => a - b);
    const usual = widths[Math.floor(widths.length * 0.6)] ?? line.right - line.x;
    const like = own.filter(other => other.right - other.x <= usual * 1.15);
    const column = {
      x: Math.min(line.x, ...like.map(other => other.x)),
      right: Math.max(line.right, ...like.map(other => other.right)),
    };
    columns.set(key, column);
    return column;
  }

  return {
    add(line) {
      if (isTableRow(line, rows, body.size)) {
        rows.push(line);
        return;
      }
      closeTable();
      addText(line);
    },
    endPage(own) {
      closeTable();
      for (const lines of own) {
        const text = lines.map(line => line.text).reduce((all, next) => hyphens.join(all, next));
        notes.push({ kind: 'paragraph', text, locator: locatorOf(lines) });
      }
    },
    end() {
      close();
      return [...blocks, ...notes];
    },
  };
}

/** Whether the first word of a line would have stood in the line before: then that one ends where a paragraph does. */
function leavesRoom(before: Line, line: Line, right: number): boolean {
  const letter = (before.right - before.x) / Math.max(1, before.text.length);
  const word = /^\S+/.exec(line.text)?.[0] ?? '';
  return before.right + letter * (word.length + 1) * 1.15 + before.size * 2 < right;
}
