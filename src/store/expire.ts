/** Deletes what has had its time, a part at a time: whoever asks or writes meanwhile waits for one part at most. */
import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { NotKept, Written } from '../community/ports.ts';
import { STANDARD } from '../community/settings.ts';
import { removePast } from './articles-store.ts';
import type { Engine } from './engine.ts';
import { EXPIRING, KEYS, TABLES } from './tables.ts';
import { expireQuestions } from './unanswered-store.ts';
import { reading } from './why-unavailable.ts';
import { write, writeFor } from './write.ts';

/** Whoever takes the bot out by mistake has so long to put it back. */
export const LEFT_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1_000;
/** Rows of one transaction, which take some milliseconds. */
const AT_ONCE = 1_000;

export async function expireRows(
  engine: Engine,
  communities: readonly string[],
  time: number,
): Promise<Written> {
  const kept = await reading(() =>
    engine.db.selectFrom('communities').select(['community', 'keep_days', 'unanswered', 'left_at']).execute(),
  );
  const rows = new Map(kept.map(row => [row.community, row]));
  for (const community of communities) {
    const row = rows.get(community);
    const leftAt = row?.left_at ?? undefined;
    const outcome =
      leftAt !== undefined && leftAt <= time - LEFT_DAYS * DAY_MS
        ? await removeCommunity(engine, community)
        : await expireIn(engine, community, { keepDays: row?.keep_days, unanswered: row?.unanswered, time });
    if (outcome.kind === 'notKept') return outcome;
  }
  return { kind: 'kept' };
}

interface Kept {
  readonly keepDays: number | null | undefined;
  readonly unanswered: number | null | undefined;
  readonly time: number;
}

async function expireIn(
  engine: Engine,
  community: string,
  { keepDays, unanswered, time }: Kept,
): Promise<Written> {
  const before = time - (keepDays ?? STANDARD.keepDays) * DAY_MS;
  const removed = await removeBefore(engine, community, before);
  if (removed.kind === 'notKept') return removed;
  return write(engine, async tx => {
    await removePast(tx, community, time);
    const wanted = (unanswered ?? Number(STANDARD.unanswered)) === 1;
    await expireQuestions(tx, community, { before, wanted });
  });
}

/** All that is kept of it; what hosts have set goes last, so that what a crash leaves of it is deleted the next time. */
export async function removeCommunity(engine: Engine, community: string): Promise<Written> {
  const removed = await removeBefore(engine, community, Number.MAX_SAFE_INTEGER);
  if (removed.kind === 'notKept') return removed;
  return write(engine, async tx => {
    for (const table of TABLES) await tx.deleteFrom(table).where('community', '=', community).execute();
  });
}

async function removeBefore(engine: Engine, community: string, before: number): Promise<Written> {
  for (const table of EXPIRING) {
    let removed: number | NotKept;
    do {
      removed = await removeSome(engine, table, community, before);
      if (typeof removed !== 'number') return removed;
      // The embedded engine works on the thread that answers, which has its turn in between.
      await setImmediate();
    } while (removed === AT_ONCE);
  }
  return { kind: 'kept' };
}

/** How many rows went. */
function removeSome(
  engine: Engine,
  table: (typeof EXPIRING)[number],
  community: string,
  before: number,
): Promise<number | NotKept> {
  const key = sql.join(KEYS[table].map(column => sql.ref(column)));
  return writeFor(engine, async tx => {
    const { numAffectedRows } = await sql`delete from ${sql.table(table)} where (${key}) in
      (select ${key} from ${sql.table(table)} where community = ${community} and at < ${before} limit ${sql.lit(AT_ONCE)})`.execute(
      tx,
    );
    return Number(numAffectedRows ?? 0);
  });
}
