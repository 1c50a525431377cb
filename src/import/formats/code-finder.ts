/** Where the code of a Markdown text is: there everything stands for itself. */
import { parseMarkdown } from '../../library/parse-markdown.ts';

/** Whether code stands at an offset, where everything stands for itself; asked for offsets that only grow. */
export function codeFinder(markdown: string): (offset: number) => boolean {
  let lines: ReadonlySet<number> | undefined;
  const lineAt = lineCounter(markdown);
  const spans = codeSpans(markdown);
  let next = 0;
  return offset => {
    while ((spans[next]?.end ?? Infinity) <= offset) next++;
    if ((spans[next]?.start ?? Infinity) <= offset) return true;
    lines ??= codeLines(markdown);
    return lines.has(lineAt(offset));
  };
}

/** From each run of backticks to the next one of the same length in its paragraph. */
function codeSpans(markdown: string): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  const runs = Array.from(markdown.matchAll(/`+|\n[^\S\n]*\n/g), ({ 0: text, index }) => ({ text, index }));
  const closers: (number | undefined)[] = [];
  let later = new Map<string, number>();
  for (let at = runs.length - 1; at >= 0; at--) {
    const text = runs[at]?.text ?? '';
    if (text.startsWith('`')) {
      closers[at] = later.get(text);
      later.set(text, at);
    } else later = new Map();
  }
  for (let at = 0; at < runs.length; at++) {
    const [opener, closer] = [runs[at], runs[closers[at] ?? -1]];
    if (opener === undefined || closer === undefined) continue;
    spans.push({ start: opener.index, end: closer.index + closer.text.length });
    at = closers[at] ?? at;
  }
  return spans;
}

/** Lines of code blocks, from 1. */
function codeLines(markdown: string): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { holder, line, lastLine } of parseMarkdown(markdown).blocks) {
    if (holder !== 'fence' && holder !== 'indentedCode') continue;
    for (let at = line; at <= lastLine; at++) lines.add(at);
  }
  return lines;
}

/** The line of an offset, from 1; asked for offsets that only grow. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let counted = 0;
  return offset => {
    for (; counted < offset; counted++) if (text[counted] === '\n') line++;
    return line;
  };
}
