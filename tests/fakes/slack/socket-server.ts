/** The Socket Mode side: hello, envelopes, acknowledgements by envelope id, refreshes and cuts. */
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { asObject, asText } from './json.ts';

/** What the other side answered; undefined when it did not within three seconds. */
export interface Acknowledged {
  readonly payload: unknown;
}

export interface SocketServer {
  readonly path: string;
  /** Sockets that have been greeted, over all time. */
  readonly greeted: number;
  /** Sockets that are open now. */
  readonly open: number;
  /** Payloads that nobody has acknowledged yet. */
  readonly due: number;
  connected(): Promise<void>;
  /** Until the client asks over the newest line whether it is there. */
  pinged(): Promise<void>;
  send(type: string, payload: unknown, extra?: object): Promise<Acknowledged | undefined>;
  /** The same over the line before the newest one. */
  sendBefore(type: string, payload: unknown): Promise<Acknowledged | undefined>;
  /** Sends text as it is, envelope or not. */
  sendText(text: string): void;
  /** Slack asks the client to connect anew. */
  refresh(reason: string): void;
  /** Another line is not greeted, but told why it is not wanted, or nothing at all. */
  refuseNext(reason?: string): void;
  /** As a broken line. */
  cut(): void;
  /** The line reads nothing more, closing words included, and stays open; returns what makes it hear again. */
  deafen(): () => void;
  close(): Promise<void>;
}

const ACK_MS = 3_000;

export function createSocketServer(server: Server): SocketServer {
  const path = '/link';
  const sockets = new WebSocketServer({ server, path: `${path}/` });
  const waiting = new Map<string, (payload: unknown) => void>();
  let live: WebSocket | undefined;
  let before: WebSocket | undefined;
  let greeted = 0;
  let onConnect: (() => void)[] = [];
  const refusals: { readonly reason: string | undefined }[] = [];

  sockets.on('connection', socket => {
    const unwanted = refusals.shift();
    if (unwanted !== undefined) {
      const { reason } = unwanted;
      if (reason !== undefined) socket.send(JSON.stringify({ type: 'disconnect', reason }));
      return;
    }
    before = live;
    live = socket;
    // Each payload that is due listens for the end.
    socket.setMaxListeners(0);
    greeted += 1;
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0APP' } }));
    socket.on('message', data => {
      const message = asObject(JSON.parse(String(data)));
      waiting.get(asText(message.envelope_id))?.(message.payload);
    });
    socket.on('close', () => {
      if (live === socket) live = undefined;
    });
    for (const resolve of onConnect) resolve();
    onConnect = [];
  });

  const connected = () =>
    live === undefined ? new Promise<void>(resolve => onConnect.push(resolve)) : Promise.resolve();

  function sendOver(
    socket: WebSocket | undefined,
    type: string,
    payload: unknown,
    extra: object,
  ): Promise<Acknowledged | undefined> {
    const envelopeId = randomUUID();
    const answered = new Promise<Acknowledged | undefined>(resolve => {
      const over = (given?: Acknowledged) => {
        clearTimeout(timer);
        waiting.delete(envelopeId);
        socket?.off('close', gone);
        resolve(given);
      };
      const gone = () => over();
      const timer = setTimeout(over, ACK_MS);
      waiting.set(envelopeId, given => over({ payload: given }));
      // What was not acknowledged by then never is.
      socket?.once('close', gone);
    });
    const accepts_response_payload = type !== 'events_api';
    socket?.send(
      JSON.stringify({ type, envelope_id: envelopeId, payload, accepts_response_payload, ...extra }),
    );
    return answered;
  }

  return {
    path,
    get greeted() {
      return greeted;
    },
    get open() {
      return sockets.clients.size;
    },
    get due() {
      return waiting.size;
    },
    connected,
    pinged: () => new Promise(resolve => live?.once('ping', () => resolve())),
    async send(type, payload, extra = {}) {
      await connected();
      return sendOver(live, type, payload, extra);
    },
    sendBefore: (type, payload) => sendOver(before, type, payload, {}),
    sendText: text => live?.send(text),
    refresh: reason => live?.send(JSON.stringify({ type: 'disconnect', reason })),
    refuseNext: reason => void refusals.push({ reason }),
    deafen() {
      const deaf = live;
      deaf?.pause();
      return () => deaf?.resume();
    },
    cut() {
      live?.terminate();
      live = undefined;
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      return new Promise(resolve => sockets.close(() => resolve()));
    },
  };
}
