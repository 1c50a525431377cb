/** What people think of answers and checks, by codes that stand for them. */
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('communities').addColumn('feedback', 'integer').execute();
  await db.schema.alterTable('communities').addColumn('person_key', 'text').execute();
  await db.schema
    .createTable('feedback')
    .addColumn('community', 'text', column => column.notNull())
    .addColumn('person', 'text', column => column.notNull())
    .addColumn('passage', 'text', column => column.notNull())
    .addColumn('outcome', 'text', column => column.notNull())
    .addColumn('opinion', 'text', column => column.notNull())
    .addColumn('hash', 'text', column => column.notNull())
    .addColumn('claim', 'text')
    .addColumn('at', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('feedback_key', ['community', 'person', 'passage', 'outcome'])
    .execute();
  await db.schema.createIndex('feedback_when').on('feedback').columns(['community', 'at']).execute();
}
