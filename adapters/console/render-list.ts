/** Rows such as topics, sources, commands and candidates. */
import type { ReplyAction, Row } from '../../src/index.ts';
import { COLUMNS_FOR_LABEL, INDENT, nameColumnMax } from './limits.ts';
import { safeLine } from './safe-text.ts';
import { bold, faint, type Screen } from './style.ts';
import { widthOf, wrap, wrapHanging } from './wrap.ts';

/** Short names form a column; a row that an action picks begins with its number. */
export function renderList(
  rows: readonly Row[],
  actions: readonly ReplyAction[],
  screen: Screen,
): readonly string[] {
  const named = rows.map(row => ({ row, name: nameOf(row, actions, screen) }));
  const widest = Math.max(0, ...named.map(({ name }) => widthOf(name)));
  const inColumn =
    screen.columns >= COLUMNS_FOR_LABEL && widest > 0 && widest <= nameColumnMax(screen.columns);
  return named.flatMap(({ row, name }) => {
    const lines = inColumn ? rowInColumn(row, name, widest, screen) : rowInLine(row, name, screen);
    const note = row.note === undefined ? [] : wrap(safeLine(row.note), screen.columns - 3 * INDENT.length);
    const link = row.link === undefined ? [] : [INDENT + safeLine(row.link)];
    const below = note.map(line => INDENT + INDENT + faint(line, screen));
    return [...lines, ...below, ...link].map(line => INDENT + line);
  });
}

function nameOf(row: Row, actions: readonly ReplyAction[], screen: Screen): string {
  const { number } = row;
  const label = bold(safeLine(row.label), screen);
  return screen.picks && number !== undefined && number <= actions.length ? `[${number}] ${label}` : label;
}

function rowInColumn(row: Row, name: string, widest: number, screen: Screen): readonly string[] {
  if (row.text === '') return [name];
  const column = widest + INDENT.length;
  const text = wrap(safeLine(row.text), screen.columns - INDENT.length - column);
  const first = name + ' '.repeat(column - widthOf(name));
  return text.map((line, index) => (index === 0 ? first : ' '.repeat(column)) + line);
}

function rowInLine(row: Row, name: string, screen: Screen): readonly string[] {
  const parts = [name, safeLine(row.text)].filter(part => part !== '');
  return wrapHanging(parts.join(': '), screen.columns - INDENT.length, INDENT.length);
}
