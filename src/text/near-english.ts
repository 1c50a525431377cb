/** The English words near a misspelt one: the list is walked like a tree, since its words stand in their order. */
import type { SortedWords } from './english-words.ts';

/** Longer ones are no slip of a word. */
const TYPED_MAX = 24;

/**
 * All words at most `max` slips away: letters added, lost or replaced, and neighbours swapped (optimal string
 * alignment). Words with a common beginning share its comparison, and a beginning too far away is passed over
 * with all that begins so.
 */
export function nearWords(typed: string, max: number, words: SortedWords): readonly string[] {
  const found: string[] = [];
  const width = typed.length + 1;
  if (typed.length > TYPED_MAX) return found;
  // One row for each letter of a beginning; row 0 is that of the empty one.
  const rows: Uint8Array[] = [Uint8Array.from({ length: width }, (_, i) => i)];
  const least: number[] = [0];
  const spelt: number[] = [];

  /** Extends the beginning by a letter; whether any word that begins so can be near enough. */
  function take(depth: number, letter: number): boolean {
    rows[depth] ??= new Uint8Array(width);
    const [row, above] = [rows[depth] as Uint8Array, rows[depth - 1] as Uint8Array];
    spelt[depth - 1] = letter;
    row[0] = depth;
    let smallest = depth;
    for (let j = 1; j < width; j++) {
      const here = typed.charCodeAt(j - 1);
      let slips = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (here === letter ? 0 : 1),
      );
      if (depth > 1 && j > 1 && here === spelt[depth - 2] && typed.charCodeAt(j - 2) === letter) {
        slips = Math.min(slips, (rows[depth - 2]?.[j - 2] ?? max) + 1);
      }
      row[j] = slips;
      if (slips < smallest) smallest = slips;
    }
    least[depth] = smallest;
    // A swap reaches back over one row.
    return smallest <= max || (least[depth - 1] ?? max) < max;
  }

  let known = 0;
  for (let word = 0; word < words.size; ) {
    const length = words.lengthOf(word);
    let depth = 0;
    while (depth < known && depth < length && words.letterAt(word, depth) === spelt[depth]) depth++;
    let isNear = true;
    while (isNear && depth < length) {
      isNear = take(depth + 1, words.letterAt(word, depth));
      depth++;
    }
    known = depth;
    if (!isNear) {
      word = words.after(word, depth);
      continue;
    }
    if ((rows[length]?.[width - 1] ?? max + 1) <= max) found.push(words.wordAt(word));
    word++;
  }
  return found;
}
