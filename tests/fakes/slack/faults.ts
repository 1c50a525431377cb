/** What goes wrong next, by the name of a Web API method or `response_url`. */

export type Fault =
  /** An HTTP status instead of an answer; `stored` when the call took effect all the same. */
  | { readonly kind: 'status'; readonly status: number; readonly stored: boolean }
  | { readonly kind: 'rateLimited'; readonly retryAfter: number }
  /** 200 with `ok: false`. */
  | { readonly kind: 'error'; readonly error: string }
  /** The connection is cut before an answer. */
  | { readonly kind: 'cut'; readonly stored: boolean }
  /** The answer waits until the promise resolves. */
  | { readonly kind: 'held'; readonly until: Promise<void> };

export interface Faults {
  next(name: string, ...faults: readonly Fault[]): void;
  take(name: string): Fault | undefined;
}

export function createFaults(): Faults {
  const queues = new Map<string, Fault[]>();
  return {
    next(name, ...faults) {
      queues.set(name, [...(queues.get(name) ?? []), ...faults]);
    },
    take: name => queues.get(name)?.shift(),
  };
}
