/** Rows such as topics, sources, commands and candidates. */
import type { ReplyAction, Row } from '../../src/index.ts';
import { COLUMNS_FOR_LABEL, INDENT, NAME_COLUMN_MAX } from './limits.ts';
import { safeLine } from './safe-text.ts';
import { bold, type Screen } from './style.ts';
import { widthOf, wrapHanging } from './wrap.ts';

/** Short names form a column; a row that an action picks begins with its number. */
export function renderList(
  rows: readonly Row[],
  actions: readonly ReplyAction[],
  screen: Screen,
): readonly string[] {
  const marks = rows.map(row => markOf(row, actions, screen));
  const names = rows.map((row, index) => (marks[index] ?? '') + safeLine(row.label));
  const widest = Math.max(0, ...names.map(widthOf));
  const column = screen.columns >= COLUMNS_FOR_LABEL && widest <= NAME_COLUMN_MAX ? widest : 0;
  return rows.flatMap((row, index) => renderRow(row, marks[index] ?? '', column, screen));
}

function renderRow(row: Row, mark: string, column: number, screen: Screen): readonly string[] {
  const label = safeLine(row.label);
  const text = safeLine(row.text);
  const name = mark.slice(INDENT.length) + bold(label, screen);
  // Wrapping drops blanks at the start of a line, so the indent of the first is added afterwards.
  const gap = column > 0 ? ' '.repeat(column - widthOf(INDENT + name) + INDENT.length) : ': ';
  const between = label === '' || text === '' ? '' : gap;
  const hang = (column > 0 ? column : widthOf(mark)) + (text === '' ? 0 : INDENT.length);
  const room = screen.columns - INDENT.length;
  const lines = wrapHanging(name + between + text, room, hang - INDENT.length).map(line => INDENT + line);
  return row.link === undefined ? lines : [...lines, ' '.repeat(hang) + safeLine(row.link)];
}

function markOf(row: Row, actions: readonly ReplyAction[], screen: Screen): string {
  const { number } = row;
  return screen.picks && number !== undefined && number <= actions.length ? `${INDENT}[${number}] ` : INDENT;
}
