/** What a reader extracted to the article's own text and its title: furniture and title line taken off. */

import { say } from '../language/say.ts';
import { type Block, parseMarkdown } from '../library/parse-markdown.ts';
import { findFurniture } from './drop-furniture.ts';
import { isoDate } from './formats/dates.ts';
import type { Dropped } from './formats/reader.ts';
import { findTitleLine, type KnownTitle, sameLine } from './title-line.ts';

interface CutArticle {
  /** The line that was taken for the title; undefined when the text does not give one. */
  readonly titleLine: string | undefined;
  readonly markdown: string;
  readonly dropped: readonly Dropped[];
  /** The date under the title, where nothing else says when. */
  readonly published: string | undefined;
}

/** What the head of the article will say of it besides its title. */
interface Facts {
  readonly author?: string | undefined;
  readonly published?: string | undefined;
}

export function cutArticle(
  markdown: string,
  known: KnownTitle,
  mayHaveFurniture: boolean,
  facts: Facts = {},
): CutArticle {
  const { blocks, headings, pictures } = parseMarkdown(markdown);
  const furniture = mayHaveFurniture ? findFurniture(blocks.map(block => block.text)) : new Set<number>();
  const cut = blocks.filter((_, index) => furniture.has(index));
  const rest = blocks.filter((_, index) => !furniture.has(index));
  const title = findTitleLine(rest, headings, known, markdown.split('\n'));
  // A headline that the host has given another title would be lost without a word.
  const { byline, published } = findByline(rest, title, facts);
  const isOther = title !== undefined && known.title !== undefined && !sameLine(title.text, known.title);
  return {
    published,
    titleLine: title?.text,
    markdown: withoutLines(markdown, [...cut, ...byline, ...(title === undefined ? [] : [title])]),
    dropped: [
      ...(isOther ? [{ text: title.text, why: say`the title given is another` }] : []),
      ...cut.map(block => ({ text: block.text, why: say`furniture of a web page` })),
      ...byline.map(({ text }) => ({ text, why: say`said in the head of the article` })),
      ...pictures.map(text => ({ text, why: say`picture` })),
    ],
  };
}

const BYLINE_MAX = 4;
const BYLINE_LETTERS_MAX = 160;

/** Lines at the head of the text that say only who wrote it, and when, as its head does already. */
function findByline(
  blocks: readonly Block[],
  title: { readonly line: number } | undefined,
  facts: Facts,
): { readonly byline: readonly Block[]; readonly published: string | undefined } {
  const byline: Block[] = [];
  let published: string | undefined;
  for (const block of blocks) {
    if (title !== undefined && block.line <= title.line) continue;
    if (block.text.length > BYLINE_LETTERS_MAX || block.holder !== 'text' || byline.length === BYLINE_MAX)
      break;
    const date = isoDate(block.text.replace(/^(?:published|posted|updated)(?: on)?:?\s+/i, ''));
    // A date alone under title or author is that of the article; in a diary it would be one of many.
    const isOwn =
      facts.published === undefined &&
      date?.length === DAY &&
      (title !== undefined || byline.length > 0) &&
      !/\d.*\d{4}.*\d{4}/.test(block.text) &&
      block.text.length < 40;
    if (isOwn && published === undefined) published = date;
    else if (!saysOnly(block.text, date, facts)) break;
    byline.push(block);
  }
  return { byline, published };
}

const DAY = '2011-10-04'.length;

function saysOnly(text: string, date: string | undefined, { author, published }: Facts): boolean {
  if (published !== undefined && date === published) return true;
  const words = (line: string) =>
    line
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '';
  return author !== undefined && words(text).replace(/^(?:by|von|par|por) /, '') === words(author);
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
