/** Recognises what was seen before: retried events, replayed requests, double clicks. */

export interface Once {
  /** True the first time, and again only after `forget` or once the memory has run out. */
  first(key: string): boolean;
  forget(key: string): void;
}

export interface OnceLimits {
  /** How long a key is remembered. */
  readonly ms: number;
  /** More keys than this push out the oldest. */
  readonly max: number;
}

export function createOnce({ ms, max }: OnceLimits, now: () => number = Date.now): Once {
  // A Map keeps the order of insertion, so the oldest come first.
  const seen = new Map<string, number>();
  return {
    first(key) {
      const time = now();
      for (const [oldest, at] of seen) {
        if (seen.size <= max && time - at < ms) break;
        seen.delete(oldest);
      }
      if (seen.has(key)) return false;
      seen.set(key, time);
      return true;
    },
    forget: key => void seen.delete(key),
  };
}
