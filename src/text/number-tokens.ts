/** Cuts a short text into numbers, what stands around numbers, and other words. */
import { NUMBER_WORDS, ORDINAL_WORDS } from './number-words.ts';

export interface Token {
  readonly kind: 'number' | 'mark' | 'to' | 'and' | 'open' | 'close' | 'word';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Also of a word that may stand for one, such as `two`. */
  readonly number?: number;
  readonly form?: 'digits' | 'ordinal' | 'word';
  /** `sign`: ¶ or #; `word`: passage, p.; `no`: no, which also denies. */
  readonly mark?: 'sign' | 'word' | 'no';
}

/** What a mark stands before. */
const BEFORE_NUMBER = String.raw`(?=\s*[([#¶]*\s*(?:\d{1,7}(?:st|nd|rd|th)?(?![\p{L}\p{N}])))`;
const BEFORE_WORD = String.raw`(?=\s+\p{L})`;

const PATTERNS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['space', /\s+/uy],
  ['sign', new RegExp(`(?:¶{1,2}|#p?)${BEFORE_NUMBER}`, 'iuy')],
  ['no', new RegExp(`no${BEFORE_NUMBER}`, 'iuy')],
  ['mark', new RegExp(String.raw`(?:pp?\.?|pars?\.?|paras?\.?|n[or]\.?|numbers?)${BEFORE_NUMBER}`, 'iuy')],
  ['mark', new RegExp(`(?:passages?|paragraphs?|paras?)(?:${BEFORE_NUMBER}|${BEFORE_WORD})`, 'iuy')],
  // Dates, times, decimals, thousands: `2011-10-04`, `12:30`, `2.5`, `1,200`.
  ['word', /\d+(?:-\d+){2,}(?!\d)|\d+(?:[.:/']\d+)+|\d{1,3}(?:,\d{3})+(?!\d)/uy],
  ['ordinal', /\d{1,7}(?:st|nd|rd|th)(?![\p{L}\p{N}])/iuy],
  ['digits', /\d{1,7}(?![\p{L}\p{N}])/uy],
  ['to', /-{1,2}|\.{2,3}|(?:to|through|thru|until|till)(?![\p{L}\p{N}])/iuy],
  ['and', /[,;&+]|and(?![\p{L}\p{N}])/iuy],
  ['open', /[([]/uy],
  ['close', /[)\].:?!]/uy],
  ['word', /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’_/.-]*|./suy],
];

/** The tokens lie in `text`, which is what was typed with one kind of digits, dashes and spaces. */
export function numberTokens(typed: string): { readonly text: string; readonly tokens: readonly Token[] } {
  const text = plainDigits(typed.normalize('NFKC'))
    .replace(/[‐-―−]/gu, '-')
    .trim();
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const [kind, part] = firstMatch(text, start);
    const end = start + part.length;
    if (kind !== 'space') tokens.push(toToken(kind, part, start));
    start = end;
  }
  return { text, tokens };
}

function firstMatch(text: string, at: number): readonly [kind: string, part: string] {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const [part] = pattern.exec(text) ?? [];
    if (part !== undefined) return [kind, part];
  }
  return ['word', text.charAt(at)];
}

function toToken(kind: string, text: string, start: number): Token {
  const place = { text, start, end: start + text.length };
  switch (kind) {
    case 'sign':
    case 'no':
      return { kind: 'mark', mark: kind, ...place };
    case 'mark':
      return { kind: 'mark', mark: 'word', ...place };
    case 'digits':
    case 'ordinal':
      return { kind: 'number', number: Number.parseInt(text, 10), form: kind, ...place };
    case 'to':
    case 'and':
    case 'open':
    case 'close':
      return { kind, ...place };
    default:
      return { kind: 'word', ...place, ...spelt(text.toLowerCase()) };
  }
}

function spelt(word: string): Pick<Token, 'number' | 'form'> {
  const ordinal = ORDINAL_WORDS.get(word);
  if (ordinal !== undefined) return { number: ordinal, form: 'ordinal' };
  const number = NUMBER_WORDS.get(word);
  return number === undefined ? {} : { number, form: 'word' };
}

/** Where the digits of a script begin: Arabic, Persian, Devanagari, Bengali. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6];

function plainDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, digit => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find(each => code >= each && code < each + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
