/** "Danish" and "a Dane": which people something is of. */

import { DEMONYM_COUNTRIES } from './name-forms.ts';
import type { TaggedWord } from './tagger.ts';

type Word = Pick<TaggedWord, 'part' | 'lemma' | 'word'> & { readonly name: boolean };

export function isNationality(token: Word): boolean {
  return (
    (token.part === 'ADJ' || token.name) && DEMONYM_COUNTRIES.has(token.lemma) && token.lemma !== token.word
  );
}

export function isCountry({ lemma }: Word): boolean {
  return DEMONYM_COUNTRIES.has(lemma);
}

const BRITISH = new Set(['britain', 'england', 'scotland', 'wales', 'ireland']);

/** A continent or a union holds many nationalities. */
export function differ(a: Word, b: Word): boolean {
  const wide = (token: Word) => /^(?:europe|asia|africa|soviet)$/.test(token.lemma);
  const korean =
    [a, b].every(token => token.lemma.endsWith('korea')) && [a, b].some(({ lemma }) => lemma === 'korea');
  return (
    a.lemma !== b.lemma && !korean && !wide(a) && !wide(b) && !(BRITISH.has(a.lemma) && BRITISH.has(b.lemma))
  );
}
