/** The English words near a misspelt one: the list is walked like a tree, since its words stand in their order. */
/** Words in their order, read where they lie. */
export interface SortedWords {
  readonly size: number;
  lengthOf(word: number): number;
  letterAt(word: number, place: number): number;
  wordAt(word: number): string;
  /** The next word that does not begin with the same letters. */
  after(word: number, letters: number): number;
}

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
  const far = max + 1;
  const letters = Uint16Array.from({ length: typed.length }, (_, i) => typed.charCodeAt(i));
  // A row for each letter of a beginning, row 0 for the empty one; what is off the diagonal by more than `max` is far.
  const depthMax = typed.length + max + 1;
  const slips = new Uint8Array((depthMax + 1) * width).fill(far);
  const least = new Uint8Array(depthMax + 1);
  const spelt = new Uint16Array(depthMax + 1);
  for (let j = 0; j <= Math.min(max, typed.length); j++) slips[j] = j;

  /** Extends the beginning by a letter; whether any word that begins so can be near enough. */
  function take(depth: number, letter: number): boolean {
    if (depth >= depthMax) return false;
    const row = depth * width;
    spelt[depth - 1] = letter;
    slips[row] = Math.min(depth, far);
    let smallest = slips[row] as number;
    const end = Math.min(typed.length, depth + max);
    for (let j = Math.max(1, depth - max); j <= end; j++) {
      const here = letters[j - 1];
      const above = row - width + j;
      let cost = (slips[above - 1] as number) + (here === letter ? 0 : 1);
      if ((slips[above] as number) + 1 < cost) cost = (slips[above] as number) + 1;
      if ((slips[row + j - 1] as number) + 1 < cost) cost = (slips[row + j - 1] as number) + 1;
      if (depth > 1 && j > 1 && here === spelt[depth - 2] && letters[j - 2] === letter) {
        const swapped = (slips[above - width - 2] as number) + 1;
        if (swapped < cost) cost = swapped;
      }
      slips[row + j] = cost;
      if (cost < smallest) smallest = cost;
    }
    least[depth] = smallest;
    // A swap reaches back over one row.
    return smallest <= max || (least[depth - 1] as number) < max;
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
    if (length < depthMax && (slips[length * width + width - 1] as number) <= max) {
      found.push(words.wordAt(word));
    }
    word++;
  }
  return found;
}
