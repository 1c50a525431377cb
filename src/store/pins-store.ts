/** Answers that hosts have pinned, each change with its line in the record of changes. */
import type { Pin, Pins } from '../community/pins.ts';
import type { PassageId } from '../model.ts';
import { newRowKey } from './new-row-key.ts';
import { createChangeNotes } from './note-change.ts';
import type { SettingsStoreOptions } from './settings-store.ts';
import type { StoreTables } from './tables.ts';
import { reading } from './why-unavailable.ts';
import { type Tx, write } from './write.ts';

export function createPinsStore({ engine, community, newId, now }: SettingsStoreOptions): Pins {
  const { db } = engine;
  const noteChange = createChangeNotes({ community, newId, now });

  /** The passage of a pin; undefined where another host was first. */
  async function passageOf(tx: Tx, id: string): Promise<string | undefined> {
    const row = await tx
      .selectFrom('pins')
      .select('passage')
      .where('community', '=', community)
      .where('id', '=', id)
      .executeTakeFirst();
    return row?.passage;
  }

  return {
    list: () =>
      reading(async () => {
        const rows = await db
          .selectFrom('pins')
          .selectAll()
          .where('community', '=', community)
          .orderBy('at')
          .orderBy('id')
          .execute();
        return rows.map(pinOf);
      }),
    add: ({ words, topic, passageId, hash }, replaced, user) =>
      write(engine, async tx => {
        if (replaced.length > 0) {
          await tx
            .deleteFrom('pins')
            .where('community', '=', community)
            .where('id', 'in', replaced)
            .execute();
        }
        const at = now();
        await tx
          .insertInto('pins')
          .values({ id: newRowKey(), community, topic: topic ?? null, words, passage: passageId, hash, at })
          .execute();
        await noteChange(tx, { user, what: `answer pinned: ${passageId}` });
      }),
    renew: (id, hash, user) =>
      write(engine, async tx => {
        const passage = await passageOf(tx, id);
        if (passage === undefined) return;
        await tx
          .updateTable('pins')
          .set({ hash })
          .where('community', '=', community)
          .where('id', '=', id)
          .execute();
        await noteChange(tx, { user, what: `pinned answer kept as it reads now: ${passage}` });
      }),
    remove: (id, user) =>
      write(engine, async tx => {
        const passage = await passageOf(tx, id);
        if (passage === undefined) return;
        await tx.deleteFrom('pins').where('community', '=', community).where('id', '=', id).execute();
        await noteChange(tx, { user, what: `pinned answer removed: ${passage}` });
      }),
  };
}

function pinOf({ id, at, words, topic, passage, hash }: StoreTables['pins']): Pin {
  return { id, at: Number(at), words, topic: topic ?? undefined, passageId: passage as PassageId, hash };
}
