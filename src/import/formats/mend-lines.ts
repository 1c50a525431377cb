/** Markdown whose writers meant more by their line breaks, and by their notes, than Markdown does. */

import { say } from '../../language/say.ts';
import { PASSAGE_CHARS_MAX } from '../../library/ids.ts';
import { type Block, parseMarkdown } from '../../library/parse-markdown.ts';
import { splitSentences } from '../../text/sentences.ts';
import { isConversation, startsByMark } from './line-starts.ts';
import { isVerse } from './verse.ts';

interface Mended {
  readonly markdown: string;
  readonly notices: readonly string[];
}

/** Lines of verse keep their ends; turns and numbered clauses become paragraphs; too long ones are split. */
export function mendLines(markdown: string): Mended {
  const source = joinNotes(markdown);
  const lines = source.split('\n');
  const paragraphs = parseMarkdown(source)
    .blocks.filter(block => isParagraph(block, lines))
    .map(block => ({ ...block, own: lines.slice(block.line - 1, block.lastLine) }));
  const longer = paragraphs.filter(({ own }) => own.length > 1);
  const width = Math.max(
    0,
    ...longer.flatMap(({ own }) => own.map(line => line.trimEnd().length)).filter(size => size <= 120),
  );
  const stanzas = longer.filter(({ own }) => isVerse(own, width));
  const isPoem = stanzas.length >= 2 && stanzas.length * 3 >= longer.length;
  const isConversational = isConversation(paragraphs.flatMap(({ own }) => own.map(bare)));
  const notices: string[] = [];
  for (const block of longer) {
    const starts = startsByMark(block.own.map(bare), isConversational);
    if (starts.some((start, index) => start && index > 0) && (starts[0] || isConversational)) {
      for (const [index, start] of starts.entries()) {
        if (start && index > 0) lines[block.line - 1 + index] = `\n${lines[block.line - 1 + index]}`;
      }
    } else if (isPoem && stanzas.includes(block)) {
      for (let at = block.line - 1; at < block.lastLine - 1; at++) lines[at] = hardBreak(lines[at] ?? '');
    }
  }
  for (const block of paragraphs) {
    if (block.text.length <= PASSAGE_CHARS_MAX) continue;
    const text = lines.slice(block.line - 1, block.lastLine).join('\n');
    if (text.includes('\n\n')) continue;
    const parts = splitMarkdown(text);
    if (parts === undefined) continue;
    lines[block.line - 1] = parts.join('\n\n');
    for (let at = block.line; at < block.lastLine; at++) lines[at] = '';
    notices.push(
      say`The paragraph “${block.text.slice(0, 40)}…” has ${block.text.length} characters and became ${parts.length} passages.`,
    );
  }
  return { markdown: lines.join('\n'), notices };
}

/** Not in a list, a table or a quotation, where a blank line would mean something else. */
function isParagraph({ holder, line }: Block, lines: readonly string[]): boolean {
  return holder === 'text' && /^ {0,3}(?![-+*>] |\d{1,9}[.)] |\[\^)\S/.test(lines[line - 1] ?? '');
}

function bare(line: string): string {
  return line
    .replace(/(?<!\\)[*_]{1,3}/g, '')
    .replace(/\\(?=[[\]().*_-])/g, '')
    .trim();
}

function hardBreak(line: string): string {
  return /(?: {2}|\\)$/.test(line) ? line : `${line.trimEnd()}\\`;
}

const NOTE = /^ {0,3}\[\^[^\]\s]+\]:/;

/** The paragraphs of a note are one note: indented by four, they would be code. */
function joinNotes(markdown: string): string {
  const lines = markdown.split('\n');
  const out: string[] = [];
  let isNote = false;
  let fence = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (/^ {0,3}(?:```|~~~)/.test(line)) fence = !fence;
    if (fence) {
      out.push(line);
      isNote = false;
      continue;
    }
    if (NOTE.test(line)) {
      // Two notes without a blank line between them are two.
      if (out.at(-1)?.trim() !== '' && out.length > 0) out.push('');
      isNote = true;
      out.push(line);
    } else if (isNote && /^(?: {4}|\t)\s*\S/.test(line)) {
      while (out.at(-1)?.trim() === '') out.pop();
      out[out.length - 1] = lines[at - 1]?.trim() === '' ? hardBreak(out.at(-1) ?? '') : (out.at(-1) ?? '');
      out.push(line.trim());
    } else {
      if (line.trim() !== '' && lines[at - 1]?.trim() === '') isNote = false;
      out.push(line);
    }
  }
  return out.join('\n');
}

/** At ends of sentences that are not inside a link, code or emphasis; undefined where there is none. */
function splitMarkdown(text: string): readonly string[] | undefined {
  const parts: string[] = [];
  let part = '';
  for (const { start, end } of splitSentences(text)) {
    const sentence = text.slice(start, end);
    if (part !== '' && part.length + sentence.length + 1 > PASSAGE_CHARS_MAX && isClosed(part)) {
      parts.push(part);
      part = sentence;
    } else part = part === '' ? sentence : `${part} ${sentence}`;
  }
  parts.push(part);
  return parts.every(each => each.length <= PASSAGE_CHARS_MAX * 1.5) && parts.length > 1 ? parts : undefined;
}

function isClosed(markdown: string): boolean {
  const count = (mark: RegExp) => markdown.match(mark)?.length ?? 0;
  return (
    count(/(?<!\\)`/g) % 2 === 0 &&
    count(/(?<!\\)\*\*/g) % 2 === 0 &&
    count(/(?<!\\)\[/g) === count(/(?<!\\)\]/g)
  );
}
