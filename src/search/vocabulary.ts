/** The words of a library, as they are written (folded) and as the terms that the index compares. */
import { createGrowingArray } from '../text/growing-array.ts';
import { createStringTable, type StringTableData } from '../text/string-table.ts';
import { isEnglish, termOf } from '../text/terms.ts';
import { at } from './postings.ts';

/** Words and terms have numbers; the same spelling in English and elsewhere may be two words with two terms. */
export interface Vocabulary {
  /** How many words there are. */
  readonly size: number;
  word(id: number): string;
  lengthOfWord(id: number): number;
  term(id: number): string;
  readonly termOfWord: Uint32Array;
  /** The terms that a typed word may stand for, its English reading first. */
  termsFor(word: string): readonly number[];
  /** A term by its own spelling. */
  termCalled(term: string): number | undefined;
  hasWord(word: string): boolean;
  /** How often a word was written; 0 when never. */
  countOf(word: string): number;
  /** How many words were written in all. */
  wordsWritten(): number;
}

/** Plain typed arrays, so that they can be written to disk and read back as they are. */
export interface VocabularyData {
  readonly words: StringTableData;
  readonly terms: StringTableData;
  readonly termOfWord: Uint32Array;
  readonly wordCounts: Uint32Array;
  readonly written: number;
}

export interface VocabularyBuilder {
  /** The number of the word, new or known. */
  addWord(word: string, language: string): number;
  /** The same for letters that no string was made of, given their hash. */
  addPiece(letters: Uint16Array, start: number, end: number, hash: number, language: string): number;
  /** A term that no word has, such as that of an alias group. */
  addTerm(term: string): number;
  termOf(word: number): number;
  data(): VocabularyData;
}

const ENGLISH = 0;
const OTHER = 1;

export function createVocabularyBuilder(): VocabularyBuilder {
  const words = createStringTable();
  const terms = createStringTable();
  const termOfWord = createGrowingArray();
  const wordCounts = createGrowingArray();
  let written = 0;
  // Nearly all words come in the language of the one before.
  let lastLanguage = 'en';
  let lastKind = ENGLISH;

  function kindOf(language: string): number {
    if (language !== lastLanguage) {
      lastLanguage = language;
      lastKind = isEnglish(language) ? ENGLISH : OTHER;
    }
    return lastKind;
  }

  function count(word: number, language: string): number {
    written++;
    if (word < wordCounts.length) wordCounts.increase(word);
    else {
      wordCounts.push(1);
      termOfWord.push(terms.add(termOf(words.get(word), language)));
    }
    return word;
  }

  return {
    addWord: (word, language) => count(words.add(word, kindOf(language)), language),
    addPiece: (letters, start, end, hash, language) =>
      count(words.addPiece(letters, start, end, hash, kindOf(language)), language),
    addTerm: term => terms.add(term),
    termOf: word => termOfWord.get(word),
    data: () => ({
      words: words.data(),
      terms: terms.data(),
      termOfWord: termOfWord.toArray(),
      wordCounts: wordCounts.toArray(),
      written,
    }),
  };
}

export function createVocabulary(data: VocabularyData): Vocabulary {
  const words = createStringTable(data.words);
  const terms = createStringTable(data.terms);
  const { termOfWord, wordCounts } = data;
  const hasOthers = data.words.kinds.includes(OTHER);
  const idsOf = (word: string) => [words.find(word, ENGLISH), words.find(word, OTHER)];

  return {
    size: words.size(),
    word: words.get,
    lengthOfWord: words.lengthOf,
    term: terms.get,
    termOfWord,
    termsFor(word) {
      const found: number[] = [];
      const stem = terms.find(termOf(word));
      if (stem !== undefined) found.push(stem);
      if (hasOthers) {
        const plain = terms.find(word);
        if (plain !== undefined && plain !== stem) found.push(plain);
      }
      return found;
    },
    termCalled: term => terms.find(term),
    countOf: word =>
      idsOf(word).reduce<number>((sum, id) => sum + (id === undefined ? 0 : at(wordCounts, id)), 0),
    wordsWritten: () => data.written,
    hasWord: word => idsOf(word).some(id => id !== undefined),
  };
}
