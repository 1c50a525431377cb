import { LANGUAGES } from './languages.ts';
import { inLanguage } from './say.ts';

/** What `work` says in each language: for words that are read back, which may have been written in any. */
export function inEveryLanguage<T>(work: () => T): readonly T[] {
  return LANGUAGES.map(language => inLanguage(language, work));
}
