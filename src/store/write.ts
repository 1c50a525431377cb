/** Runs a change in one transaction, and says what became of it. */
import type { Transaction } from 'kysely';
import type { NotKept, Written } from '../community/ports.ts';
import type { Engine } from './engine.ts';
import type { StoreTables } from './tables.ts';
import { notKept } from './why-unavailable.ts';

export type Tx = Transaction<StoreTables>;

export async function write(engine: Engine, work: (tx: Tx) => Promise<void>): Promise<Written> {
  return writeFor<Written>(engine, async tx => {
    await work(tx);
    return { kind: 'kept' };
  });
}

export async function writeFor<T>(engine: Engine, work: (tx: Tx) => Promise<T>): Promise<T | NotKept> {
  if (engine.readOnly !== undefined) return { kind: 'notKept', says: engine.readOnly };
  try {
    return await engine.db.transaction().execute(work);
  } catch (error) {
    return notKept(error);
  }
}
