/** Which line of a text is its title. */
import { hashOf } from '../library/parse-article.ts';
import type { Block, HeadingLine } from '../library/parse-markdown.ts';
import type { Passage } from '../model.ts';
import { fold } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';

const TITLE_MAX = 150;
/** A question longer than this is the beginning of the text rather than its headline. */
const QUESTION_MAX = 80;
/** Where a character is half a word. */
const QUESTION_MAX_CJK = 24;
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
): Block | HeadingLine | undefined {
  const { title, recorded, earlier } = known;
  const top = headings.find(heading => heading.level === 1);
  // The title alone is no article.
  const lines = blocks.length > 1 ? blocks.filter(block => block.holder === 'text') : [];
  const taken = recorded === undefined ? undefined : matching(recorded, top, lines.slice(0, HEAD_MAX));
  if (taken !== undefined) return taken;
  const line = blocks[0];
  if (top !== undefined && blocks.every(block => block.line > top.line)) {
    return title === undefined || sameLine(top.text, title) ? top : undefined;
  }
  if (line === undefined || line !== lines[0] || line.headings.length > 0) return undefined;
  const isTitle =
    title === undefined
      ? looksLikeTitle(line.text) && !isAmong(earlier, line.text)
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

function isAmong(passages: readonly Passage[], line: string): boolean {
  const hash = hashOf(line);
  return passages.some(passage => passage.hash === hash || passage.headings.includes(line));
}

/** Capitals, accents and line breaks make no difference. */
export function sameLine(a: string, b: string): boolean {
  return fold(a).replace(/\s+/g, ' ').trim() === fold(b).replace(/\s+/g, ' ').trim();
}
