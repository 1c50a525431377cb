/** Articles that hosts have added from chat, with those that nobody has added yet. */
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('articles')
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('community', 'text', column => column.notNull())
    .addColumn('slug', 'text', column => column.notNull())
    .addColumn('title', 'text', column => column.notNull())
    .addColumn('passages', 'integer', column => column.notNull())
    .addColumn('letters', 'integer', column => column.notNull())
    .addColumn('hash', 'text', column => column.notNull())
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('drafted_at', 'bigint', column => column.notNull())
    .addColumn('added_at', 'bigint')
    .addColumn('removed_at', 'bigint')
    .addColumn('replaces', 'text')
    .addPrimaryKeyConstraint('articles_key', ['community', 'id'])
    .execute();
}
