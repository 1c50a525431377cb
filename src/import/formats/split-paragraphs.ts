/** Plain text to paragraphs, however its lines were broken. */
import { isConversation, startsByMark } from './line-starts.ts';
import { SENTENCE_END } from './sentence-end.ts';
import { CJK, isVerse } from './verse.ts';

/** Lines longer than this were not broken to fit a page. */
const WRAP_MAX = 120;
/** Lines shorter than this may be verse, addresses or menus: they say nothing about where lines break. */
const WRAP_MIN = 40;
const CJK_WRAP_MIN = 16;
/** A block of lines this long, in a text without blank lines, holds more than one paragraph. */
const SOLID_LINES = 6;

const LIST_ITEM = /^\s*(?:[-*•‣▪–]|\d{1,3}[.)])\s+\S/u;
const JOINING = /^(?:and|or|to|und|oder|bis|sowie)\s/u;

export interface TextGroup {
  /** Without blank ones among them. */
  readonly lines: readonly string[];
  /** Of the first, from 1. */
  readonly line: number;
  readonly blankBefore: number;
}

/** What stands between blank lines. */
export function groupsOf(text: string): readonly TextGroup[] {
  const groups: { lines: string[]; line: number; blankBefore: number }[] = [];
  let blank = 0;
  let isOpen = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      blank++;
      isOpen = false;
    } else if (isOpen) groups.at(-1)?.lines.push(line);
    else {
      groups.push({ lines: [line], line: index + 1, blankBefore: blank });
      isOpen = true;
      blank = 0;
    }
  }
  return groups;
}

/** Each paragraph without space at its ends; a line feed in it is a line of verse. No word is lost. How lines break is seen in the whole text. */
export function splitParagraphs(
  groups: readonly TextGroup[],
  whole: readonly TextGroup[] = groups,
): readonly string[] {
  const isSolid = whole.length <= 2;
  const isConversational = isConversation(whole.flatMap(group => group.lines));
  const width = wrapWidth(whole);
  return groups.flatMap(({ lines }) => {
    if (!isConversational && lines.every(line => !LIST_ITEM.test(line)) && isVerse(lines, width)) {
      if (isSolid ? lines.length > 2 || isPoem(whole, width) : isPoem(whole, width)) {
        return [lines.map(line => line.trim()).join('\n')];
      }
    }
    return splitGroup(lines, isSolid, isConversational).map(group =>
      group.map(line => line.trim()).reduce(joinLines),
    );
  });
}

/** Of lines that were broken for their length; 0 where none was. */
function wrapWidth(groups: readonly TextGroup[]): number {
  const widths = groups
    .filter(({ lines }) => lines.length > 1)
    .map(({ lines }) => Math.max(...lines.map(line => line.trimEnd().length)))
    .filter(width => width <= WRAP_MAX);
  return Math.max(0, ...widths);
}

/** Two short lines may be a broken one, a name with an address or a stanza: several such groups are verse. */
function isPoem(groups: readonly TextGroup[], width: number): boolean {
  const stanzas = groups.filter(({ lines }) => isVerse(lines, width)).length;
  const longer = groups.filter(({ lines }) => lines.length > 1).length;
  return stanzas >= 2
    ? stanzas * 3 >= longer
    : stanzas === 1 && groups.some(({ lines }) => lines.length > 2 && isVerse(lines, width));
}

type Lines = readonly [string, ...string[]];

function splitGroup(lines: readonly string[], isSolid: boolean, isConversational: boolean): readonly Lines[] {
  const width = Math.max(...lines.map(line => line.trimEnd().length));
  const isCjk = lines.every(line => CJK.test(line));
  const isWrapped = width <= WRAP_MAX && (isCjk ? fillsCjkLines(lines, width) : fillsLines(lines, width));
  const marks = startsByMark(lines, isConversational);
  const ownLines = lines.every(each => SENTENCE_END.test(each.trimEnd())) || (isCjk && lines.length > 1);
  const paragraphs: [string, ...string[]][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    const starts =
      before === undefined ||
      marks[index] === true ||
      isIndented(line, before) ||
      (isWrapped
        ? isSolid && lines.length > SOLID_LINES && endsParagraph(before, line, width)
        : width > WRAP_MAX || ownLines);
    if (last === undefined || starts) paragraphs.push([line]);
    else last.push(line);
  }
  return paragraphs;
}

/** Whether the lines were broken because the next word did not fit. */
function fillsLines(lines: readonly string[], width: number): boolean {
  if (lines.length < 2 || width < WRAP_MIN) return false;
  const breaks = lines.slice(1).map((line, index) => {
    const before = lines[index]?.trimEnd() ?? '';
    const nextWord = /^\s*(\S+)/.exec(line)?.[1] ?? '';
    return before.length + 1 + nextWord.length > width * 0.85;
  });
  return breaks.filter(Boolean).length >= breaks.length * 0.5;
}

/** Where words have no spaces between them, broken lines are all of one length but the last. */
function fillsCjkLines(lines: readonly string[], width: number): boolean {
  return (
    width >= CJK_WRAP_MIN &&
    lines.length > 1 &&
    lines.slice(0, -1).every(line => line.trimEnd().length >= width - 2)
  );
}

function isIndented(line: string, before: string): boolean {
  return /^(?: {2,}|\t|\u3000)/.test(line) && !/^(?: {2,}|\t|\u3000)/.test(before) && !LIST_ITEM.test(before);
}

function endsParagraph(before: string, next: string, width: number): boolean {
  return (
    before.trimEnd().length < width * 0.7 && SENTENCE_END.test(before.trimEnd()) && !/^\s*\p{Ll}/u.test(next)
  );
}

function joinLines(before: string, next: string): string {
  // A word that was broken at its hyphen, but not "pre- and post-war"; scripts that are written without spaces.
  const isOneWord = /[\p{L}\p{N}]-$/u.test(before) && /^[\p{L}\p{N}]/u.test(next) && !JOINING.test(next);
  const isUnspaced = CJK.test(before.at(-1) ?? '') && CJK.test(next.at(0) ?? '');
  return isOneWord || isUnspaced ? before + next : `${before} ${next}`;
}
