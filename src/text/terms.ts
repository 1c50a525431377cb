/** From words to terms: what the index compares. */
import porter2 from 'wink-porter2-stemmer';
import { baseOf } from './irregular-forms.ts';
import { oneSpelling } from './one-spelling.ts';
import { splitWords } from './words.ts';

/** What is longer is no word, and stemming goes over it again and again. */
const ENGLISH_WORD = /^[a-z]{3,60}$/;

/** The term of a folded word in a language: the Porter2 stem of its base in English, however spelt, the word itself elsewhere. */
export function termOf(word: string, language = 'en'): string {
  return isEnglish(language) && ENGLISH_WORD.test(word) ? porter2(oneSpelling(baseOf(word))) : word;
}

export function isEnglish(language: string): boolean {
  return language === '' || /^en(?:$|-)/i.test(language);
}

/** The terms of a text without stop words, in order. */
export function termsOf(text: string, language = 'en'): readonly string[] {
  return splitWords(text)
    .filter(word => !word.stop)
    .map(word => termOf(word.text, language));
}
