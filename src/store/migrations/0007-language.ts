/** In which language a place is answered. */
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('communities').addColumn('language', 'text').execute();
  await db.schema.alterTable('channels').addColumn('language', 'text').execute();
}
