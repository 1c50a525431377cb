/** Requests by hand, since no client would send such ones. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface RawRequest {
  readonly socket: Socket;
  write(text: string): void;
  /** The first line of the next answer; the empty string when the other side ends without one. */
  status(): Promise<string>;
}

export async function openRaw(url: string): Promise<RawRequest> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  // Whoever is turned away may see the line break while still sending.
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return {
    socket,
    write: text => void socket.write(text),
    status: () =>
      new Promise(resolve => {
        socket.once('data', data => resolve(String(data).split('\r\n')[0] ?? ''));
        socket.once('close', () => resolve(''));
      }),
  };
}

export function headOf(url: string, headers: Readonly<Record<string, string>>): string {
  const { host, pathname } = new URL(url);
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST ${pathname} HTTP/1.1\r\n${lines.join('')}\r\n`;
}
