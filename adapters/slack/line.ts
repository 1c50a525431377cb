/** One connection of Socket Mode, from its hello to its end. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type App, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from '../../src/index.ts';
import { clientOptions } from './api.ts';
import { boltLogger } from './bolt-logger.ts';
import { ACK_MS } from './limits.ts';
import type { Timing } from './timing.ts';
import { patienceOfClient, watchSilence } from './watch-silence.ts';

export interface LineOptions {
  readonly app: App;
  readonly appToken: string;
  readonly apiUrl?: string | undefined;
  readonly logger: Logger;
  readonly timing: Timing;
  /** Gives the opening up. */
  readonly signal: AbortSignal;
}

export interface Line {
  /** Resolves once it is time for another line: with Slack's reason, or because this one has ended. */
  readonly over: Promise<string>;
  /** From then on what comes in is neither run nor acknowledged, so that Slack sends it elsewhere or again. */
  refuse(): void;
  /** Ends it as soon as all that came in over it is acknowledged. */
  close(): Promise<void>;
}

/** Why a line is over when Slack did not say. */
export const ENDED = 'ended';
/** Something else than Slack's frames came over it. */
const UNREADABLE = 'unreadable';
const SILENT = 'silent';

type Client = SocketModeReceiver['client'];

/**
 * Resolves with Slack's hello. The client would close a line as soon as Slack asks for another one, and an
 * acknowledgement that is still due would be lost with it; so it does not get to see that message.
 */
export async function openLine({ app, logger, timing, signal, ...options }: LineOptions): Promise<Line> {
  const receiver = new SocketModeReceiver({
    appToken: options.appToken,
    autoReconnectEnabled: false,
    clientPingTimeout: patienceOfClient(timing.silentMs),
    logger: boltLogger(logger),
    installerOptions: { clientOptions: clientOptions(options.apiUrl) },
  });
  receiver.init(app);
  const { client } = receiver;
  const due = createDue();
  let refusing = false;
  let greeted = false;
  let reason: string | undefined;
  let end = (_reason: string) => {};
  const over = new Promise<string>(resolve => {
    end = resolve;
  });
  client.once('disconnected', () => end(ENDED));
  client.on('outgoing_message', ({ envelope_id }: { envelope_id?: string }) => due.done(envelope_id));
  const renew = (why: string) => {
    reason = why;
    end(why);
    // Such as one connection too many: there is nothing to keep.
    if (!greeted) void shut(client, timing.closeMs);
  };
  readBefore(client, frame => {
    if (frame === undefined) {
      // The client would throw where nobody catches it.
      logger.warn('slack_frame_unreadable', {});
      renew(UNREADABLE);
      return false;
    }
    const { type, reason: asked, envelope_id } = frame;
    if (type === 'disconnect') {
      renew(asked ?? 'disconnect');
      return false;
    }
    if (envelope_id === undefined) return true;
    if (!refusing) due.add(envelope_id);
    return !refusing;
  });

  const unwatch = watchSilence({ client, silentMs: timing.silentMs, onSilent: () => end(SILENT) });
  client.once('disconnected', unwatch);
  await greeting(client, timing, signal).catch(error => {
    unwatch();
    throw reason === undefined ? error : Object.assign(new Error('Slack wants no line.'), { name: reason });
  });
  greeted = true;

  return {
    over,
    refuse() {
      refusing = true;
    },
    async close() {
      unwatch();
      await due.settled();
      await shut(client, timing.closeMs);
    },
  };
}

async function greeting(client: Client, timing: Timing, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  let late: NodeJS.Timeout | undefined;
  client.once('authenticated', () => {
    late = setTimeout(() => void shut(client, timing.closeMs), timing.helloMs);
  });
  let giveUp = () => {};
  const given = new Promise<never>((_resolve, reject) => {
    giveUp = () => reject(signal.reason);
  });
  signal.addEventListener('abort', giveUp, { once: true });
  const connected = client.start();
  try {
    await Promise.race([connected, given]);
  } catch (error) {
    // The client opens what it has begun to open, whatever it is told in between.
    connected.then(
      () => shut(client, timing.closeMs),
      () => undefined,
    );
    throw error;
  } finally {
    clearTimeout(late);
    signal.removeEventListener('abort', giveUp);
  }
}

/** Slack does not always end a line that was closed; a second call cuts it. */
async function shut(client: Client, ms: number): Promise<void> {
  const closed = client.disconnect();
  const late = new AbortController();
  const waited = sleep(ms, undefined, { signal: late.signal, ref: false }).catch(() => undefined);
  await Promise.race([closed, waited]);
  late.abort();
  void client.disconnect();
}

interface Frame {
  readonly type?: string;
  readonly reason?: string;
  readonly envelope_id?: string;
}

/** `take` sees every message first, and says whether the client gets it. */
function readBefore(client: Client, take: (frame: Frame | undefined) => boolean): void {
  const own = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: boolean) => {
    if (!take(frameOf(data))) return;
    for (const listener of own) listener(data, isBinary);
  });
}

/** Undefined for what is no frame of Slack's; events are read by their payload. */
function frameOf(data: unknown): Frame | undefined {
  try {
    const frame: unknown = JSON.parse(String(data));
    if (!isObject(frame)) return undefined;
    const { type, payload } = frame as { readonly type?: unknown; readonly payload?: unknown };
    if (typeof type !== 'string') return undefined;
    if (type !== 'events_api') return frame;
    return isObject(payload) && 'event' in payload && isObject(payload.event) ? frame : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** What has come in and is not acknowledged yet; after Slack's time for that nothing is due any more. */
function createDue() {
  const since = new Map<string, number>();
  const waiting = new Set<() => void>();
  const forgetOld = () => {
    for (const [id, at] of since) if (Date.now() - at >= ACK_MS) since.delete(id);
  };
  return {
    add(id: string) {
      forgetOld();
      since.set(id, Date.now());
    },
    done(id: string | undefined) {
      if (id !== undefined) since.delete(id);
      if (since.size > 0) return;
      for (const tell of waiting) tell();
    },
    async settled() {
      forgetOld();
      if (since.size === 0) return;
      const late = new AbortController();
      const waited = sleep(ACK_MS, undefined, { signal: late.signal, ref: false }).catch(() => undefined);
      await Promise.race([new Promise<void>(resolve => waiting.add(resolve)), waited]);
      late.abort();
      waiting.clear();
    },
  };
}
