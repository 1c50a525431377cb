/** SQLite in the data folder: one process writes, others may read meanwhile. */
import { join } from 'node:path';
import { type Dialect, type DialectAdapter, type Driver, Kysely, SqliteDialect, sql } from 'kysely';
import Database from 'libsql';
import { toSay } from '../language/say.ts';
import { exists } from '../library/files.ts';
import { makeFolder } from '../library/kept-files.ts';
import type { Engine } from './engine.ts';
import type { StoreTables } from './tables.ts';

const DATA_FILE = 'footnote.db';
const LOCK_FILE = 'footnote.lock';
/** Readers of another process hold the file for a moment at most. */
const BUSY_MS = 2_000;

export const HELD = toSay(
  'Another Footnote is at work with this data folder. Stop it first, use /footnote in its chat, or give this one a folder of its own (FOOTNOTE_DATA_DIR); several can share a PostgreSQL server (DATABASE_URL).',
);

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
    // What is deleted is written over, and not only no longer found.
    database.exec('PRAGMA secure_delete=1');
    if (use === 'read') database.exec('PRAGMA query_only=1');
    const db = new Kysely<StoreTables>({ dialect: dialectOf(database) });
    return {
      kind: 'open',
      engine: {
        db,
        readOnly: use === 'read' ? HELD : undefined,
        async erase() {
          // In turn with what is written, which would hold it up.
          if (use === 'write') await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db);
        },
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

/** Where nothing was kept yet and nothing can be: all is as it is by standard. */
export function openNothing(why: string): Engine {
  const db = new Kysely<StoreTables>({ dialect: dialectOf(new Database(':memory:')) });
  return { db, readOnly: why, erase: async () => {}, close: () => db.destroy() };
}

export function hasEmbedded(folder: string): Promise<boolean> {
  return exists(join(folder, DATA_FILE));
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

/**
 * Kysely's own but for two things: changes of tables are taken in a transaction as any others, and a transaction that
 * SQLite has undone by itself, as it does when the disk is full, is not undone again, which would hide the reason.
 */
function dialectOf(database: Database.Database): Dialect {
  const plain = new SqliteDialect({ database: database as never });
  return {
    createDriver: (): Driver => {
      const driver = plain.createDriver();
      return {
        init: () => driver.init(),
        acquireConnection: () => driver.acquireConnection(),
        beginTransaction: (connection, settings) => driver.beginTransaction(connection, settings),
        commitTransaction: connection => driver.commitTransaction(connection),
        rollbackTransaction: async connection => {
          if (database.inTransaction) await driver.rollbackTransaction(connection);
        },
        releaseConnection: connection => driver.releaseConnection(connection),
        destroy: () => driver.destroy(),
      };
    },
    createQueryCompiler: () => plain.createQueryCompiler(),
    createIntrospector: db => plain.createIntrospector(db),
    createAdapter: (): DialectAdapter =>
      Object.create(plain.createAdapter(), { supportsTransactionalDdl: { value: true } }),
  };
}
