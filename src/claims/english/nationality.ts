/** "Danish" and "a Dane": which people something is of. */

import type { Token } from '../sentence/token.ts';
import { DEMONYM_COUNTRIES } from './name-forms.ts';

export function isNationality(token: Token): boolean {
  return (
    (token.part === 'ADJ' || token.name) && DEMONYM_COUNTRIES.has(token.lemma) && token.lemma !== token.word
  );
}

const BRITISH = new Set(['britain', 'england', 'scotland', 'wales', 'ireland']);

/** A continent or a union holds many nationalities. */
export function differ(a: Token, b: Token): boolean {
  const wide = (token: Token) => /^(?:europe|asia|africa|soviet)$/.test(token.lemma);
  const korean =
    [a, b].every(token => token.lemma.endsWith('korea')) && [a, b].some(({ lemma }) => lemma === 'korea');
  return (
    a.lemma !== b.lemma && !korean && !wide(a) && !wide(b) && !(BRITISH.has(a.lemma) && BRITISH.has(b.lemma))
  );
}
