import { splitSentences } from '../../text/sentences.ts';

/** Scripts that are written without spaces, where a sentence ends without one too. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Sentences between which a quotation may be cut: a mark inside a word, as in `Yahoo!s`, ends none. */
export function wholeSentences(text: string): readonly { readonly start: number; readonly end: number }[] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of splitSentences(text)) {
    const last = whole.at(-1);
    const touches = last !== undefined && last.end === start;
    if (touches && !UNSPACED.test(text.slice(last.end - 2, start + 1))) last.end = end;
    else whole.push({ start, end });
  }
  return whole;
}
