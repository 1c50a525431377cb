import { fold } from '../text/fold.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Longer words that begin so, those written most often first. */
export function completeWord(beginning: string, limit: number, vocabulary: Vocabulary): readonly string[] {
  const folded = fold(beginning);
  const words = vocabulary.words.filter(word => word.startsWith(folded) && word.length > folded.length);
  return [...new Set(words)]
    .sort((a, b) => vocabulary.countOf(b) - vocabulary.countOf(a))
    .slice(0, Math.max(0, limit));
}
