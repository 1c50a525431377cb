/** Notices a connection that has gone deaf: the client waits for RESUMED without a limit of its own. */

interface Watch {
  readonly everyMs: number;
  readonly deafAfterMs: number;
  /** Whether it hears now. */
  readonly isHearing: () => boolean;
  /** Makes the connection anew; called again only when that is through. */
  readonly revive: () => Promise<void>;
}

/** Returns what ends the watch. */
export function watch({ everyMs, deafAfterMs, isHearing, revive }: Watch): () => void {
  let deafSince: number | undefined;
  let reviving = false;

  async function look(): Promise<void> {
    if (reviving) return;
    if (isHearing()) {
      deafSince = undefined;
      return;
    }
    deafSince ??= performance.now();
    if (performance.now() - deafSince < deafAfterMs) return;
    reviving = true;
    try {
      await revive();
    } finally {
      reviving = false;
      // Whether it worked or not, the next try waits as long: Discord counts log-ins.
      deafSince = undefined;
    }
  }

  const timer = setInterval(() => void look(), everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
