import { fold } from '../text/fold.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Longer words that begin so, those written most often first. */
export function completeWord(beginning: string, limit: number, vocabulary: Vocabulary): readonly string[] {
  const folded = fold(beginning);
  const words = new Set<string>();
  for (let id = 0; id < vocabulary.size; id++) {
    if (vocabulary.lengthOfWord(id) <= folded.length) continue;
    const word = vocabulary.word(id);
    if (word.startsWith(folded)) words.add(word);
  }
  return [...words]
    .sort((a, b) => vocabulary.countOf(b) - vocabulary.countOf(a))
    .slice(0, Math.max(0, limit));
}
