/** Tells whoever waits that an answer is under way. */
import type { Writable } from 'node:stream';
import { say } from '../../src/index.ts';

/** What comes sooner comes at once, as people see it. */
const SOON_MS = 200;

/** Gone without a trace once `stop` is called. */
export function showLife(output: Writable): { stop(): void } {
  let shown = false;
  const timer = setTimeout(() => {
    shown = true;
    output.write(say`Looking…`);
  }, SOON_MS);
  return {
    stop() {
      clearTimeout(timer);
      if (shown) output.write('\r\u001b[K');
    },
  };
}
