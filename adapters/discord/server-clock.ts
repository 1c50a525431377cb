/** Discord's time by the clock here, so that a host whose clock is wrong is answered all the same. */

export interface ServerClock {
  /** From the `Date` of a response, which is cut to whole seconds. */
  heard(date: string | null | undefined): void;
  /** How long ago, in milliseconds, something happened that Discord dates so; rather too short than too long. */
  ageOf(timestamp: number): number;
}

/** Clocks drift, so that only what was heard lately counts. */
const SAMPLES = 20;

export function createServerClock(now: () => number = Date.now): ServerClock {
  const ahead: number[] = [];
  return {
    heard(date) {
      const time = Date.parse(date ?? '');
      if (Number.isNaN(time)) return;
      ahead.push(now() - time);
      if (ahead.length > SAMPLES) ahead.shift();
    },
    ageOf: timestamp => now() - timestamp - smallest(ahead),
  };
}

/** The sample with the least delay and cut-off in it; less than a second is no wrong clock. */
function smallest(ahead: readonly number[]): number {
  if (ahead.length === 0) return 0;
  const offset = Math.min(...ahead);
  return Math.abs(offset) < 1_000 ? 0 : offset;
}
