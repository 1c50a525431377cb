/** Whose turn it is to post a digest: decided by one statement, so that of several processes one has it. */
import { sql } from 'kysely';
import type { Digest } from '../community/digest.ts';
import type { Engine } from './engine.ts';
import type { SettingsStoreOptions } from './settings-store.ts';
import { reading } from './why-unavailable.ts';
import { writeFor } from './write.ts';

export function createDigestStore({ engine, community, now }: SettingsStoreOptions): Digest {
  return {
    claim: since =>
      writeFor(engine, async tx => {
        const row = await tx
          .selectFrom('communities')
          .select('digest_at')
          .where('community', '=', community)
          .where('digest', 'is not', null)
          .executeTakeFirst();
        if (row === undefined) return { kind: 'taken' } as const;
        const last = Number(row.digest_at ?? 0);
        const { numUpdatedRows } = await tx
          .updateTable('communities')
          .set({ digest_at: now() })
          .where('community', '=', community)
          .where('digest', 'is not', null)
          .where(sql<boolean>`coalesce(digest_at, 0) = ${last}`)
          .where(sql<boolean>`coalesce(digest_at, 0) < ${since}`)
          .executeTakeFirst();
        return numUpdatedRows === 1n
          ? ({ kind: 'claimed', since: last } as const)
          : ({ kind: 'taken' } as const);
      }),
  };
}

/** Of those that keep questions, and that the bot was not taken out of. */
export function digestsDue({ db }: Engine, since: number): Promise<readonly string[]> {
  return reading(async () => {
    const rows = await db
      .selectFrom('communities')
      .select('community')
      .where('digest', 'is not', null)
      .where('unanswered', '=', 1)
      .where('left_at', 'is', null)
      .where(sql<boolean>`coalesce(digest_at, 0) < ${since}`)
      .orderBy('community')
      .execute();
    return rows.map(({ community }) => community);
  });
}
