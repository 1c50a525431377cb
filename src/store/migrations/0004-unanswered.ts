/** Questions without a sure answer, answers that hosts have pinned, and the weekly digest. */
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // SQLite adds one column at a time.
  await db.schema.alterTable('communities').addColumn('unanswered', 'integer').execute();
  await db.schema.alterTable('communities').addColumn('digest', 'text').execute();
  await db.schema.alterTable('communities').addColumn('digest_at', 'bigint').execute();
  await db.schema
    .createTable('unanswered')
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('community', 'text', column => column.notNull())
    .addColumn('channel', 'text', column => column.notNull())
    .addColumn('topic', 'text')
    .addColumn('words', 'text', column => column.notNull())
    .addColumn('outcome', 'text', column => column.notNull())
    .addColumn('close', 'text', column => column.notNull())
    .addColumn('asker', 'text', column => column.notNull())
    .addColumn('ignored', 'integer', column => column.notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('unanswered_key', ['community', 'id'])
    .execute();
  await db.schema.createIndex('unanswered_when').on('unanswered').columns(['community', 'at']).execute();
  await db.schema.createIndex('unanswered_who').on('unanswered').columns(['community', 'asker']).execute();
  await db.schema
    .createTable('pins')
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('community', 'text', column => column.notNull())
    .addColumn('topic', 'text')
    .addColumn('words', 'text', column => column.notNull())
    .addColumn('passage', 'text', column => column.notNull())
    .addColumn('hash', 'text', column => column.notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('pins_key', ['community', 'id'])
    .execute();
}
