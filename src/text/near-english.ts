/** The English words near a misspelt one: the list is walked like a tree, since its words stand in their order. */

/** Words in their order, read where they lie. */
export interface SortedWords {
  /** Of all words, one behind the other. */
  readonly letters: Uint8Array;
  /** Where each word ends. */
  readonly ends: Uint32Array;
  /** With how many letters of the word before it each begins. */
  readonly shared: Uint8Array;
  /** The next word that shares no more letters with the word before it: behind all that begin alike. */
  readonly next: Uint32Array;
}

export function sortedWords(letters: Uint8Array, ends: Uint32Array): SortedWords {
  const shared = new Uint8Array(ends.length);
  for (let word = 1; word < ends.length; word++) {
    const [start = 0, end = 0, next = 0] = [ends[word - 2], ends[word - 1], ends[word]];
    const most = Math.min(end - start, next - end, SHARED_MAX);
    let same = 0;
    while (same < most && letters[start + same] === letters[end + same]) same++;
    shared[word] = same;
  }
  const next = new Uint32Array(ends.length);
  const open: number[] = [];
  for (let word = 0; word < ends.length; word++) {
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      if ((shared[word] as number) > (shared[last] as number)) break;
      next[last] = word;
      open.pop();
    }
    open.push(word);
  }
  for (const word of open) next[word] = ends.length;
  return { letters, ends, shared, next };
}

/** What a byte holds. */
const SHARED_MAX = 255;

/** Longer ones are no slip of a word. */
const TYPED_MAX = 24;

/**
 * All words at most `max` slips away: letters added, lost or replaced, and neighbours swapped (optimal string
 * alignment). Words with a common beginning share its comparison, and a beginning too far away is passed over
 * with all that begins so.
 */
export function nearWords(
  typed: string,
  max: number,
  { ends, letters: all, next, shared }: SortedWords,
): readonly string[] {
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

  for (let word = 0; word < ends.length; ) {
    const start = word === 0 ? 0 : (ends[word - 1] as number);
    const length = (ends[word] as number) - start;
    let depth = shared[word] as number;
    let isNear = true;
    while (isNear && depth < length) {
      isNear = take(depth + 1, all[start + depth] as number);
      depth++;
    }
    if (!isNear) {
      // Past all that begin with the same letters.
      word = depth === (shared[word] as number) + 1 ? (next[word] as number) : word + 1;
      while (word < ends.length && (shared[word] as number) >= depth) word = next[word] as number;
      continue;
    }
    if (length < depthMax && (slips[length * width + width - 1] as number) <= max) {
      found.push(String.fromCharCode(...all.subarray(start, start + length)));
    }
    word++;
  }
  return found;
}
