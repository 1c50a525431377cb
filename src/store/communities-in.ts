/** Whose rows tables hold, by a step to the next community in their keys: never by reading every row. */
import { setImmediate } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { StoreTables, TableName } from './tables.ts';

/** Of one statement: the embedded engine works on the thread that answers, which has its turn in between. */
const AT_ONCE = 500;

export async function communitiesIn(
  db: Kysely<StoreTables>,
  tables: readonly TableName[],
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const table of tables) {
    let some = await nextIn(db, table, '');
    while (some.length > 0) {
      for (const community of some) found.add(community);
      await setImmediate();
      some = some.length < AT_ONCE ? [] : await nextIn(db, table, some.at(-1) ?? '');
    }
  }
  return [...found].toSorted();
}

async function nextIn(db: Kysely<StoreTables>, name: TableName, after: string): Promise<readonly string[]> {
  const table = sql.table(name);
  const { rows } = await sql<{ community: string }>`with recursive each (community) as (
      select min(community) from ${table} where community > ${after}
      union all
      select (select min(community) from ${table} where community > each.community)
      from each where each.community is not null
    ) select community from each where community is not null limit ${sql.lit(AT_ONCE)}`.execute(db);
  return rows.map(({ community }) => community);
}
