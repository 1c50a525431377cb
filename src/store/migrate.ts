/** Brings the tables up to date: all of it or nothing, and never backwards. */
import { DEFAULT_MIGRATION_TABLE, type Kysely, type Migration, Migrator, sql } from 'kysely';

export type Migrated =
  | { readonly kind: 'upToDate' }
  /** The data knows changes that this program does not. */
  | { readonly kind: 'newer' }
  /** The tables are as they were. */
  | { readonly kind: 'failed'; readonly migration: string; readonly cause: unknown };

export async function migrate<T>(
  db: Kysely<T>,
  migrations: Readonly<Record<string, Migration>>,
): Promise<Migrated> {
  // The migrator refuses data of a newer program too, but does not tell that apart from what is broken.
  if ((await migrationsDone(db)).some(name => migrations[name] === undefined)) return { kind: 'newer' };
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error === undefined) return { kind: 'upToDate' };
  const failed = results.find(({ status }) => status === 'Error')?.migrationName ?? 'the first';
  return { kind: 'failed', migration: failed, cause: error };
}

/** Empty where there is no data yet. */
export async function migrationsDone<T>(db: Kysely<T>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return [];
  const { rows } = await sql<{
    name: string;
  }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(db);
  return rows.map(({ name }) => name);
}
