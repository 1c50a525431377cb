/** Who asks for a page, as far as a limit has to know. */
import type { IncomingMessage } from 'node:http';
import { isIPv4, isIPv6 } from 'node:net';
import type { WebContext } from './site.ts';
import { isThisMachine } from './this-machine.ts';

/** The connection behind a request; absent where none was made, as in an export. */
export function peerOf(env: unknown): string | undefined {
  const { incoming } = (env ?? {}) as { readonly incoming?: IncomingMessage };
  return incoming?.socket.remoteAddress?.replace(/^::ffff:/u, '');
}

/** What proxies add to what they pass on; a browser of this machine sends none of it. */
const ADDED_BY_PROXIES = ['X-Forwarded-For', 'X-Forwarded-Host', 'Forwarded', 'X-Real-IP', 'Via'] as const;

export function cameByProxy({ req }: WebContext): boolean {
  return ADDED_BY_PROXIES.some(name => req.header(name) !== undefined);
}

/** Loopback and the networks that nobody on the internet sends from; a proxy of the host is in one of them. */
export function isNear(peer: string | undefined): boolean {
  if (peer === undefined) return false;
  return (
    isThisMachine(peer) || /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|f[cd][0-9a-f]{2}:)/iu.test(peer)
  );
}

/**
 * Whose requests are counted together. A proxy names its visitor last in `X-Forwarded-For`; what stands before that
 * the visitor may have written. Who has one address of IPv6 has billions, so the network counts.
 */
export function visitorOf(peer: string | undefined, forwardedFor: string | undefined): string {
  const named = forwardedFor?.split(',').at(-1)?.trim() ?? '';
  const address = isNear(peer) && (isIPv4(named) || isIPv6(named)) ? named : (peer ?? '');
  return isIPv6(address) ? networkOf(address) : address;
}

const NETWORK_GROUPS = 4;

/** The first 64 bits. */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(group => group !== '');
  const last = tail?.split(':').filter(group => group !== '') ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - last.length) }, () => '0');
  return [...groups, ...zeros, ...last].slice(0, NETWORK_GROUPS).join(':');
}
