/** Whether an HTTP request comes from Slack, now, and for the first time. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Once } from '../once.ts';

/** On either side: Slack's own rule names only the past, and a signed request of the future is no less odd. */
const WINDOW_SECONDS = 300;

export type Refusal = 'unsigned' | 'stale' | 'future' | 'signature' | 'size';

export interface Refused {
  readonly kind: 'refused';
  readonly reason: Refusal;
}

/** Signed in form and of now; whether rightly is not known before the body is. */
export interface Signed {
  readonly kind: 'signed';
  readonly signature: string;
  readonly stamp: string;
}

/** Before a byte of the body is read; `now` in milliseconds. */
export function checkHeaders(headers: IncomingHttpHeaders, now: number): Signed | Refused {
  const signature = headers['x-slack-signature'];
  const stamp = headers['x-slack-request-timestamp'];
  if (typeof signature !== 'string' || typeof stamp !== 'string') return refused('unsigned');
  if (!/^v0=[0-9a-f]{64}$/u.test(signature) || !/^\d{1,12}$/u.test(stamp)) return refused('unsigned');
  const age = Math.floor(now / 1_000) - Number(stamp);
  if (age > WINDOW_SECONDS) return refused('stale');
  if (age < -WINDOW_SECONDS) return refused('future');
  return { kind: 'signed', signature, stamp };
}

export type CheckedRequest =
  | { readonly kind: 'genuine' }
  /** Byte for byte as before: answered, not run. */
  | { readonly kind: 'replayed' }
  | Refused;

export function checkBody(
  { signature, stamp }: Signed,
  body: Buffer,
  secret: string,
  seen: Pick<Once, 'first'>,
): CheckedRequest {
  const expected = createHmac('sha256', secret).update(`v0:${stamp}:`).update(body).digest('hex');
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(`v0=${expected}`))) return refused('signature');
  return seen.first(signature) ? { kind: 'genuine' } : { kind: 'replayed' };
}

function refused(reason: Refusal): Refused {
  return { kind: 'refused', reason };
}
