/** Pages to the parts of an article: heads and feet off, footnotes apart, paragraphs joined over pages. */

import { say, sayCount } from '../../language/say.ts';
import { createHyphens } from './hyphens.ts';
import { createFlow } from './pdf-flow.ts';
import { type Line, type Page, weighted } from './pdf-line.ts';
import { findNotes, markOf, type PageNotes } from './pdf-notes.ts';
import { findRunning } from './pdf-running.ts';
import { readTitle } from './pdf-title.ts';
import type { Dropped, Metadata } from './reader.ts';
import type { TextBlock } from './text-block.ts';

interface LaidOut {
  readonly blocks: readonly TextBlock[];
  readonly metadata: Metadata;
  readonly dropped: readonly Dropped[];
  readonly notices: readonly string[];
}

export function layOut(pages: readonly Page[]): LaidOut {
  const running = new Set(findRunning(pages));
  const all = pages.flatMap(page => page.lines).filter(line => !running.has(line));
  const body = {
    size: weighted(all, line => line.size) ?? 10,
    font: weighted(all, line => line.font) ?? '',
  };
  const head = readTitle(pages[0], body, running);
  const title = head.metadata.title ?? '';
  for (const line of pages.slice(1).flatMap(page => namesTitle(page, title, running))) running.add(line);
  const notesOf = pages.map(page => findNotes(page, body.size, running));
  const isNote = (line: Line) => notesOf[line.page]?.notes.has(line) === true;
  const flow = createFlow({
    pages,
    body,
    sizes: headingSizes(all, body.size),
    hyphens: createHyphens(all.map(line => line.text)),
  });
  let marks = 0;
  for (const page of pages) {
    const notes = notesOf[page.number];
    for (const line of page.lines) {
      if (running.has(line) || head.lines.has(line) || isNote(line)) continue;
      const kept = withMarks(line, notes);
      marks += line.marks.length - kept.marks;
      flow.add(kept.line);
    }
    flow.endPage(noteTexts(page, notes));
  }
  return {
    blocks: [...head.blocks, ...flow.end()],
    metadata: head.metadata,
    dropped: [
      ...head.dropped,
      ...droppedOf(pages, running),
      ...(marks === 0
        ? []
        : [
            {
              text: sayCount(marks, 'the mark of 1 footnote', 'the marks of {0} footnotes'),
              why: say`the notes themselves are kept`,
            },
          ]),
    ],
    notices: [],
  };
}

const TITLE_LETTERS_MIN = 8;

/** The head of a page that has the title in it, also where no other page has the like. */
function namesTitle({ lines, height }: Page, title: string, running: ReadonlySet<Line>): readonly Line[] {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const top = lines.filter(line => !running.has(line)).toSorted((a, b) => b.y - a.y)[0];
  if (top === undefined || top.y < height * 0.85 || plain(title).length < TITLE_LETTERS_MIN) return [];
  return plain(top.text).includes(plain(title)) && top.text.length < title.length + 60 ? [top] : [];
}

/** From the largest on; what is no larger than the text is found by its type alone. */
function headingSizes(lines: readonly Line[], bodySize: number): readonly number[] {
  const sizes = new Set(lines.filter(line => line.size > bodySize * 1.08).map(line => line.size));
  return [...sizes].toSorted((a, b) => b - a);
}

/** Raised marks of notes go; raised numbers that belong to no note are powers, and stay. */
function withMarks(
  line: Line,
  notes: PageNotes | undefined,
): { readonly line: Line; readonly marks: number } {
  let text = line.text;
  let kept = 0;
  for (const mark of line.marks.toReversed()) {
    const parts = mark.text.split(/[,\s]+/).filter(part => part !== '');
    const before = text.slice(0, mark.at).trimEnd();
    const isNote = parts.every(part => notes?.marks.has(part)) && !/\d$/.test(before);
    if (isNote) continue;
    kept++;
    text = before + mark.text + text.slice(mark.at);
  }
  return { line: { ...line, text }, marks: kept };
}

function noteTexts({ lines }: Page, notes: PageNotes | undefined): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (!notes?.notes.has(line)) continue;
    const mark = markOf(line);
    const raised = line.marks.find(each => each.at === 0);
    const own = raised === undefined ? line : { ...line, text: `${raised.text} ${line.text}`.trim() };
    if (mark !== undefined || groups.length === 0) groups.push([own]);
    else groups.at(-1)?.push(own);
  }
  return groups;
}

function droppedOf(pages: readonly Page[], running: ReadonlySet<Line>): readonly Dropped[] {
  const seen = new Map<string, string>();
  for (const { text } of running) {
    const key = text.replace(/\d+/g, '#');
    if (!seen.has(key)) seen.set(key, text);
  }
  const turned = new Set(pages.flatMap(page => page.turned.join(' ') || []));
  return [
    ...[...seen.values()].map(text => ({
      text,
      why: /^[-–\s\d/ivxlc]+$/i.test(text) ? say`page numbers` : say`running head or foot`,
    })),
    ...[...turned].map(text => ({ text, why: say`text along the margin` })),
  ];
}
