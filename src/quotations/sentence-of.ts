/** Which sentence of its passage a word stands in. */
import { type Span, splitSentences } from '../text/sentences.ts';
import type { SourceWord } from './stretches.ts';

export function inOneSentence(one: SourceWord, other: SourceWord): boolean {
  return one.passage === other.passage && other.start < sentenceOf(one).end;
}

/** Its place in the body of the article. */
export function sentenceOf({ passage, start }: SourceWord): Span {
  const at = start - passage.start;
  const sentence = splitSentences(passage.text).find(span => at < span.end);
  const { start: from, end } = sentence ?? { start: 0, end: passage.text.length };
  return { start: passage.start + from, end: passage.start + end };
}
