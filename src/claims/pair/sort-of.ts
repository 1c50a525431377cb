import { isNumeric, type Token } from '../sentence/token.ts';

/** What sort of word it is, as far as words are exchanged for those of their own sort. */
export function sortOf(token: Token): 'number' | 'name' | 'word' {
  if (isNumeric(token)) return 'number';
  return token.name ? 'name' : 'word';
}
