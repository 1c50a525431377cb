/** Deletes what has had its time, a part at a time: whoever asks or writes meanwhile waits for one part at most. */
import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Written } from '../community/ports.ts';
import { STANDARD } from '../community/settings.ts';
import { removePast } from './articles-store.ts';
import { communitiesIn } from './communities-in.ts';
import type { Engine } from './engine.ts';
import { EXPIRING, KEYS, TABLES, type TableName } from './tables.ts';
import { expireQuestions } from './unanswered-store.ts';
import { reading } from './why-unavailable.ts';
import { write } from './write.ts';

/** Whoever takes the bot out by mistake has so long to put it back. */
export const LEFT_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1_000;
type ExpiringTable = (typeof EXPIRING)[number];
/** Rows of one transaction, which take some milliseconds. */
const AT_ONCE = 1_000;

export async function expireRows(engine: Engine, time: number): Promise<Written> {
  const { db } = engine;
  const kept = await reading(() =>
    db.selectFrom('communities').select(['community', 'keep_days', 'unanswered', 'left_at']).execute(),
  );
  const rows = new Map(kept.map(row => [row.community, row]));
  const having = new Map<TableName, ReadonlySet<string>>();
  for (const table of TABLES) having.set(table, new Set(await reading(() => communitiesIn(db, [table]))));
  const hasIn = (table: TableName, community: string) => having.get(table)?.has(community) === true;
  for (const community of new Set(TABLES.flatMap(table => [...(having.get(table) ?? [])]))) {
    // With thousands of them, whoever asks has their turn in between.
    await setImmediate();
    const { left_at, keep_days, unanswered } = rows.get(community) ?? NOTHING_SET;
    if (left_at !== null && left_at <= time - LEFT_DAYS * DAY_MS) {
      const removed = await removeCommunity(engine, community);
      if (removed.kind === 'notKept') return removed;
      continue;
    }
    const before = time - (keep_days ?? STANDARD.keepDays) * DAY_MS;
    const tables = EXPIRING.filter(table => hasIn(table, community));
    const removed = await removeBefore(engine, community, before, tables);
    if (removed.kind === 'notKept') return removed;
    if (!hasIn('articles', community) && !hasIn('unanswered', community)) continue;
    const wanted = (unanswered ?? Number(STANDARD.unanswered)) === 1;
    const tidied = await write(engine, async tx => {
      await removePast(tx, community, time);
      await expireQuestions(tx, community, wanted);
    });
    if (tidied.kind === 'notKept') return tidied;
  }
  return { kind: 'kept' };
}

const NOTHING_SET = { left_at: null, keep_days: null, unanswered: null } as const;

/** All that is kept of it; what hosts have set goes last, so that what a crash leaves of it is deleted the next time. */
export async function removeCommunity(engine: Engine, community: string): Promise<Written> {
  const removed = await removeBefore(engine, community, Number.MAX_SAFE_INTEGER, EXPIRING);
  if (removed.kind === 'notKept') return removed;
  return write(engine, async tx => {
    for (const table of TABLES) await tx.deleteFrom(table).where('community', '=', community).execute();
  });
}

async function removeBefore(
  engine: Engine,
  community: string,
  before: number,
  tables: readonly ExpiringTable[],
): Promise<Written> {
  for (const table of tables) {
    while (await hasBefore(engine, table, community, before)) {
      const removed = await removeSome(engine, table, community, before);
      if (removed.kind === 'notKept') return removed;
      // The embedded engine works on the thread that answers, which has its turn in between.
      await setImmediate();
    }
  }
  return { kind: 'kept' };
}

/** Where nothing has had its time, nothing is written. */
async function hasBefore(
  { db }: Engine,
  table: ExpiringTable,
  community: string,
  before: number,
): Promise<boolean> {
  const row = await reading(() =>
    db
      .selectFrom(table)
      .select('at')
      .where('community', '=', community)
      .where('at', '<', before)
      .limit(1)
      .executeTakeFirst(),
  );
  return row !== undefined;
}

function removeSome(
  engine: Engine,
  table: ExpiringTable,
  community: string,
  before: number,
): Promise<Written> {
  const key = sql.join(KEYS[table].map(column => sql.ref(column)));
  return write(engine, async tx => {
    await sql`delete from ${sql.table(table)} where (${key}) in
      (select ${key} from ${sql.table(table)} where community = ${community} and at < ${before} limit ${sql.lit(AT_ONCE)})`.execute(
      tx,
    );
  });
}
