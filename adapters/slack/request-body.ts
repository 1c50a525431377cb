/** Reading what comes with a request, never more than was meant to be taken. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** `ssl_check=1` and a token. */
const CHECK_MAX = 500;

/** Undefined as soon as it is known to be larger than `max` bytes. */
export async function bodyOf(request: IncomingMessage, max: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > max) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  // The request must outlive its reading, so that it can be answered.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > max) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Whether it holds an object, as everything from Slack does: what reads it later would fail on any other value. */
export function holdsObject(body: Buffer, contentType = ''): boolean {
  const form = contentType.startsWith('application/x-www-form-urlencoded');
  const text = form ? new URLSearchParams(body.toString()).get('payload') : body.toString();
  // A command is a form without a payload.
  if (text === null) return true;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

/** Slack looks now and then whether the certificate holds, by a short form that it does not sign. */
export function maybeCertificateCheck(headers: IncomingHttpHeaders): boolean {
  const type = headers['content-type'] ?? '';
  return headers['x-slack-signature'] === undefined && type.startsWith('application/x-www-form-urlencoded');
}

export async function isCertificateCheck(request: IncomingMessage): Promise<boolean> {
  const body = await bodyOf(request, CHECK_MAX);
  return body !== undefined && new URLSearchParams(body.toString()).get('ssl_check') === '1';
}
