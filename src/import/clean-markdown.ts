/** Takes out of Markdown what its readers do not see: comments, and hidden characters written as escapes. */
import { parseMarkdown } from '../library/parse-markdown.ts';
import { hiddenCharacters } from '../text/clean.ts';

interface CleanedMarkdown {
  readonly markdown: string;
  /** What was taken out, for the host to see. */
  readonly dropped: readonly string[];
}

/** Comments on lines of their own: they are notes to authors, and would be shown as text. */
const COMMENT_START = /^ {0,3}<!--/gm;
const COMMENT_END = '-->';
const ESCAPE =
  /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(?:shy|lrm|rlm|ZeroWidthSpace|NegativeThinSpace|NoBreak|af|ic|it));/gi;

export function cleanMarkdown(markdown: string): CleanedMarkdown {
  const comments = withoutComments(markdown);
  const escapes: string[] = [];
  const isCode = codeFinder(comments.markdown);
  const cleaned = comments.markdown.replace(
    ESCAPE,
    (written: string, hex: string | undefined, decimal: string | undefined, offset: number) => {
      if (!isHidden(hex, decimal) || isCode(offset)) return written;
      escapes.push(written);
      return '';
    },
  );
  if (escapes.length === 0) return { markdown: cleaned, dropped: comments.dropped };
  const count = escapes.length === 1 ? '1 hidden character' : `${escapes.length} hidden characters`;
  const note = `${count} written as an escape (${[...new Set(escapes)].join(', ')})`;
  return { markdown: cleaned, dropped: [...comments.dropped, note] };
}

function withoutComments(markdown: string): CleanedMarkdown {
  const isCode = codeFinder(markdown);
  const dropped: string[] = [];
  let kept = '';
  let from = 0;
  let end = 0;
  for (const { index, 0: opening } of markdown.matchAll(COMMENT_START)) {
    if (index < from || isCode(index)) continue;
    const inside = index + opening.length;
    if (end < inside) end = markdown.indexOf(COMMENT_END, inside);
    if (end === -1) break;
    const after = /[ \t]*(?=\n|$)/y;
    after.lastIndex = end + COMMENT_END.length;
    if (!after.test(markdown)) continue;
    dropped.push(markdown.slice(index, after.lastIndex).trim());
    kept += markdown.slice(from, index);
    from = after.lastIndex;
  }
  return { markdown: kept + markdown.slice(from), dropped };
}

/** Whether code stands at an offset, where everything stands for itself; asked for offsets that only grow. */
function codeFinder(markdown: string): (offset: number) => boolean {
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

function isHidden(hex: string | undefined, decimal: string | undefined): boolean {
  if (hex === undefined && decimal === undefined) return true;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff && hiddenCharacters(String.fromCodePoint(code)).length > 0;
}
