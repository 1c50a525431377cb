import { remember } from '../text/remember.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * For one check, in which the same words are looked for again and again: what they mean is found out once, since
 * looking for what a misspelt word was meant to be takes longer than the search.
 */
export function parsingOnce(index: SearchIndex): SearchIndex {
  const parse = remember((text: string) => index.parse(text));
  return {
    ...index,
    parse: (text, about) => (about === undefined ? parse(text) : index.parse(text, about)),
  };
}
