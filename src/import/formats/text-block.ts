/** The parts of a document, whatever its format, and how they are written as Markdown. */
import { PASSAGE_CHARS_MAX } from '../../library/ids.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { splitLong } from './split-long.ts';

/** Texts hold a line feed where a line ends for a reason, as in verse. */
export type TextBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly locator?: string }
  /** `number` as the list counts, where it does; depth from 0. */
  | {
      readonly kind: 'item';
      readonly depth: number;
      readonly number: number | undefined;
      readonly text: string;
      readonly locator?: string;
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly hasHeader: boolean }
  | { readonly kind: 'code'; readonly text: string };

const HEADING_LEVELS = 6;

/** Reads back as exactly these texts. */
export function writeBlocks(blocks: readonly TextBlock[]): string {
  return blocks.flatMap(writeBlock).join('\n\n');
}

function writeBlock(block: TextBlock): readonly string[] {
  switch (block.kind) {
    case 'heading': {
      const level = Math.min(Math.max(block.level, 1), HEADING_LEVELS);
      const text = escapeMarkdown(oneLine(block.text));
      return text === '' ? [] : [`${'#'.repeat(level)} ${escapeClosing(text)}`];
    }
    case 'paragraph':
      return writeText(block.text, block.locator);
    case 'item': {
      // Numbers are text here: a list of Markdown counts by itself, and so does not say "33." after "12.".
      const text = block.number === undefined ? block.text : `${block.number}. ${block.text}`;
      return writeText(text, block.locator).map(part => (block.number === undefined ? `- ${part}` : part));
    }
    case 'table':
      return writeTable(block.rows, block.hasHeader);
    case 'code':
      return writeCode(block.text);
  }
}

function writeText(text: string, locator: string | undefined): readonly string[] {
  const lines = text
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
  if (lines === '') return [];
  const mark = locator === undefined ? '' : ` {@ ${locator.replace(/[{}\s]+/g, ' ').trim()}}`;
  return splitLong(lines).map(part => `${part.split('\n').map(escapeMarkdown).join('\\\n')}${mark}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** `# C #` would lose its last sign. */
function escapeClosing(text: string): string {
  return text.replace(/(\s)(#+)$/, '$1\\$2');
}

function writeTable(rows: readonly (readonly string[])[], hasHeader: boolean): readonly string[] {
  const width = Math.max(0, ...rows.map(row => row.length));
  if (width === 0) return [];
  const cells = rows
    .map(row => row.map(oneLine))
    .filter(row => row.some(cell => cell !== ''))
    .map(row => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  // A table of one column, or with a cell that is a passage too long, is no table to read.
  if (width === 1 || cells.some(row => row.join(' | ').length > PASSAGE_CHARS_MAX)) {
    return cells.flatMap(row => row.flatMap(cell => writeText(cell, undefined)));
  }
  const [first, ...rest] = cells;
  if (first === undefined) return [];
  const header = hasHeader && rest.length > 0 ? first : first.map(() => '');
  const body = header === first ? rest : cells;
  const line = (row: readonly string[]) => `| ${row.map(escapeCell).join(' | ')} |`;
  return [[line(header), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n')];
}

function escapeCell(text: string): string {
  return escapeMarkdown(text).replace(/\|/g, '\\|');
}

function writeCode(text: string): readonly string[] {
  const code = text.replace(/^\n+/, '').trimEnd();
  if (code.trim() === '') return [];
  const longest = Math.max(2, ...Array.from(code.matchAll(/`{3,}/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return splitLong(code, '\n').map(part => `${fence}\n${part}\n${fence}`);
}
