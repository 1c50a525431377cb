/** Lines with `>` in front, as chats and letters quote: what is quoted, apart from what is said of it. */
import { withoutMarks } from './read-quotation.ts';

/** One line; quoted lines are put in quotation marks where other lines stand beside them. */
export function onOneLine(lines: readonly string[]): string {
  const groups = groupsOf(lines.map(line => line.trim()));
  const [only, another] = groups;
  if (only === undefined) return '';
  if (another === undefined) return only.text;
  return groups.map(({ isQuoted, text }) => (isQuoted ? inMarks(text) : text)).join(' ');
}

interface Group {
  readonly isQuoted: boolean;
  readonly text: string;
}

function groupsOf(lines: readonly string[]): readonly Group[] {
  const groups: Group[] = [];
  let quotesAll = false;
  for (const line of lines) {
    quotesAll ||= line.startsWith('>>>');
    const isMarked = quotesAll || line.startsWith('>');
    const text = line
      .replace(/^(?:>(?!=)\s?)+/u, '')
      .replace(/\s+/gu, ' ')
      .trim();
    if (text === '') continue;
    // Who it is from, below what is quoted.
    const isQuoted = isMarked && !/^(?:[—–―]|--?\s)\s*\p{L}/u.test(text);
    const before = groups.at(-1);
    if (before === undefined || before.isQuoted !== isQuoted) groups.push({ isQuoted, text });
    else groups[groups.length - 1] = { isQuoted, text: `${before.text} ${text}` };
  }
  return groups;
}

const MARKS = [
  ['“', '”'],
  ['«', '»'],
  ['「', '」'],
  ['"', '"'],
] as const;

/** Those that the text has none of, so that it stays one quotation. */
export function inMarks(text: string): string {
  if (withoutMarks(text) !== text) return text;
  const [open, close] =
    MARKS.find(([one, other]) => !text.includes(one) && !text.includes(other)) ?? MARKS[0];
  return `${open}${text}${close}`;
}
