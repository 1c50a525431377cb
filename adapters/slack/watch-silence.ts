/**
 * Notices a line over which nothing comes back, by the pongs that the client keeps count of. Time in which our own
 * loop was busy is no silence: what came in by then has only not been read.
 */
import type { SocketModeReceiver } from '@slack/bolt';

type Client = SocketModeReceiver['client'];

interface Watch {
  readonly client: Client;
  /** Without a pong for so long the line is silent. */
  readonly silentMs: number;
  /** Called once. */
  readonly onSilent: () => void;
  readonly now?: () => number;
}

/** Looks so often within that time. */
const LOOKS = 10;

/** Returns what ends the watch. */
export function watchSilence({ client, silentMs, onSilent, now = Date.now }: Watch): () => void {
  const everyMs = silentMs / LOOKS;
  let heardAt = now();
  let lookedAt = heardAt;
  const timer = setInterval(() => {
    const late = now() - lookedAt - everyMs;
    lookedAt = now();
    // The client has no other way to be asked.
    const line = client.websocket;
    // Timers that are overdue run before what has arrived is read; the client's own is told of it too.
    if (late > everyMs) {
      heardAt = lookedAt;
      if (line?.['lastPongReceivedTimestamp'] !== undefined) line['lastPongReceivedTimestamp'] = lookedAt;
    }
    heardAt = Math.max(heardAt, line?.['lastPongReceivedTimestamp'] ?? 0);
    if (lookedAt - heardAt <= silentMs) return;
    clearInterval(timer);
    onSilent();
  }, everyMs).unref();
  return () => clearInterval(timer);
}

/**
 * How long the client itself waits for a pong: it asks three times within that, and ends the line at once, with all
 * that is not acknowledged, so that its own patience is much longer.
 */
export function patienceOfClient(silentMs: number): number {
  return PATIENT_TIMES * silentMs;
}

const PATIENT_TIMES = 2;
