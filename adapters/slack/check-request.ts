/** Whether an HTTP request comes from Slack, now, and for the first time. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Once } from './once.ts';

/** On either side: Slack's own rule names only the past, and a signed request of the future is no less odd. */
const WINDOW_SECONDS = 300;

export type CheckedRequest =
  | { readonly kind: 'genuine' }
  /** Byte for byte as before: answered, not run. */
  | { readonly kind: 'replayed' }
  | { readonly kind: 'refused'; readonly reason: 'unsigned' | 'stale' | 'future' | 'signature' };

export interface RequestToCheck {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly secret: string;
  readonly seen: Once;
  /** Milliseconds. */
  readonly now: number;
}

export function checkRequest({ headers, body, secret, seen, now }: RequestToCheck): CheckedRequest {
  const signature = headers['x-slack-signature'];
  const stamp = headers['x-slack-request-timestamp'];
  if (typeof signature !== 'string' || typeof stamp !== 'string' || !/^\d{1,12}$/u.test(stamp)) {
    return { kind: 'refused', reason: 'unsigned' };
  }
  const age = Math.floor(now / 1_000) - Number(stamp);
  if (age > WINDOW_SECONDS) return { kind: 'refused', reason: 'stale' };
  if (age < -WINDOW_SECONDS) return { kind: 'refused', reason: 'future' };
  const expected = createHmac('sha256', secret).update(`v0:${stamp}:`).update(body).digest('hex');
  if (!sameText(signature, `v0=${expected}`)) return { kind: 'refused', reason: 'signature' };
  return seen.first(signature) ? { kind: 'genuine' } : { kind: 'replayed' };
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
