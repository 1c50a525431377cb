/** Socket Mode: the next line is there before the one before goes, and a broken one is replaced at once. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { App, Receiver } from '@slack/bolt';
import type { Logger } from '../../src/index.ts';
import { ENDED, type Line, openLine } from './line.ts';
import type { Link } from './link-to-slack.ts';
import { adviceFor, codeOf, faultOf } from './slack-error.ts';
import type { Timing } from './timing.ts';

export interface SocketOptions {
  readonly appToken: string;
  readonly apiUrl?: string | undefined;
  readonly logger: Logger;
  readonly timing: Timing;
  /** Slack no longer accepts the token; nothing is tried again. */
  onRefused(code: string): void;
}

/** That many attempts come at once; then each waits twice as long as the one before. */
const EAGER_ATTEMPTS = 5;
const BACKOFF_MS = 500;
const BACKOFF_MAX_MS = 30_000;
const CONNECT_ADVICE =
  'It is tried again and again. See https://slack-status.com, and the network if it keeps happening.';

/**
 * The client's own reconnection closes a line first and waits its ping time-out before the next, and lets a
 * refused token end the process by an unhandled rejection; so each line has a client of its own, and the loop
 * here opens, replaces and classifies.
 */
export function createSocketLink({ onRefused, logger, timing, ...options }: SocketOptions): Link {
  const stopping = new AbortController();
  const { signal } = stopping;
  const stopped = new Promise<undefined>(resolve => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  const lines = new Set<Line>();
  let holding: Promise<void> = Promise.resolve();
  let app: App | undefined;

  async function hold(onConnected: () => void, onFailed: (error: unknown) => void): Promise<void> {
    let attempts = 0;
    let known = false;
    const begun = Date.now();
    while (!signal.aborted) {
      await pause(delayBefore(attempts));
      const started = Date.now();
      try {
        const line = await open();
        known = true;
        onConnected();
        logger.info('slack_connected', { transport: 'socket' });
        const reason = await Promise.race([line.over, stopped]);
        if (reason === undefined || signal.aborted) return;
        attempts = Date.now() - started > timing.stableMs ? 0 : attempts + 1;
        logger.info('slack_reconnecting', { reason, attempts });
      } catch (error) {
        if (signal.aborted) return;
        const fault = faultOf(error);
        // Of a token that never connected, what else Slack rejects, such as a missing scope, stays so too.
        if (fault.kind === 'refused' || (fault.kind === 'rejected' && !known)) {
          onFailed(error);
          onRefused(fault.code);
          return;
        }
        // Whoever starts it is there to look; what was connected once goes on trying.
        if (!known && Date.now() - begun >= timing.startMs) return onFailed(error);
        attempts += 1;
        const code = codeOf(fault);
        const advice = code === 'missing_scope' ? adviceFor('SLACK_APP_TOKEN', code) : CONNECT_ADVICE;
        logger.warn('slack_connect_failed', { code, attempts, advice });
        if (fault.kind === 'rateLimited') await pause(fault.seconds * 1_000);
      }
    }
  }

  /** From its hello on Slack sends over it, and over the one before what is on its way there already. */
  async function open(): Promise<Line> {
    if (app === undefined) throw new Error('The link is started before the app.');
    const line = await openLine({ app, ...options, logger, timing, signal });
    const [before, ...older] = [...lines].toReversed();
    for (const each of older) void retire(each);
    if (before !== undefined) void pause(timing.lingerMs).then(() => retire(before));
    lines.add(line);
    void line.over.then(reason => reason === ENDED && lines.delete(line));
    return line;
  }

  function retire(line: Line): Promise<void> {
    return line.close().finally(() => lines.delete(line));
  }

  async function pause(ms: number): Promise<void> {
    if (ms > 0) await sleep(ms, undefined, { signal }).catch(() => undefined);
  }

  const receiver: Receiver = {
    init(given) {
      app = given;
    },
    start: () =>
      new Promise<void>((resolve, reject) => {
        holding = hold(resolve, reject);
      }),
    async stop() {
      for (const line of lines) line.refuse();
      stopping.abort();
      await Promise.all([...Array.from(lines, retire), holding]);
    },
  };
  return {
    receiver,
    start: async () => void (await receiver.start()),
    stop: async () => void (await receiver.stop()),
    isOpen: () => lines.size > 0,
  };
}

function delayBefore(attempts: number): number {
  if (attempts < EAGER_ATTEMPTS) return 0;
  return Math.min(BACKOFF_MS * 2 ** (attempts - EAGER_ATTEMPTS), BACKOFF_MAX_MS);
}
