/** A PostgreSQL server, which several processes may share. */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Engine } from './engine.ts';
import type { StoreTables } from './tables.ts';

const CONNECTIONS = 5;
/** Nobody who asked something waits longer for what is set where they are. */
const PATIENCE_MS = 3_000;
/** The type of a bigint, which comes as text unless it is read as the number that it is. */
const BIGINT = 20;

export function openServer(url: string): Engine {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE_MS,
    statement_timeout: PATIENCE_MS,
    application_name: 'footnote',
    types: {
      getTypeParser: ((id: number, format: 'text') =>
        id === BIGINT ? Number : pg.types.getTypeParser(id, format)) as typeof pg.types.getTypeParser,
    },
  });
  // A connection that breaks while nobody uses it is replaced; unheard, it would end the program.
  pool.on('error', () => undefined);
  const db = new Kysely<StoreTables>({ dialect: new PostgresDialect({ pool }) });
  return { db, readOnly: undefined, erase: async () => {}, close: () => db.destroy() };
}
