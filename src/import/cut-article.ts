/** What a reader extracted to the article's own text and its title: furniture and title line taken off. */
import { type Block, parseMarkdown } from '../library/parse-markdown.ts';
import { findFurniture } from './drop-furniture.ts';
import type { Dropped } from './formats/reader.ts';
import { findTitleLine, type KnownTitle, sameLine } from './title-line.ts';

interface CutArticle {
  /** The line that was taken for the title; undefined when the text does not give one. */
  readonly titleLine: string | undefined;
  readonly markdown: string;
  readonly dropped: readonly Dropped[];
}

export function cutArticle(markdown: string, known: KnownTitle, mayHaveFurniture: boolean): CutArticle {
  const { blocks, headings, pictures } = parseMarkdown(markdown);
  const furniture = mayHaveFurniture ? findFurniture(blocks.map(block => block.text)) : new Set<number>();
  const cut = blocks.filter((_, index) => furniture.has(index));
  const rest = blocks.filter((_, index) => !furniture.has(index));
  const title = findTitleLine(rest, headings, known, markdown.split('\n'));
  // A headline that the host has given another title would be lost without a word.
  const isOther = title !== undefined && known.title !== undefined && !sameLine(title.text, known.title);
  return {
    titleLine: title?.text,
    markdown: withoutLines(markdown, title === undefined ? cut : [...cut, title]),
    dropped: [
      ...(isOther ? [{ text: title.text, why: 'the title given is another' }] : []),
      ...cut.map(block => ({ text: block.text, why: 'furniture of a web page' })),
      ...pictures.map(text => ({ text, why: 'picture' })),
    ],
  };
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
