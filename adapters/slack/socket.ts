/** Socket Mode, connected anew at once whenever Slack asks for it or the line breaks. */
import { setTimeout as sleep } from 'node:timers/promises';
import { SocketModeReceiver } from '@slack/bolt';
import type { Logger } from '../../src/index.ts';
import { clientOptions } from './api.ts';
import { boltLogger } from './bolt-logger.ts';
import type { Link } from './link-to-slack.ts';
import { codeOf, faultOf } from './slack-error.ts';

export interface SocketOptions {
  readonly appToken: string;
  readonly apiUrl?: string | undefined;
  readonly logger: Logger;
  /** Slack no longer accepts the token; nothing is tried again. */
  onRefused(code: string): void;
}

/** How long the line may be silent before it counts as broken; the client asks three times within it. */
const PING_MS = 3_000;
const HELLO_MS = 10_000;
/** A connection that lasts this long was a good one. */
const STABLE_MS = 2_000;
/** That many attempts come at once; then each waits twice as long as the one before. */
const EAGER_ATTEMPTS = 5;
const BACKOFF_MS = 500;
const BACKOFF_MAX_MS = 30_000;

/**
 * The client's own reconnection waits its ping time-out before each attempt, and lets a refused token end the
 * process by an unhandled rejection; so it is off, and the loop here connects and classifies instead.
 */
export function createSocketLink({ appToken, apiUrl, logger, onRefused }: SocketOptions): Link {
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    clientPingTimeout: PING_MS,
    logger: boltLogger(logger),
    installerOptions: { clientOptions: clientOptions(apiUrl) },
  });
  const { client } = receiver;
  const stopping = new AbortController();
  let holding: Promise<void> = Promise.resolve();

  /** Resolves once Slack has said hello. */
  async function connect(): Promise<{ readonly closed: Promise<void> }> {
    const late = setTimeout(() => void client.disconnect(), HELLO_MS);
    try {
      await client.start();
      return { closed: new Promise(resolve => client.once('disconnected', () => resolve())) };
    } finally {
      clearTimeout(late);
    }
  }

  async function hold(onConnected: () => void, onFailed: (error: unknown) => void): Promise<void> {
    let attempts = 0;
    let known = false;
    while (!stopping.signal.aborted) {
      const started = Date.now();
      try {
        const { closed } = await connect();
        // The end came while the line was being opened.
        if (stopping.signal.aborted) return void client.disconnect();
        known = true;
        onConnected();
        logger.info('slack_connected', { transport: 'socket' });
        await closed;
        attempts = Date.now() - started > STABLE_MS ? 0 : attempts + 1;
        if (!stopping.signal.aborted) logger.info('slack_reconnecting', { attempts });
      } catch (error) {
        if (stopping.signal.aborted) return;
        const fault = faultOf(error);
        // Of a token that never connected, what else Slack rejects, such as a missing scope, stays so too.
        if (fault.kind === 'refused' || (fault.kind === 'rejected' && !known)) {
          onFailed(error);
          onRefused(fault.code);
          return;
        }
        attempts += 1;
        logger.warn('slack_connect_failed', { code: codeOf(fault), attempts });
        if (fault.kind === 'rateLimited') await pause(fault.seconds * 1_000);
      }
      await pause(delayBefore(attempts));
    }
  }

  async function pause(ms: number): Promise<void> {
    if (ms > 0) await sleep(ms, undefined, { signal: stopping.signal }).catch(() => undefined);
  }

  return {
    receiver,
    start: () =>
      new Promise((resolve, reject) => {
        holding = hold(resolve, reject);
      }),
    async stop() {
      stopping.abort();
      await Promise.race([client.disconnect(), sleep(PING_MS, undefined, { ref: false })]);
      await Promise.race([holding, sleep(PING_MS, undefined, { ref: false })]);
    },
  };
}

function delayBefore(attempts: number): number {
  if (attempts < EAGER_ATTEMPTS) return 0;
  return Math.min(BACKOFF_MS * 2 ** (attempts - EAGER_ATTEMPTS), BACKOFF_MAX_MS);
}
