/** The data of communities over an open database. */
import { sql } from 'kysely';
import type { CommunityData, Store } from '../community/ports.ts';
import { STANDARD } from '../community/settings.ts';
import { createArticlesStore, removePast } from './articles-store.ts';
import { createDigestStore, digestsDue } from './digest-store.ts';
import type { Engine } from './engine.ts';
import { exportRows, importRows } from './exchange.ts';
import { createLater } from './later.ts';
import { createLogQueue, createLogStore, type OnLost } from './log-store.ts';
import { createIds } from './new-id.ts';
import { createPinsStore } from './pins-store.ts';
import { createSettingsStore } from './settings-store.ts';
import { TABLES } from './tables.ts';
import { createUnansweredStore, expireQuestions } from './unanswered-store.ts';
import { notKept, reading } from './why-unavailable.ts';
import { write } from './write.ts';

/** Whoever takes the bot out by mistake has so long to put it back. */
export const LEFT_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1_000;

export interface StoreOptions {
  readonly now?: (() => number) | undefined;
  /** What was shown could not be kept, for this reason. */
  readonly onLost?: OnLost | undefined;
}

export function createStore(engine: Engine, { now = Date.now, onLost = () => {} }: StoreOptions = {}): Store {
  const { db } = engine;
  const queue = createLogQueue(engine, onLost);
  const later = createLater(engine, onLost);
  const newId = createIds();

  async function communities(): Promise<readonly string[]> {
    const each = TABLES.map(table => sql`select community from ${sql.table(table)}`);
    const { rows } = await reading(() =>
      sql<{ community: string }>`${sql.join(each, sql` union `)} order by 1`.execute(db),
    );
    return rows.map(({ community }) => community);
  }

  /** Of these, those that count as left: few, as a rule none. */
  async function leftAgain(here: readonly string[]): Promise<readonly string[]> {
    const rows = await reading(() =>
      db.selectFrom('communities').select('community').where('left_at', 'is not', null).execute(),
    );
    return rows.map(({ community }) => community).filter(community => here.includes(community));
  }

  async function flush(): Promise<void> {
    await Promise.all([queue.flush(), later.settled()]);
  }

  const remove: Store['remove'] = async community => {
    await flush();
    return write(engine, async tx => {
      for (const table of TABLES) await tx.deleteFrom(table).where('community', '=', community).execute();
    });
  };

  return {
    of(community): CommunityData {
      const options = { engine, community, newId, now };
      return {
        settings: createSettingsStore(options),
        log: createLogStore({ ...options, queue }),
        articles: createArticlesStore(options),
        unanswered: createUnansweredStore({ ...options, later }),
        pins: createPinsStore(options),
        digest: createDigestStore(options),
      };
    },
    communities,
    digestsDue: since => digestsDue(engine, since),
    left: async (gone, at) => {
      if (gone.length === 0) return { kind: 'kept' };
      return write(engine, async tx => {
        for (const community of gone) {
          await tx
            .insertInto('communities')
            .values({ community, left_at: at })
            .onConflict(conflict =>
              conflict.column('community').doUpdateSet({
                left_at: sql<number>`coalesce(${sql.ref('communities.left_at')}, ${at})`,
              }),
            )
            .execute();
        }
      });
    },
    joined: async here => {
      const known = await leftAgain(here);
      if (known.length === 0) return { kind: 'kept' };
      return write(engine, async tx => {
        for (const community of known) {
          await tx
            .updateTable('communities')
            .set({ left_at: null })
            .where('community', '=', community)
            .execute();
        }
      });
    },
    remove,
    async expire(time) {
      try {
        const kept = await reading(() =>
          db.selectFrom('communities').select(['community', 'keep_days', 'unanswered', 'left_at']).execute(),
        );
        const rows = new Map(kept.map(row => [row.community, row]));
        // One community at a time, so that no statement keeps anybody waiting.
        for (const community of await communities()) {
          const row = rows.get(community);
          const leftAt = row?.left_at ?? undefined;
          const before = time - (row?.keep_days ?? STANDARD.keepDays) * DAY_MS;
          const outcome =
            leftAt !== undefined && leftAt <= time - LEFT_DAYS * DAY_MS
              ? await remove(community)
              : await write(engine, async tx => {
                  await removePast(tx, community, time);
                  await tx
                    .deleteFrom('shown')
                    .where('community', '=', community)
                    .where('at', '<', before)
                    .execute();
                  const wanted = (row?.unanswered ?? Number(STANDARD.unanswered)) === 1;
                  await expireQuestions(tx, community, { before, wanted });
                });
          if (outcome.kind === 'notKept') return outcome;
        }
        return { kind: 'kept' };
      } catch (error) {
        return notKept(error);
      }
    },
    async *export() {
      await flush();
      yield* exportRows(engine);
    },
    import: rows => importRows(engine, rows),
    async close() {
      await flush();
      await engine.close();
    },
  };
}
