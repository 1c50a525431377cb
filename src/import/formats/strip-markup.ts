/** HTML and templates inside Markdown, which its readers do not see: tags, comments, Liquid, attribute lists. */

import { say } from '../../language/say.ts';
import { codeFinder } from './code-finder.ts';
import type { Dropped } from './reader.ts';

interface Stripped {
  readonly markdown: string;
  readonly dropped: readonly Dropped[];
}

const TAGS =
  'a|abbr|address|article|aside|audio|b|bdi|bdo|big|blockquote|br|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|ins|kbd|li|link|main|mark|meta|nav|nobr|noscript|object|ol|p|param|picture|pre|q|s|samp|section|small|source|span|strike|strong|sub|summary|sup|svg|path|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var|video|wbr';
const SILENT = /<(script|style|svg|iframe|noscript|template)\b[^<>]*>[\s\S]*?<\/\1\s*>/gi;
const COMMENT = /<!--[\s\S]*?-->/g;
const BREAK = /[ \t]*<br[ \t]*\/?>[ \t]*\n?/gi;
/** Elements that a paragraph ends at. */
const BLOCK =
  /<\/?(?:p|div|section|article|main|header|footer|aside|details|summary|figure|figcaption|center|blockquote|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|caption|hr|h[1-6])\b[^<>\n]*>/i;
const TAG = new RegExp(String.raw`</?(?:${TAGS})(?:\s[^<>]*)?/?>`, 'gi');
const LIQUID = /\{%-?[\s\S]*?-?%\}|\{\{(?![{%])[\s\S]*?\}\}/g;
const KRAMDOWN = /^[ \t]*\{:[^{}\n]*\}[ \t]*$|(?<=\S)\{:[.#][^{}\n]*\}/gm;

export function stripMarkup(markdown: string): Stripped {
  const dropped: Dropped[] = [];
  const take = (why: string) => (found: string) => {
    dropped.push({ text: found.replace(/\s+/g, ' ').trim().slice(0, 200), why });
    return '';
  };
  let text = markdown;
  text = outsideCode(text, COMMENT, take('comment'));
  text = outsideCode(text, SILENT, take(say`script or style`));
  text = outsideCode(text, LIQUID, take(say`template code`));
  text = outsideCode(text, KRAMDOWN, () => '');
  // In a row of a table a line has no break.
  text = outsideCode(text, BREAK, (_, before) => {
    if (before.trimStart().startsWith('|')) return ' ';
    return before.trim() === '' ? '\n' : '\\\n';
  });
  text = outsideCode(text, /<\/(?:td|th)>\s*(?=<t[dh]\b)/gi, () => ' | ');
  text = outsideCode(text, /<\/tr>\s*/gi, () => '\n\n');
  text = outsideCode(text, TAG, (found, before) =>
    BLOCK.test(found) && !before.trimStart().startsWith('|') ? '\n\n' : '',
  );
  return { markdown: text, dropped };
}

function outsideCode(
  text: string,
  pattern: RegExp,
  replace: (found: string, lineBefore: string) => string,
): string {
  const isCode = codeFinder(text);
  return text.replace(pattern, (...parts: unknown[]) => {
    const found = String(parts[0]);
    const offset = parts.find(part => typeof part === 'number') as number;
    if (isCode(offset) || text[offset - 1] === '\\') return found;
    return replace(found, text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));
  });
}
