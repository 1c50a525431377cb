/** Which passages were shown to everyone, where and when. */
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('shown')
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('community', 'text', column => column.notNull())
    .addColumn('channel', 'text', column => column.notNull())
    .addColumn('thread', 'text', column => column.notNull())
    .addColumn('passage', 'text', column => column.notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('shown_key', ['community', 'id'])
    .execute();
  // A channel's or a thread's passages are read often; what is too old is looked for by community.
  await db.schema
    .createIndex('shown_where')
    .on('shown')
    .columns(['community', 'channel', 'thread', 'at'])
    .execute();
  await db.schema.createIndex('shown_when').on('shown').columns(['community', 'at']).execute();
}
