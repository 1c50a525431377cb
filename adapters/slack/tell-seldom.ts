/** Of what may happen thousands of times a minute, one line at once and then one a minute with the count. */

export interface TellSeldom<Kind> {
  happened(kind: Kind): void;
  stop(): void;
}

export function createTellSeldom<Kind>(
  everyMs: number,
  tell: (kind: Kind, count: number) => void,
): TellSeldom<Kind> {
  const untold = new Map<Kind, number>();
  const timers = new Map<Kind, NodeJS.Timeout>();

  function wait(kind: Kind): void {
    untold.set(kind, 0);
    const timer = setTimeout(() => {
      const count = untold.get(kind) ?? 0;
      untold.delete(kind);
      timers.delete(kind);
      if (count === 0) return;
      tell(kind, count);
      wait(kind);
    }, everyMs);
    timers.set(kind, timer.unref());
  }

  return {
    happened(kind) {
      const before = untold.get(kind);
      if (before !== undefined) {
        untold.set(kind, before + 1);
        return;
      }
      tell(kind, 1);
      wait(kind);
    },
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
