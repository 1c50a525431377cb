/** Whose rows tables hold, by a step to the next community in their keys: never by reading every row. */
import { type Kysely, sql } from 'kysely';
import type { StoreTables, TableName } from './tables.ts';

export async function communitiesIn(
  db: Kysely<StoreTables>,
  tables: readonly TableName[],
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const name of tables) {
    const table = sql.table(name);
    const { rows } = await sql<{ community: string }>`with recursive each (community) as (
        select min(community) from ${table}
        union all
        select (select min(community) from ${table} where community > each.community)
        from each where each.community is not null
      ) select community from each where community is not null`.execute(db);
    for (const { community } of rows) found.add(community);
  }
  return [...found].toSorted();
}
