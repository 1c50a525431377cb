/** What communities have set, who their hosts are, and who changed what. */
import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('communities')
    .addColumn('community', 'text', column => column.primaryKey())
    .addColumn('packs', 'text')
    .addColumn('audience', 'text')
    .addColumn('mentions', 'integer')
    .addColumn('record', 'integer')
    .addColumn('keep_days', 'integer')
    .addColumn('left_at', 'bigint')
    .execute();
  await db.schema
    .createTable('channels')
    .addColumn('community', 'text', column => column.notNull())
    .addColumn('channel', 'text', column => column.notNull())
    .addColumn('packs', 'text')
    .addColumn('audience', 'text')
    .addColumn('mentions', 'integer')
    .addPrimaryKeyConstraint('channels_key', ['community', 'channel'])
    .execute();
  await db.schema
    .createTable('hosts')
    .addColumn('community', 'text', column => column.notNull())
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('host', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('hosts_key', ['community', 'kind', 'host'])
    .execute();
  await db.schema
    .createTable('changes')
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('community', 'text', column => column.notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .addColumn('person', 'text', column => column.notNull())
    .addColumn('what', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('changes_key', ['community', 'id'])
    .execute();
}
