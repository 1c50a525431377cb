/** Which line of a text is its title. */
import { hashOf } from '../library/parse-article.ts';
import type { Block, HeadingLine } from '../library/parse-markdown.ts';
import type { Passage } from '../model.ts';
import { fold } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import { isConversation, markOf, readTurn } from './formats/line-starts.ts';

const TITLE_MAX = 150;
/** A question longer than this is the beginning of the text rather than its headline. */
const QUESTION_MAX = 80;
/** Where a character is half a word. */
const QUESTION_MAX_CJK = 24;
/** Kinds of marks that items of lists have; the others may begin a title ("Article 19"). */
const LIST_MARKS = 5;
/** The title that an earlier import took is looked for before the text only, not in the middle of it. */
const HEAD_MAX = 12;

export interface KnownTitle {
  /** From elsewhere: given by the host, or by what the file says of itself. */
  readonly title: string | undefined;
  /** The line that an earlier import took for the title. */
  readonly recorded: string | undefined;
  /** The passages of that import: none of them is the title. */
  readonly earlier: readonly Passage[];
}

/** With a title known, its line is taken off the text, but another headline in its place is not. */
export function findTitleLine(
  blocks: readonly Block[],
  headings: readonly HeadingLine[],
  known: KnownTitle,
  /** Of the Markdown, which show what its texts do not: items, links. */
  lines: readonly string[] = [],
): Block | HeadingLine | undefined {
  const { title, recorded, earlier } = known;
  const top = headings.find(heading => heading.level === 1);
  // The title alone is no article.
  const texts = blocks.length > 1 ? blocks.filter(block => block.holder === 'text') : [];
  const taken = recorded === undefined ? undefined : matching(recorded, top, texts.slice(0, HEAD_MAX));
  if (taken !== undefined) return taken;
  const line = blocks[0];
  const isBefore = (block: Block) => block.line <= (top?.line ?? 0);
  if (top !== undefined && blocks.every(block => !isBefore(block) || isLink(lines[block.line - 1] ?? ''))) {
    return title === undefined || sameLine(top.text, title) ? top : undefined;
  }
  if (line === undefined || line !== texts[0] || line.headings.length > 0) return undefined;
  const isTitle =
    title === undefined
      ? looksLikeTitle(line.text) &&
        !isPartOfText(line, blocks, lines[line.line - 1] ?? '') &&
        !isAmong(earlier, line.text)
      : sameLine(line.text, title);
  return isTitle ? line : undefined;
}

function matching(
  text: string,
  top: HeadingLine | undefined,
  lines: readonly Block[],
): Block | HeadingLine | undefined {
  if (top !== undefined && sameLine(top.text, text)) return top;
  return lines.find(line => line.headings.length === 0 && sameLine(line.text, text));
}

function looksLikeTitle(text: string): boolean {
  if (text.length > TITLE_MAX || !/[\p{L}\p{N}]/u.test(text)) return false;
  if (/[.;:,…。！；：、，।॥۔]["'”’»)\]」』]*$/u.test(text)) return false;
  const mark = /([!?？؟])["'”’»)\]」』]*$/u.exec(text)?.[1];
  if (mark === undefined) return true;
  return (
    text.length <= (mark === '？' ? QUESTION_MAX_CJK : QUESTION_MAX) && splitSentences(text).length === 1
  );
}

function isLink(written: string): boolean {
  return /^\s*\[[^\]]*\]\([^)]*\)\s*$/.test(written);
}

/** Verse, an item of a list, a turn of a conversation, a link to elsewhere: not what the text is called. */
function isPartOfText({ text }: Block, blocks: readonly Block[], written: string): boolean {
  if (
    text.includes('\n') ||
    /^\s*(?:[-*+>]|\d+[.)\\])\s/.test(written) ||
    (markOf(text) ?? LIST_MARKS) < LIST_MARKS
  )
    return true;
  if (isLink(written)) return true;
  return readTurn(text) !== undefined && isConversation(blocks.map(block => block.text));
}

function isAmong(passages: readonly Passage[], line: string): boolean {
  const hash = hashOf(line);
  return passages.some(passage => passage.hash === hash || passage.headings.includes(line));
}

/** Capitals, accents and line breaks make no difference. */
export function sameLine(a: string, b: string): boolean {
  return fold(a).replace(/\s+/g, ' ').trim() === fold(b).replace(/\s+/g, ' ').trim();
}
