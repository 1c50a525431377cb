/** Ends requests whose body trickles: Node limits how long a request takes as a whole, not how slowly it may come. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Far below the slowest line that people have. */
const BYTES_PER_SECOND = 500;
/** As Node says it of a request that takes too long as a whole. */
const TOO_SLOW = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n';

/** Each body has `graceMs` before it is looked at, and as long between two looks. */
export function endTrickles(
  server: Server,
  graceMs: number,
  now: () => number = () => performance.now(),
): void {
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!hasBody(request)) return;
    const { socket } = request;
    // What came in one piece with the headers counts as nothing.
    const before = socket.bytesRead;
    const since = now();
    let lookedAt = since;
    const timer = setInterval(() => {
      // Where our own loop was busy, what has arrived is only read after this.
      const isLate = now() - lookedAt >= 2 * graceMs;
      lookedAt = now();
      const least = (BYTES_PER_SECOND * (lookedAt - since)) / 1_000;
      if (!request.complete && (isLate || socket.bytesRead - before >= least)) return;
      clearInterval(timer);
      if (request.complete) return;
      if (!response.headersSent) socket.write(TOO_SLOW);
      socket.destroySoon();
    }, graceMs).unref();
    request.once('close', () => clearInterval(timer));
  });
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
