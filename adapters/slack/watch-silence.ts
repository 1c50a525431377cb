/**
 * Notices a line over which nothing comes back: the client asks now and then, and Slack's answers to that are told of by
 * what the client connects with. Time in which our own loop was busy is no silence: what came in by then has only not
 * been read. Where a newer client should tell of nothing, no line counts as silent, and its own patience is left.
 */
import { channel } from 'node:diagnostics_channel';
import type { SocketModeReceiver } from '@slack/bolt';

type Client = SocketModeReceiver['client'];

interface Watch {
  readonly client: Client;
  /** Without an answer for so long the line is silent. */
  readonly silentMs: number;
  /** Called once. */
  readonly onSilent: () => void;
}

/** Looks so often within that time. */
const LOOKS = 10;
/** Documented by undici, whose socket it is. */
const OPENED = channel('undici:websocket:open');
const PONG = channel('undici:websocket:pong');
const NOTHING = Buffer.alloc(0);

/** Before the client connects; returns what ends the watch. */
export function watchSilence({ client, silentMs, onSilent }: Watch): () => void {
  const everyMs = silentMs / LOOKS;
  let address: string | undefined;
  let socket: object | undefined;
  let heardAt = 0;
  let lookedAt = Date.now();

  const onAddress = ({ url }: { readonly url?: string }) => {
    address = url === undefined ? undefined : new URL(url).href;
  };
  // Both tell of every socket of the process; each line has an address of its own.
  const onOpened = (message: unknown) => {
    const opened = socketOf(message);
    if (socket !== undefined || opened === undefined || opened.url !== address) return;
    socket = opened;
    heardAt = Date.now();
  };
  const onPong = (message: unknown) => {
    if (socket !== undefined && socketOf(message) === socket) heardAt = Date.now();
  };
  client.once('authenticated', onAddress);
  OPENED.subscribe(onOpened);
  PONG.subscribe(onPong);

  const timer = setInterval(() => {
    const late = Date.now() - lookedAt - everyMs;
    lookedAt = Date.now();
    if (socket === undefined) return;
    // Timers that are overdue run before what has arrived is read. The client hears it too, lest it hang up.
    if (late > everyMs) PONG.publish({ payload: NOTHING, websocket: socket });
    if (lookedAt - heardAt <= silentMs) return;
    end();
    onSilent();
  }, everyMs).unref();

  function end(): void {
    clearInterval(timer);
    client.off('authenticated', onAddress);
    OPENED.unsubscribe(onOpened);
    PONG.unsubscribe(onPong);
  }
  return end;
}

interface Socket {
  readonly url?: unknown;
}

function socketOf(message: unknown): Socket | undefined {
  const { websocket } = (message ?? {}) as { readonly websocket?: Socket };
  return websocket;
}

/**
 * How long the client itself waits for a pong: it asks three times within that, and ends the line at once, with all
 * that is not acknowledged, so that its own patience is much longer.
 */
export function patienceOfClient(silentMs: number): number {
  return PATIENT_TIMES * silentMs;
}

const PATIENT_TIMES = 2;
