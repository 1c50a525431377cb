/**
 * Spaces log-ins. The client logs in again as often as it likes while the gateway says HELLO and nothing more, also
 * after it was told to end; and Discord takes a token back that logs in a thousand times a day.
 */
import { SimpleIdentifyThrottler } from 'discord.js';

export interface IdentifyGate {
  /** For one client. */
  open(): GateOfClient;
}

type Throttler = Pick<SimpleIdentifyThrottler, 'waitForIdentify'>;

export interface GateOfClient {
  /** As the client wants it made, once it knows how many shards may log in at once. */
  throttler(maxConcurrency: number): Throttler;
  /** READY has come for a shard. */
  ready(shardId: number): void;
  /** From then on no log-in passes; `onKnock` is told of a shard that tries all the same. */
  close(onKnock: () => void): void;
}

export interface GateTiming {
  /** From one log-in that came to nothing to the next; the last holds for all further ones. */
  readonly identifyPausesMs: readonly number[];
  /** A session that lasted so long was a good one. */
  readonly goodSessionMs: number;
}

/** Discord ends a session now and then; so many short ones in a row are no fault yet. */
const SHORT_SESSIONS = 3;

interface Tries {
  readonly count: number;
  readonly at: number;
  readonly readyAt?: number;
}

/** `onSilent` is told of each log-in that came to nothing; the log-ins of all clients count together. */
export function createIdentifyGate(
  { identifyPausesMs, goodSessionMs }: GateTiming,
  onSilent: (pauseMs: number) => void,
  now: () => number = () => performance.now(),
): IdentifyGate {
  const triesOf = new Map<number, Tries>();

  /** After that many log-ins that came to nothing. */
  function pauseAfter(count: number): number {
    return count <= 0 ? 0 : (identifyPausesMs[Math.min(count, identifyPausesMs.length) - 1] ?? 0);
  }

  async function pass(shardId: number, signal: AbortSignal): Promise<void> {
    const before = triesOf.get(shardId);
    const wasGood = before?.readyAt !== undefined && now() - before.readyAt >= goodSessionMs;
    const count = before === undefined || wasGood ? 0 : before.count;
    const isSilent = count > 0 && before?.readyAt === undefined;
    const left = (before?.at ?? 0) + pauseAfter(isSilent ? count : count - SHORT_SESSIONS) - now();
    if (isSilent) onSilent(Math.max(0, Math.round(left)));
    if (left > 0) await pause(left, signal);
    triesOf.set(shardId, { count: count + 1, at: now() });
  }

  return {
    open() {
      let knock: (() => void) | undefined;
      return {
        throttler(maxConcurrency) {
          const spaced = new SimpleIdentifyThrottler(maxConcurrency);
          return {
            async waitForIdentify(shardId, signal) {
              if (knock !== undefined) return turnAway(knock, signal);
              await pass(shardId, signal);
              if (knock !== undefined) return turnAway(knock, signal);
              await spaced.waitForIdentify(shardId, signal);
            },
          };
        },
        ready(shardId) {
          const tries = triesOf.get(shardId);
          if (tries !== undefined) triesOf.set(shardId, { ...tries, readyAt: now() });
        },
        close(onKnock) {
          knock = onKnock;
        },
      };
    },
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms).unref();
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener('abort', giveUp, { once: true });
  });
}

/** Once the shard has ended, the client takes a rejection for what it is; before, it would log in after one. */
function turnAway(knock: () => void, signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    knock();
  });
}
