/** Files that a platform keeps for people, and how its host hands each of them over. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

export type Manner =
  | { readonly kind: 'whole' }
  /** Packed for the way; what it unpacks to may be much larger. */
  | { readonly kind: 'packed' }
  /** Says nothing of its size, and has no end. */
  | { readonly kind: 'endless' }
  /** The headers come, and then nothing. */
  | { readonly kind: 'stuck' }
  /** The line breaks in the middle. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'status'; readonly status: number };

export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As the platform says, which need not be so. */
  readonly size: number;
  readonly type: string;
  /** In place of its own address. */
  readonly url?: string;
  readonly manner: Manner;
}

/** What is said of a file, and done with it. */
export interface Told {
  readonly manner?: Manner;
  readonly size?: number;
  readonly type?: string;
  readonly url?: string;
}

export function keptFile(id: string, name: string, content: string | Uint8Array, told: Told): KeptFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const { manner = { kind: 'whole' }, size = bytes.length, type = 'text/plain', url } = told;
  return { id, name, bytes, size, type, manner, ...(url !== undefined && { url }) };
}

export interface HandedOver {
  readonly id: string;
  readonly authorization: string | undefined;
  /** Bytes that were sent of it. */
  sent: number;
  /** Whether the other side has ended it before it was whole. */
  brokenOff: boolean;
}

const PIECE = Buffer.alloc(64 * 1_024, 'Ships wait at the quay.\n');

/** Resolves when the response is done with. */
export async function handOver(
  file: KeptFile,
  request: IncomingMessage,
  response: ServerResponse,
  handed: HandedOver[],
): Promise<void> {
  const entry: HandedOver = {
    id: file.id,
    authorization: request.headers.authorization,
    sent: 0,
    brokenOff: false,
  };
  handed.push(entry);
  const { manner, bytes, type } = file;
  const closed = new Promise<void>(resolve => response.on('close', resolve));
  switch (manner.kind) {
    case 'whole':
      response.writeHead(200, { 'content-type': type, 'content-length': bytes.length }).end(bytes);
      break;
    case 'packed':
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(gzipSync(bytes));
      break;
    case 'endless':
      response.writeHead(200, { 'content-type': type });
      while (!response.destroyed) {
        entry.sent += PIECE.length;
        if (!response.write(PIECE)) await Promise.race([closed, drained(response)]);
      }
      entry.brokenOff = true;
      break;
    case 'stuck':
      response.writeHead(200, { 'content-type': type, 'content-length': bytes.length }).flushHeaders();
      await closed;
      entry.brokenOff = true;
      break;
    case 'cut':
      response.writeHead(200, { 'content-type': type, 'content-length': bytes.length + 10 });
      response.write(bytes, () => response.destroy());
      break;
    case 'redirect':
      response.writeHead(302, { location: manner.to }).end();
      break;
    case 'status':
      response.writeHead(manner.status, { 'content-type': 'text/html' }).end('<p>Nothing here</p>');
      break;
  }
  await closed;
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise(resolve => response.once('drain', resolve));
}
