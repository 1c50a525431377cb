/** What is being answered now, so that nothing is left half done at the end. */
import { setTimeout as sleep } from 'node:timers/promises';

export interface InFlight {
  run(work: () => Promise<void>): Promise<void>;
  /** Resolves once nothing is left, or after that many milliseconds. */
  finished(ms: number): Promise<void>;
}

export function createInFlight(): InFlight {
  const running = new Set<Promise<void>>();
  return {
    async run(work) {
      const one = work();
      running.add(one);
      try {
        await one;
      } finally {
        running.delete(one);
      }
    },
    async finished(ms) {
      const end = new AbortController();
      const late = sleep(ms, 'late' as const, { signal: end.signal }).catch(() => 'late' as const);
      while (running.size > 0) {
        const outcome = await Promise.race([Promise.allSettled([...running]), late]);
        if (outcome === 'late') break;
      }
      end.abort();
    },
  };
}
