/** Headings with nothing under them are text too: `Art 49 (repealed)`. */
import { parseMarkdown } from '../library/parse-markdown.ts';
import { escapeMarkdown } from './formats/escape-markdown.ts';

/** They become paragraphs; all others stay. */
export function keepEmptyHeadings(markdown: string): string {
  const { blocks, headings } = parseMarkdown(markdown);
  const lines = markdown.split('\n');
  for (const [index, heading] of headings.entries()) {
    const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
    const isFilled = blocks.some(
      ({ line }) => line > heading.lastLine && (next === undefined || line < next.line),
    );
    // A heading inside a list or a quotation has its marks before it, and stays what it is.
    const written = lines[heading.line - 1] ?? '';
    if (isFilled || heading.text === '' || /^\s*(?:[-*+>]|\d+[.)])\s/.test(written)) continue;
    lines[heading.line - 1] = `\n${escapeMarkdown(heading.text.replace(/\s+/g, ' '))}\n`;
    for (let at = heading.line; at < heading.lastLine; at++) lines[at] = '';
  }
  return lines.join('\n');
}
