/** The quotations within a text, without their marks. */
import { isTooShort } from './limits.ts';

export interface QuotedPart {
  /** Between the marks. */
  readonly text: string;
  /** With the marks. */
  readonly start: number;
  readonly end: number;
}

/** Where one mark opens and another closes, so that one quotation may stand within another. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '‹': '›',
  '「': '」',
  '『': '』',
};
/** These close too, or are apostrophes: they open where no word stands before them. */
const OPEN_BY_PLACE: Readonly<Record<string, string>> = {
  '"': '"',
  '”': '”',
  '»': '«',
  '‘': '’',
  "'": "'",
};
const IN_WORD = /[\p{L}\p{N}]/u;

/** In order; of quotations within others only the outer one. */
export function markedParts(text: string): readonly QuotedPart[] {
  const parts: QuotedPart[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const close = closeOf(text, at);
    if (close === undefined) continue;
    const inner = text.slice(at + 1, close);
    if (inner.trim() !== '') parts.push({ text: inner.trim(), start: at, end: close + 1 });
    at = close;
  }
  return parts;
}

/** Long enough to be checked; single words in marks are a tone of voice. */
export function quotedParts(text: string): readonly string[] {
  return markedParts(text)
    .map(part => part.text)
    .filter(part => !isTooShort(part));
}

function closeOf(text: string, at: number): number | undefined {
  const mark = text.charAt(at);
  const nested = CLOSERS[mark];
  if (nested !== undefined) return nestedClose(text, at, mark, nested);
  const close = OPEN_BY_PLACE[mark];
  if (close === undefined || IN_WORD.test(text.charAt(at - 1)) || /^\s|^$/u.test(text.charAt(at + 1)))
    return undefined;
  if (close === '’' || close === "'") return singleClose(text, at, close);
  const end = text.indexOf(close, at + 1);
  return end < 0 ? undefined : end;
}

/** Where the marks do not pair, the first that closes. */
function nestedClose(text: string, at: number, open: string, closers: string): number | undefined {
  let depth = 0;
  let first: number | undefined;
  for (let place = at + 1; place < text.length; place += 1) {
    const mark = text.charAt(place);
    if (closers.includes(mark)) {
      first ??= place;
      if (depth === 0) return place;
      depth -= 1;
    } else if (mark === open) depth += 1;
  }
  return first;
}

/** An apostrophe has a letter behind it; that of "the keepers’" has none, so behind a mark of the sentence is better. */
function singleClose(text: string, at: number, close: string): number | undefined {
  let last: number | undefined;
  for (let place = at + 2; place < text.length; place += 1) {
    const mark = text.charAt(place);
    if (last !== undefined && (mark === '‘' || mark === '“' || mark === '"')) break;
    if (mark !== close || IN_WORD.test(text.charAt(place + 1))) continue;
    last = place;
    if (/[.,;:!?…]/u.test(text.charAt(place - 1))) break;
  }
  return last;
}
