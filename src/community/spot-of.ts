import type { Origin } from '../invocation.ts';
import type { Spot } from './ports.ts';

/** Where what is shown is kept: of a thread that its channel does not read, apart from that channel. */
export function spotOf({ channel, thread, isClosed }: Origin): Spot {
  return isClosed === true && thread !== undefined ? { channel: thread } : { channel, thread };
}
