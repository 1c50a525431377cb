/** Changes that nobody waits for, one after the other. */
import type { Written } from '../community/ports.ts';
import type { Engine } from './engine.ts';
import type { OnLost } from './log-store.ts';
import { type Tx, write } from './write.ts';

export interface Later {
  /** Done in its turn, or lost: where the disk takes nothing, or too much waits already. */
  run(work: (tx: Tx) => Promise<void>): void;
  /** Resolves once all that was asked for is done or lost. */
  settled(): Promise<void>;
}

/** Beyond this what comes is lost: memory is for answers. */
const WAITING_MAX = 1_000;

const FAULT = 'A question could not be kept: the database refused it.';

export function createLater(engine: Engine, onLost: OnLost): Later {
  let waiting = 0;
  let last = Promise.resolve();
  let isFailing = false;

  async function done(work: (tx: Tx) => Promise<void>): Promise<void> {
    const outcome: Written | { readonly kind: 'failed'; readonly error: unknown } = await write(
      engine,
      work,
    ).catch((error: unknown) => ({ kind: 'failed', error }) as const);
    waiting -= 1;
    // Told once for each time that it begins.
    if (!isFailing && outcome.kind === 'notKept') onLost(outcome.says);
    if (!isFailing && outcome.kind === 'failed') onLost(FAULT, outcome.error);
    isFailing = outcome.kind !== 'kept';
  }

  return {
    run(work) {
      if (waiting >= WAITING_MAX) return;
      waiting += 1;
      last = last.then(() => done(work));
    },
    settled: () => last,
  };
}
