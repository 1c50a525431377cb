/** SQLite in the data folder: one process writes, others may read meanwhile. */
import { join } from 'node:path';
import { type Dialect, type DialectAdapter, Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { makeFolder } from '../library/files.ts';
import type { Engine } from './engine.ts';
import type { StoreTables } from './tables.ts';

const DATA_FILE = 'footnote.db';
const LOCK_FILE = 'footnote.lock';
/** Readers of another process hold the file for a moment at most. */
const BUSY_MS = 2_000;

export const HELD =
  'Another Footnote is at work with this data folder. Stop it first, use /footnote in its chat, or give this one ' +
  'a folder of its own (FOOTNOTE_DATA_DIR); several can share a PostgreSQL server (DATABASE_URL).';

export type EmbeddedOpened =
  | { readonly kind: 'open'; readonly engine: Engine }
  /** Another process writes there. */
  | { readonly kind: 'held' };

/** `write` takes the folder for this process until it ends, however it ends. */
export async function openEmbedded(folder: string, use: 'write' | 'read'): Promise<EmbeddedOpened> {
  await makeFolder(folder);
  const lock = use === 'write' ? takeLock(join(folder, LOCK_FILE)) : undefined;
  if (use === 'write' && lock === undefined) return { kind: 'held' };
  try {
    const database = new Database(join(folder, DATA_FILE), { timeout: BUSY_MS });
    database.exec('PRAGMA journal_mode=WAL');
    // FULL: what was acknowledged is on the disk, also when the power fails.
    database.exec('PRAGMA synchronous=FULL');
    if (use === 'read') database.exec('PRAGMA query_only=1');
    const db = new Kysely<StoreTables>({ dialect: dialectOf(database) });
    return {
      kind: 'open',
      engine: {
        db,
        readOnly: use === 'read' ? HELD : undefined,
        async close() {
          await db.destroy();
          lock?.close();
        },
      },
    };
  } catch (error) {
    lock?.close();
    throw error;
  }
}

/** The operating system holds the lock, so that it ends with the process; a file with a number in it would not. */
function takeLock(path: string): Database.Database | undefined {
  const lock = new Database(path, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if ((error as { code?: string }).code === 'SQLITE_BUSY') return undefined;
    throw error;
  }
}

/** SQLite takes changes of tables in a transaction as any others, which Kysely's adapter leaves unused. */
function dialectOf(database: Database.Database): Dialect {
  const plain = new SqliteDialect({ database: database as never });
  return {
    createDriver: () => plain.createDriver(),
    createQueryCompiler: () => plain.createQueryCompiler(),
    createIntrospector: db => plain.createIntrospector(db),
    createAdapter: (): DialectAdapter =>
      Object.create(plain.createAdapter(), { supportsTransactionalDdl: { value: true } }),
  };
}
