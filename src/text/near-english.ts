import type { EnglishWords } from './english-words.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The English words one slip away from what was typed: tried one by one, which is quicker than a table to load. */
export function nearEnglish(typed: string, english: EnglishWords): readonly string[] {
  const found = new Set<string>();
  const offer = (word: string) => {
    if (word !== typed && english.zipf(word) !== undefined) found.add(word);
  };
  for (let i = 0; i <= typed.length; i++) {
    const before = typed.slice(0, i);
    const after = typed.slice(i);
    if (after !== '') offer(before + after.slice(1));
    if (after.length > 1) offer(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of LETTERS) {
      offer(before + letter + after);
      if (after !== '') offer(before + letter + after.slice(1));
    }
  }
  return [...found];
}
