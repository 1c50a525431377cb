/** Takes out of Markdown what its readers do not see: comments, and hidden characters written as escapes. */
import { parseMarkdown } from '../library/parse-markdown.ts';
import { hiddenCharacters } from '../text/clean.ts';

export interface CleanedMarkdown {
  readonly markdown: string;
  /** What was taken out, for the host to see. */
  readonly dropped: readonly string[];
}

/** Comments on lines of their own: they are notes to authors, and would be shown as text. */
const COMMENT = /^ {0,3}<!--[\s\S]*?-->[ \t]*$/gm;
/** Code between backticks stands for itself; an escape elsewhere stands for a character. */
const CODE_OR_ESCAPE =
  /(`+)(?:(?!\n\s*\n)[\s\S])*?[^`]\1(?!`)|&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(?:shy|lrm|rlm|ZeroWidthSpace|NegativeThinSpace|NoBreak|af|ic|it));/gi;

export function cleanMarkdown(markdown: string): CleanedMarkdown {
  const comments = withoutComments(markdown);
  const escapes: string[] = [];
  const isCode = codeLines(comments.markdown);
  const lineAt = lineCounter(comments.markdown);
  const cleaned = comments.markdown.replace(
    CODE_OR_ESCAPE,
    (written: string, ticks?: string, hex?: string, decimal?: string, offset = 0) => {
      if (ticks !== undefined || isCode.has(lineAt(offset)) || !isHidden(hex, decimal)) return written;
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
  const isCode = codeLines(markdown);
  const lineAt = lineCounter(markdown);
  const dropped: string[] = [];
  let kept = '';
  let from = 0;
  const comments = new RegExp(COMMENT);
  for (let found = comments.exec(markdown); found !== null; found = comments.exec(markdown)) {
    if (isCode.has(lineAt(found.index))) {
      // The next comment may start before this one seems to end.
      comments.lastIndex = found.index + '<!--'.length;
      continue;
    }
    dropped.push(found[0].trim());
    kept += markdown.slice(from, found.index);
    from = found.index + found[0].length;
  }
  return { markdown: kept + markdown.slice(from), dropped };
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
