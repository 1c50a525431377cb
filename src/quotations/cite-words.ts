/** Citations of the words that a quotation was compared with: the passage, with those words marked in it. */
import { cite } from '../answer/cite.ts';
import type { Citation, Library, Passage } from '../model.ts';
import { isOfHeading, type SourceWord } from './stretches.ts';

/** One citation for each passage that the words stand in, in order; the words are its key sentence. */
export function citeWords(words: readonly SourceWord[], library: Library): readonly Citation[] {
  const spans = new Map<Passage, { start: number; end: number }>();
  for (const word of words) {
    if (isOfHeading(word)) continue;
    const { passage, start, end } = word;
    const span = spans.get(passage);
    if (span === undefined) spans.set(passage, { start, end });
    else span.end = end;
  }
  return [...spans].map(([passage, span]) => {
    const { start, end } = withClosingMark(passage, span);
    return {
      ...cite(passage, library),
      keySentence: { exact: passage.text.slice(start - passage.start, end - passage.start), start, end },
    };
  });
}

/** A full stop that closes the passage belongs to its last words. */
function withClosingMark(passage: Passage, span: { readonly start: number; readonly end: number }) {
  const after = passage.text.slice(span.end - passage.start);
  return /^[.!?…]["”’)]*$/u.test(after) ? { ...span, end: passage.end } : span;
}
