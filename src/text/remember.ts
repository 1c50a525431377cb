/** Answers of a function of one word, kept for the words that keep coming. */

const KEPT_MAX = 20_000;

/** Starts afresh when too many are kept, so that no run of odd words fills the memory. */
export function remember<T>(answer: (word: string) => T, keptMax = KEPT_MAX): (word: string) => T {
  const kept = new Map<string, T>();
  return word => {
    const known = kept.get(word);
    if (known !== undefined || kept.has(word)) return known as T;
    if (kept.size >= keptMax) kept.clear();
    const found = answer(word);
    kept.set(word, found);
    return found;
  };
}
