/** Which passages were shown where, kept in batches: nobody who asked something waits for the disk. */
import type { Insertable } from 'kysely';
import type { Log, Spot, Written } from '../community/ports.ts';
import type { PassageId } from '../model.ts';
import type { Engine } from './engine.ts';
import type { StoreTables } from './tables.ts';
import { reading } from './why-unavailable.ts';
import { write } from './write.ts';

type Row = Insertable<StoreTables['shown']>;

export interface LogQueue {
  add(rows: readonly Row[]): void;
  /** Resolves once all that was added is kept, or cannot be. */
  flush(): Promise<void>;
}

interface Failed {
  readonly kind: 'failed';
  readonly says: string;
  readonly error: unknown;
}

const WAIT_MS = 500;
/** Beyond this the oldest are dropped: the disk takes nothing, and memory is for answers. */
const WAITING_MAX = 5_000;
const AT_ONCE = 200;

const FAULT = 'What was shown could not be kept: the database refused it.';

/** Hears the reason once for each time that it begins; with the error where it is a fault of ours. */
export type OnLost = (says: string, error?: unknown) => void;

export function createLogQueue(engine: Engine, onLost: OnLost): LogQueue {
  let waiting: Row[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  let failing = false;

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, AT_ONCE);
      const outcome = await keep(batch);
      if (outcome.kind !== 'kept' && !failing)
        onLost(outcome.says, outcome.kind === 'failed' ? outcome.error : undefined);
      failing = outcome.kind !== 'kept';
      if (outcome.kind === 'notKept') return;
      // Some may have been added meanwhile, and the oldest dropped. What cannot be kept is not tried for ever.
      const done = new Set(batch);
      waiting = waiting.filter(row => !done.has(row));
    }
  }

  /** Never rejects: nobody waits for it who could do anything about it. */
  async function keep(batch: readonly Row[]): Promise<Written | Failed> {
    try {
      return await write(engine, async tx => {
        await tx.insertInto('shown').values(batch).execute();
      });
    } catch (error) {
      return { kind: 'failed', says: FAULT, error };
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(writeAll);
    return writing;
  }

  return {
    add(rows) {
      waiting = [...waiting, ...rows].slice(-WAITING_MAX);
      timer ??= setTimeout(() => void flush(), WAIT_MS).unref();
    },
    flush,
  };
}

interface LogStoreOptions {
  readonly engine: Engine;
  readonly queue: LogQueue;
  readonly community: string;
  readonly newId: (now: number) => string;
  readonly now: () => number;
}

export function createLogStore({ engine, queue, community, newId, now }: LogStoreOptions): Log {
  const { db } = engine;
  return {
    note({ channel, thread = '' }: Spot, passages) {
      const at = now();
      queue.add(passages.map(passage => ({ id: newId(at), community, channel, thread, passage, at })));
    },
    async shownIn({ channel, thread }, limit) {
      await queue.flush();
      return reading(async () => {
        const here = db.selectFrom('shown').where('community', '=', community).where('channel', '=', channel);
        const rows = await (thread === undefined ? here : here.where('thread', '=', thread))
          .select(eb => ['passage', eb.fn.min('at').as('at'), eb.fn.min('id').as('first')])
          .groupBy('passage')
          .orderBy('first')
          .limit(limit)
          .execute();
        return rows.map(({ passage, at }) => ({ passageId: passage as PassageId, at: Number(at) }));
      });
    },
    async count() {
      await queue.flush();
      return reading(async () => {
        const row = await db
          .selectFrom('shown')
          .select(eb => eb.fn.countAll().as('count'))
          .where('community', '=', community)
          .executeTakeFirst();
        return Number(row?.count ?? 0);
      });
    },
  };
}
