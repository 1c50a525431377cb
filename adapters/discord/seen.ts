/** Remembers for a while what has been dealt with, and no more of it than fits. */

export interface Seen {
  /** True the first time, false while it is remembered. */
  first(key: string): boolean;
  /** It may come again, such as after it failed. */
  forget(key: string): void;
}

/** Discord's own tokens of interactions live as long. */
const REMEMBERED_MS = 15 * 60_000;
const KEYS_MAX = 10_000;

export function createSeen(now: () => number = Date.now): Seen {
  const times = new Map<string, number>();

  /** A Map keeps the order in which keys came, so the oldest are in front. */
  function dropOld(): void {
    for (const [key, time] of times) {
      if (times.size <= KEYS_MAX && now() - time < REMEMBERED_MS) return;
      times.delete(key);
    }
  }

  return {
    first(key) {
      dropOld();
      if (times.has(key)) return false;
      times.set(key, now());
      return true;
    },
    forget: key => void times.delete(key),
  };
}
