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
  connected(): Promise<void>;
  send(type: string, payload: unknown, extra?: object): Promise<Acknowledged | undefined>;
  /** Slack asks the client to connect anew. */
  refresh(reason: string): void;
  /** As a broken line. */
  cut(): void;
  close(): Promise<void>;
}

const ACK_MS = 3_000;

export function createSocketServer(server: Server): SocketServer {
  const path = '/link';
  const sockets = new WebSocketServer({ server, path });
  const waiting = new Map<string, (payload: unknown) => void>();
  let live: WebSocket | undefined;
  let greeted = 0;
  let onConnect: (() => void)[] = [];

  sockets.on('connection', socket => {
    live = socket;
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

  return {
    path,
    get greeted() {
      return greeted;
    },
    get open() {
      return sockets.clients.size;
    },
    connected,
    async send(type, payload, extra = {}) {
      await connected();
      const envelopeId = randomUUID();
      const answered = new Promise<Acknowledged | undefined>(resolve => {
        const timer = setTimeout(() => resolve(undefined), ACK_MS);
        waiting.set(envelopeId, given => {
          clearTimeout(timer);
          waiting.delete(envelopeId);
          resolve({ payload: given });
        });
      });
      live?.send(
        JSON.stringify({
          type,
          envelope_id: envelopeId,
          payload,
          accepts_response_payload: type !== 'events_api',
          ...extra,
        }),
      );
      return answered;
    },
    refresh: reason => live?.send(JSON.stringify({ type: 'disconnect', reason })),
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
