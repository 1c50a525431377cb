/** Lines that end where the writer ended them: verse, addresses, lists of names. */
import { SENTENCE_END } from './sentence-end.ts';

const VERSE_MAX = 65;
const CJK_VERSE_MAX = 22;
export const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。，！？：；」』]/u;

/** Whether the next word would have fitted: then the line was not broken for its length. */
function breaksFreely(lines: readonly string[], width: number): boolean {
  const breaks = lines.slice(1).map((line, index) => {
    const before = lines[index]?.trimEnd() ?? '';
    const word = /^\s*(\S+)/.exec(line)?.[1] ?? '';
    return before.length + 1 + word.length <= width * 0.85;
  });
  return breaks.length > 0 && breaks.filter(Boolean).length > breaks.length * 0.5;
}

/** `width` is that of the text's longest broken line. */
export function isVerse(lines: readonly string[], width: number): boolean {
  const trimmed = lines.map(line => line.trim());
  const isCjk = trimmed.every(line => CJK.test(line));
  const max = isCjk ? CJK_VERSE_MAX : VERSE_MAX;
  if (lines.length < 2 || trimmed.some(line => line.length > max)) return false;
  // Sentences on lines of their own are paragraphs, or a list.
  if (trimmed.every(line => SENTENCE_END.test(line))) return false;
  return isCjk ? trimmed.some(line => !SENTENCE_END.test(line)) : breaksFreely(lines, Math.max(width, max));
}
