/** Keeps connections free for Slack: where few are left, whoever is slowest to say what they want makes room. */
import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';

export interface SlotLimits {
  /** That many connections are open at most. */
  readonly connectionsMax: number;
  /** Nobody is slow before. */
  readonly slowMs: number;
}

/** From this share on, room is made. */
const FEW_LEFT = 0.75;

export function keepSlotsFree(
  server: Server,
  { connectionsMax, slowMs }: SlotLimits,
  now: () => number = () => performance.now(),
): { /** All of the request is there. */ read(request: IncomingMessage): void } {
  /** Since when each has been about to say something, the longest first. */
  const unread = new Map<Socket, number>();
  const open = new Set<Socket>();
  server.maxConnections = connectionsMax;

  function makeRoom(): void {
    if (open.size < FEW_LEFT * connectionsMax) return;
    // Proxies open another when they need it.
    server.closeIdleConnections();
    const [slowest] = unread;
    if (slowest === undefined) return;
    const [socket, since] = slowest;
    if (now() - since >= slowMs) socket.destroy();
  }

  server.on('connection', socket => {
    open.add(socket);
    unread.set(socket, now());
    socket.once('close', () => {
      open.delete(socket);
      unread.delete(socket);
    });
    makeRoom();
  });
  server.on('request', ({ socket }) => {
    // Another one over a connection that was kept.
    if (!unread.has(socket)) unread.set(socket, now());
  });
  return { read: ({ socket }) => void unread.delete(socket) };
}
