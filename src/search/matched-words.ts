/** Which words of a text meet a query: for marking them, and for weighing sentences. */
import { splitWords } from '../text/words.ts';
import type { IndexedLibrary } from './index-library.ts';
import { at } from './postings.ts';

/** The words of a passage, as written there (folded), that have one of the terms, alone or with a neighbour. */
export function matchedWords(
  indexed: IndexedLibrary,
  passage: number,
  terms: ReadonlySet<number>,
): readonly string[] {
  const { body, vocabulary, aliases, aliasTerms } = indexed;
  const ids = body.values.subarray(at(body.offsets, passage), at(body.offsets, passage + 1));
  const word = (i: number) => vocabulary.word(ids[i] ?? 0);
  const found = new Set<string>();
  for (const id of ids) {
    if (terms.has(vocabulary.termOfWord[id] ?? 0)) found.add(vocabulary.word(id));
  }
  if (aliasTerms.some(term => terms.has(term))) {
    const sequence = ids.map(id => vocabulary.termOfWord[id] ?? 0);
    for (const { group, at: first, length } of aliases.find(sequence)) {
      if (!terms.has(aliasTerms[group] ?? -1)) continue;
      for (let i = first; i < first + length; i++) found.add(word(i));
    }
  }
  if (found.size > 0) return [...found];
  // Asked for run together (`ulanude`), written apart (`Ulan-Ude`).
  for (let i = 0; i + 1 < ids.length; i++) {
    const joined = vocabulary.termsFor(word(i) + word(i + 1));
    if (joined.some(term => terms.has(term))) found.add(word(i)).add(word(i + 1));
  }
  return [...found];
}

/** The terms of a text that need not be in the library as it stands, other names of its words included. */
export function knownTerms(indexed: IndexedLibrary, text: string): ReadonlySet<number> {
  const { vocabulary, aliases, aliasTerms } = indexed;
  const terms = new Set<number>();
  const sequence: (number | undefined)[] = [];
  for (const word of splitWords(text)) {
    if (word.whole !== undefined) for (const term of vocabulary.termsFor(word.whole)) terms.add(term);
    if (word.stop) continue;
    const known = vocabulary.termsFor(word.text);
    for (const term of known) terms.add(term);
    sequence.push(known[0]);
  }
  for (const { group } of aliases.find(sequence)) terms.add(aliasTerms[group] ?? 0);
  return terms;
}
