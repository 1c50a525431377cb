/** Takes out of Markdown what its readers do not see: comments, and hidden characters written as escapes. */

import { say, sayCount } from '../../language/say.ts';
import { hiddenCharacters } from '../../text/clean.ts';
import { codeFinder } from './code-finder.ts';
import type { Dropped } from './reader.ts';

interface CleanedMarkdown {
  readonly markdown: string;
  /** What was taken out, for the host to see. */
  readonly dropped: readonly Dropped[];
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
  const note = sayCount(
    escapes.length,
    '1 hidden character written as an escape ({1})',
    '{0} hidden characters written as an escape ({1})',
    [...new Set(escapes)].join(', '),
  );
  return { markdown: cleaned, dropped: [...comments.dropped, { text: note, why: say`nobody can see them` }] };
}

function withoutComments(markdown: string): CleanedMarkdown {
  const isCode = codeFinder(markdown);
  const dropped: Dropped[] = [];
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
    dropped.push({ text: markdown.slice(index, after.lastIndex).trim(), why: say`comment` });
    kept += markdown.slice(from, index);
    from = after.lastIndex;
  }
  return { markdown: kept + markdown.slice(from), dropped };
}

function isHidden(hex: string | undefined, decimal: string | undefined): boolean {
  if (hex === undefined && decimal === undefined) return true;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff && hiddenCharacters(String.fromCodePoint(code)).length > 0;
}
