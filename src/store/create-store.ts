/** The data of communities over an open database. */
import { sql } from 'kysely';
import type { CommunityData, Store, Written } from '../community/ports.ts';
import { createArticlesStore, textHashes } from './articles-store.ts';
import { communitiesIn } from './communities-in.ts';
import { createDigestStore, digestsDue } from './digest-store.ts';
import type { Engine } from './engine.ts';
import { exportRows, importRows } from './exchange.ts';
import { expireRows, removeCommunity } from './expire.ts';
import { createFeedbackStore } from './feedback-store.ts';
import { createLater } from './later.ts';
import { createLogQueue, createLogStore, type OnLost } from './log-store.ts';
import { createIds } from './new-id.ts';
import { createPinsStore } from './pins-store.ts';
import { createSettingsStore } from './settings-store.ts';
import { TABLES } from './tables.ts';
import { createUnansweredStore } from './unanswered-store.ts';
import { notKept, reading } from './why-unavailable.ts';
import { write } from './write.ts';

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

  const communities = () => reading(() => communitiesIn(db, TABLES));

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
    return erased(await removeCommunity(engine, community));
  };

  async function erased(outcome: Written): Promise<Written> {
    await engine.erase().catch(notKept);
    return outcome;
  }

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
        feedback: createFeedbackStore(options),
      };
    },
    communities,
    digestsDue: since => digestsDue(engine, since),
    textHashes: () => textHashes(engine),
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
        return await erased(await expireRows(engine, time));
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
