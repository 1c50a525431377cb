/** The words of a library, as they are written (folded) and as the terms that the index compares. */
import { isEnglish, termOf } from '../text/terms.ts';

export interface Vocabulary {
  readonly terms: readonly string[];
  /** A word as written; the same spelling in English and elsewhere may be two words with two terms. */
  readonly words: readonly string[];
  readonly termOfWord: readonly number[];
  readonly wordCounts: readonly number[];
  /** The terms that a typed word may stand for, its English reading first. */
  termsFor(word: string): readonly number[];
  hasWord(word: string): boolean;
  /** How often a word was written; 0 when never. */
  countOf(word: string): number;
  /** How many words were written in all. */
  wordsWritten(): number;
}

export interface VocabularyBuilder extends Vocabulary {
  /** The number of the word, new or known. */
  addWord(word: string, language: string): number;
  /** A term that no word has, such as that of an alias group. */
  addTerm(term: string): number;
}

export function createVocabulary(): VocabularyBuilder {
  const terms: string[] = [];
  const termIds = new Map<string, number>();
  const words: string[] = [];
  const termOfWord: number[] = [];
  const wordCounts: number[] = [];
  const englishWords = new Map<string, number>();
  const otherWords = new Map<string, number>();
  let written = 0;

  function addTerm(term: string): number {
    const known = termIds.get(term);
    if (known !== undefined) return known;
    termIds.set(term, terms.length);
    return terms.push(term) - 1;
  }

  return {
    terms,
    words,
    termOfWord,
    wordCounts,
    addTerm,
    addWord(word, language) {
      written++;
      const ids = isEnglish(language) ? englishWords : otherWords;
      const known = ids.get(word);
      if (known !== undefined) {
        wordCounts[known] = (wordCounts[known] ?? 0) + 1;
        return known;
      }
      termOfWord.push(addTerm(termOf(word, language)));
      wordCounts.push(1);
      const id = words.push(word) - 1;
      ids.set(word, id);
      return id;
    },
    termsFor(word) {
      const found: number[] = [];
      const stem = termIds.get(termOf(word));
      if (stem !== undefined) found.push(stem);
      if (otherWords.size > 0) {
        const plain = termIds.get(word);
        if (plain !== undefined && plain !== stem) found.push(plain);
      }
      return found;
    },
    countOf(word) {
      const ids = [englishWords.get(word), otherWords.get(word)];
      return ids.reduce<number>((sum, id) => sum + (id === undefined ? 0 : (wordCounts[id] ?? 0)), 0);
    },
    wordsWritten: () => written,
    hasWord: word => englishWords.has(word) || otherWords.has(word),
  };
}
