/** What the API answers when it refuses; the texts are those of its documentation. */
import type { Json } from './json.ts';

export class Refusal extends Error {
  readonly status: number;
  readonly body: Json;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: Json, headers: Readonly<Record<string, string>> = {}) {
    super(`${status} ${JSON.stringify(body)}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

const KNOWN = {
  10003: [404, 'Unknown Channel'],
  10008: [404, 'Unknown Message'],
  10015: [404, 'Unknown Webhook'],
  10062: [404, 'Unknown interaction'],
  20028: [429, 'The channel you are writing has hit the write rate limit.'],
  30034: [400, 'You have hit the max amount of daily application command creates'],
  40060: [400, 'Interaction has already been acknowledged.'],
  50001: [403, 'Missing Access'],
  50006: [400, 'Cannot send an empty message'],
  50013: [403, 'Missing Permissions'],
  50024: [400, 'Cannot execute action on this channel type'],
  50027: [401, 'Invalid Webhook Token'],
  50083: [400, 'Thread is archived'],
  160002: [400, 'Cannot reply without permission to read message history'],
  160004: [400, 'A thread has already been created for this message'],
  160005: [400, 'Thread is locked'],
  160006: [400, 'Maximum number of active threads reached'],
} as const satisfies Record<number, readonly [number, string]>;

type KnownCode = keyof typeof KNOWN;

export function refusal(code: KnownCode): Refusal {
  const [status, message] = KNOWN[code];
  return new Refusal(status, { message, code });
}

export function unauthorised(): Refusal {
  return new Refusal(401, { message: '401: Unauthorized', code: 0 });
}

export function notFound(): Refusal {
  return new Refusal(404, { message: '404: Not Found', code: 0 });
}

/** 50035, with the place of each mistake. */
export function invalidForm(mistakes: readonly string[]): Refusal {
  const errors = { _errors: mistakes.map(message => ({ code: 'INVALID', message })) };
  return new Refusal(400, { message: 'Invalid Form Body', code: 50035, errors });
}
