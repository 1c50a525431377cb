/** What a reader extracted to the article's own text and its title: furniture and title line taken off. */
import { hashOf } from '../library/parse-article.ts';
import { type Block, parseMarkdown } from '../library/parse-markdown.ts';
import type { Passage } from '../model.ts';
import { fold } from '../text/fold.ts';
import { findFurniture } from './drop-furniture.ts';

const TITLE_MAX = 150;

export interface CutArticle {
  /** Undefined when the text does not give one. */
  readonly title: string | undefined;
  readonly markdown: string;
  readonly dropped: readonly string[];
}

/** `given` is a title known from elsewhere; `earlier` are the passages of an earlier import. */
export function cutArticle(
  markdown: string,
  given: string | undefined,
  earlier: readonly Passage[],
): CutArticle {
  const { blocks, headings } = parseMarkdown(markdown);
  const furniture = findFurniture(blocks.map(block => block.text));
  const cut = blocks.filter((_, index) => furniture.has(index));
  const rest = blocks.filter((_, index) => !furniture.has(index));
  const dropped = cut.map(block => block.text);

  const top = headings.find(heading => heading.level === 1);
  const isFirst = top !== undefined && rest.every(block => block.line > top.line);
  if (
    top !== undefined &&
    isFirst &&
    (given === undefined || sameText(top.text, given) || wasTaken(top.text, earlier))
  ) {
    return { title: given ?? top.text, markdown: withoutLines(markdown, [...cut, top]), dropped };
  }
  const first = rest[0];
  if (
    first !== undefined &&
    rest.length > 1 &&
    first.headings.length === 0 &&
    isTitle(first, given, earlier)
  ) {
    return { title: given ?? first.text, markdown: withoutLines(markdown, [...cut, first]), dropped };
  }
  return { title: given, markdown: withoutLines(markdown, cut), dropped };
}

/** With a title known, its line is taken off the text, but another headline in its place is not. */
function isTitle(block: Block, given: string | undefined, earlier: readonly Passage[]): boolean {
  if (block.holder !== 'text') return false;
  if (given !== undefined && sameText(block.text, given)) return true;
  const looksLikeTitle =
    block.text.length <= TITLE_MAX &&
    !/[.;:,…]["'”’»)\]]*$/u.test(block.text) &&
    /[\p{L}\p{N}]/u.test(block.text);
  return looksLikeTitle && (given === undefined || wasTaken(block.text, earlier));
}

/** An earlier import took this line for the title, and the host has changed the title since. */
function wasTaken(line: string, earlier: readonly Passage[]): boolean {
  const hash = hashOf(line);
  return (
    earlier.length > 0 && !earlier.some(passage => passage.hash === hash || passage.headings.includes(line))
  );
}

function sameText(a: string, b: string): boolean {
  return fold(a).replace(/\s+/g, ' ').trim() === fold(b).replace(/\s+/g, ' ').trim();
}

interface Lines {
  readonly line: number;
  readonly lastLine: number;
  readonly holder?: Block['holder'];
}

function withoutLines(markdown: string, cut: readonly Lines[]): string {
  const lines: (string | undefined)[] = markdown.split('\n');
  for (const { line, lastLine, holder } of cut) {
    // A blank line keeps the neighbours apart, but inside a table it would end the table.
    for (let at = line; at <= lastLine; at++) lines[at - 1] = holder === 'row' ? undefined : '';
  }
  return lines.filter(line => line !== undefined).join('\n');
}
