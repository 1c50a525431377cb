/** The HTTP side: requests signed as Slack signs them. */
import { createHmac } from 'node:crypto';

export interface SignedOptions {
  readonly url: string;
  readonly secret: string;
  readonly body: string;
  readonly contentType: 'application/json' | 'application/x-www-form-urlencoded';
  /** Seconds since 1970; now when left out. */
  readonly timestamp?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface SignedAnswer {
  readonly status: number;
  readonly text: string;
}

export function signedHeaders({ secret, body, contentType, timestamp, headers }: SignedOptions) {
  const stamp = String(timestamp ?? Math.floor(Date.now() / 1_000));
  const signature = createHmac('sha256', secret).update(`v0:${stamp}:${body}`).digest('hex');
  return {
    'content-type': contentType,
    'x-slack-request-timestamp': stamp,
    'x-slack-signature': `v0=${signature}`,
    ...headers,
  };
}

export async function sendSigned(options: SignedOptions): Promise<SignedAnswer> {
  const response = await fetch(options.url, {
    method: 'POST',
    headers: signedHeaders(options),
    body: options.body,
  });
  return { status: response.status, text: await response.text() };
}
