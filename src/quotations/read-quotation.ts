/** Reads an alleged quotation as people write one: marks around it, ellipses, words in brackets. */
import type { Span } from '../text/sentences.ts';
import { NOTE_MARK, PASTED_NOTE } from './as-shown.ts';
import { referencesIn } from './references.ts';
import { type Token, tokensOf } from './tokens.ts';
import { turnsSense } from './turns-sense.ts';

/**
 * What stands between two words of a quotation in place of words of the source. A `mark` (of a note, a reference)
 * stands for none, and an `item`'s number where the next passage begins.
 */
export type Gap = 'none' | 'ellipsis' | 'bracket' | 'mark' | 'item';

export interface QuotedWord extends Token {
  /** What stands before the word. */
  readonly gap: Gap;
}

export interface ReadQuotation {
  /** Without the quotation marks around it; the offsets of all words point here. */
  readonly text: string;
  /** Every word as written, those in brackets too. */
  readonly words: readonly QuotedWord[];
  /**
   * Without what the quoter put in brackets, without references and marks of notes; undefined where there is none
   * that may be passed over.
   */
  readonly outsideBrackets: readonly QuotedWord[] | undefined;
}

const QUOTE_MARKS = [
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['”', '”'],
  ['„', '“'],
  ['„', '”'],
  ['‘', '’'],
  ['’', '’'],
  ['‚', '‘'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['`', '`'],
  ['``', "''"],
  ['*', '*'],
  ['_', '_'],
] as const;

export function readQuotation(written: string): ReadQuotation {
  const text = withoutMarks(written);
  const words = wordsOf(text);
  return { text, words, outsideBrackets: passOver(text, /^\s*>/u.test(written) ? LINE_MARK : undefined) };
}

/** Of a quoted line that was put behind the one before it: before a number it might also be a sign. */
const LINE_MARK = /(?<=\s)>(?=\s\p{Nd})/gu;

/** The number or bullet of the next item of a list that was pasted whole. */
const ITEM_MARK =
  /(?<=[.;:!?,…"”)]\s)(?:\d{1,3}|[a-z])[.)](?=\s)|(?<=\s)\((?:\d{1,3}|[a-z]|[ivx]{1,4})\)(?=\s)/gu;

/** Also the mark of a quoted line (`> …`), and a full stop after the closing mark. */
export function withoutMarks(written: string): string {
  let text = withoutLineMarks(written).trim();
  for (let changed = true; changed; ) {
    changed = false;
    for (const [open, close] of QUOTE_MARKS) {
      const after = /[.,;:!?]?$/u.exec(text)?.[0] ?? '';
      const end = text.length - (text.endsWith(close) ? 0 : after.length);
      const inner = text.slice(open.length, end - close.length);
      if (text.length < open.length + close.length || !text.startsWith(open)) continue;
      if (!text.slice(0, end).endsWith(close) || end - close.length < open.length) continue;
      // Marks inside mean that the outer ones belong to two quotations: "one" and "two".
      if (open === close ? inner.includes(open) && open !== "'" : closesEarly(inner, open, close)) continue;
      text = inner.trim();
      changed = true;
    }
  }
  return text;
}

/** `> …`, at the beginning and, where the lines are known, at each of them. */
function withoutLineMarks(written: string): string {
  const isQuoted = /^\s*>/u.test(written);
  return isQuoted ? written.replace(/^[^\S\n]*(?:>(?!=)[^\S\n]?)+/gmu, '') : written;
}

function closesEarly(inner: string, open: string, close: string): boolean {
  let depth = 0;
  for (const character of inner) {
    if (character === open) depth += 1;
    else if (character === close && open !== '‘') depth -= 1;
    if (depth < 0) return true;
  }
  return false;
}

const ELLIPSIS =
  /[[(]\s*(?:\.\s?){2,}\.?\s*[\])]|…|(?:\.\s?){3,}|(?<=\s)(?:\*{3}|\.{2}|-{3})(?=\s)|\[(?:snip|cut|omitted)\]/iu;
/** `[…]` and the like, and any other bracket, with the letters of a word that it stands in: `[T]he`, `meet[s]`. */
const BRACKET =
  /(?:(?<![\p{L}\p{M}])(?<before>[\p{L}\p{M}]+))?\[(?<inside>[^[\]]*)\](?<after>[\p{L}\p{M}]*)/gu;

function wordsOf(text: string): readonly QuotedWord[] {
  return withGaps(text, tokensOf(text), () => 'none');
}

function withGaps(
  text: string,
  tokens: readonly Token[],
  between: (from: number, to: number) => Gap,
): readonly QuotedWord[] {
  let reached = 0;
  return tokens.map((token, index) => {
    const from = reached;
    reached = token.end;
    if (index === 0) return { ...token, gap: 'none' as const };
    if (ELLIPSIS.test(text.slice(from, token.start))) return { ...token, gap: 'ellipsis' as const };
    return { ...token, gap: between(from, token.start) };
  });
}

/**
 * Words in brackets are the quoter's own, so they may be passed over, unless they say something that a
 * reader would take for the source's: a number, or a word that turns the sense round.
 */
function passOver(written: string, lineMark: RegExp | undefined): readonly QuotedWord[] | undefined {
  const items = spansOf(written, ITEM_MARK);
  const marks = [
    ...referencesIn(written),
    ...spansOf(written, NOTE_MARK),
    ...spansOf(written, PASTED_NOTE),
    ...(lineMark === undefined ? [] : spansOf(written, lineMark)),
  ];
  const text = blanked(written, [...marks, ...items]);
  const passedOver: Span[] = [];
  const brackets = [...text.matchAll(BRACKET)].filter(match => /[\p{L}\p{N}]/u.test(match[0]));
  if (brackets.length + marks.length + items.length === 0) return undefined;
  if (brackets.some(match => !isHarmless(match.groups?.inside ?? ''))) return undefined;
  const tokens = tokensOf(text);
  const kept: Token[] = [];
  let reached = 0;
  for (const match of brackets) {
    const { before = '', inside = '', after = '' } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    kept.push(...tokens.filter(token => token.start >= reached && token.end <= start));
    const isPartOfWord = before !== '' || after !== '';
    // [T]he is the source's "the"; meet[ing] is its "meet", with an ending that is not.
    const key = before === '' ? `${inside}${after}` : before;
    const word = isPartOfWord ? tokensOf(key)[0] : undefined;
    if (word !== undefined) kept.push({ ...word, start, end, linked: false });
    else passedOver.push({ start, end });
    reached = end;
  }
  kept.push(...tokens.filter(token => token.start >= reached));
  const gaps = [
    ['bracket', passedOver],
    ['mark', marks],
    ['item', items],
  ] as const;
  return withGaps(written, kept, (from, to) => {
    const isHere = (span: Span) => span.start >= from && span.end <= to;
    return gaps.find(([, spans]) => spans.some(isHere))?.[0] ?? 'none';
  });
}

function spansOf(text: string, mark: RegExp): readonly Span[] {
  return [...text.matchAll(mark)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** Places stay where they are. */
function blanked(text: string, spans: readonly Span[]): string {
  let result = text;
  for (const { start, end } of spans) {
    result = `${result.slice(0, start)}${' '.repeat(end - start)}${result.slice(end)}`;
  }
  return result;
}

function isHarmless(inside: string): boolean {
  return tokensOf(inside).every(token => !turnsSense(token.key) && !/[\p{N}\p{Sc}%]/u.test(token.key));
}
