/** What is read of a sentence or of a pair is read when it is first asked for, and kept as long as that is there. */
export function readOnce<K extends object, T>(read: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return key => {
    const kept = known.get(key);
    if (kept !== undefined) return kept.value;
    const value = read(key);
    known.set(key, { value });
    return value;
  };
}
