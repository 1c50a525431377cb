/** How well a word fits the rest of a question, by where the library writes the two together. */
import type { IndexedLibrary } from './index-library.ts';
import { at } from './postings.ts';

/** So many passages show well enough what a word is written with. */
const PASSAGES_MAX = 60;
/** Beside each other: with at most one word between them. */
const REACH = 2;

/** Whether the library writes a term beside another word of the question, or near one. */
export type Support = (term: number) => 'beside' | 'near' | 'none';

/** For the word at a place of a question, given the terms of each of its words. */
export function createSupport(
  { vocabulary, postings, body }: IndexedLibrary,
  terms: readonly (readonly number[])[],
  place: number,
): Support {
  const neighbours = new Set([...(terms[place - 1] ?? []), ...(terms[place + 1] ?? [])]);
  const others = new Set(terms.flatMap((known, i) => (i === place ? [] : known)));
  const termAt = (i: number) => vocabulary.termOfWord[at(body.values, i)] ?? 0;

  return term => {
    if (others.size === 0) return 'none';
    let isNear = false;
    const end = Math.min(at(postings.offsets, term + 1), at(postings.offsets, term) + PASSAGES_MAX);
    for (let i = at(postings.offsets, term); i < end; i++) {
      const passage = at(postings.passageOf, i);
      const from = at(body.offsets, passage);
      const to = at(body.offsets, passage + 1);
      for (let j = from; j < to; j++) {
        const here = termAt(j);
        if (others.has(here)) isNear = true;
        if (here !== term) continue;
        for (let k = Math.max(from, j - REACH); k <= Math.min(to - 1, j + REACH); k++) {
          if (neighbours.has(termAt(k))) return 'beside';
        }
      }
    }
    return isNear ? 'near' : 'none';
  };
}
