/** Plain text to paragraphs, however its lines were broken. */
import { PASSAGE_CHARS_MAX } from '../library/parse-article.ts';
import { splitSentences } from '../text/sentences.ts';
import { SENTENCE_END } from './sentence-end.ts';

/** Lines longer than this were not broken to fit a page. */
const WRAP_MAX = 120;
/** Lines shorter than this may be verse, addresses or menus: they say nothing about where lines break. */
const WRAP_MIN = 40;
/** A block of lines this long, in a text without blank lines, holds more than one paragraph. */
const SOLID_LINES = 6;

const LIST_ITEM = /^\s*(?:[-*•‣▪–]|\d{1,3}[.)])\s+\S/u;
const JOINING = /^(?:and|or|to|und|oder|bis|sowie)\s/u;
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。，！？：；」』]/u;

/** Each paragraph is one line without space at its ends; no word is lost. */
export function splitParagraphs(text: string): readonly string[] {
  const groups = text
    .split(/\n(?:[^\S\n]*\n)+/)
    .map(group => group.split('\n').filter(line => line.trim() !== ''))
    .filter(group => group.length > 0);
  const isSolid = groups.length <= 2;
  return groups
    .flatMap(group => splitGroup(group, isSolid))
    .map(lines => lines.map(line => line.trim()).reduce(joinLines))
    .flatMap(splitLong);
}

type Lines = readonly [string, ...string[]];

function splitGroup(lines: readonly string[], isSolid: boolean): readonly Lines[] {
  const width = Math.max(...lines.map(line => line.trimEnd().length));
  const isWrapped = width <= WRAP_MAX && fillsLines(lines, width);
  const paragraphs: [string, ...string[]][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    const starts =
      before === undefined ||
      LIST_ITEM.test(line) ||
      isIndented(line, before) ||
      (isWrapped
        ? isSolid && lines.length > SOLID_LINES && endsParagraph(before, line, width)
        : width > WRAP_MAX || lines.every(each => SENTENCE_END.test(each.trimEnd())));
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

/** At sentence ends, so that each part can stand for itself; inside a sentence only where it has no end. */
function splitLong(paragraph: string): readonly string[] {
  if (paragraph.length <= PASSAGE_CHARS_MAX) return [paragraph];
  const parts: string[] = [];
  let part = '';
  for (const { start, end } of splitSentences(paragraph)) {
    for (const piece of splitHard(paragraph.slice(start, end))) {
      if (part !== '' && part.length + 1 + piece.length > PASSAGE_CHARS_MAX) {
        parts.push(part);
        part = piece;
      } else part = part === '' ? piece : `${part} ${piece}`;
    }
  }
  return part === '' ? parts : [...parts, part];
}

function splitHard(sentence: string): readonly string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > PASSAGE_CHARS_MAX) {
    const space = rest.lastIndexOf(' ', PASSAGE_CHARS_MAX);
    // Not between the two halves of one character.
    const hard = /[\uD800-\uDBFF]/.test(rest.charAt(PASSAGE_CHARS_MAX - 1))
      ? PASSAGE_CHARS_MAX - 1
      : PASSAGE_CHARS_MAX;
    const at = space > 0 ? space : hard;
    pieces.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...pieces, rest];
}
