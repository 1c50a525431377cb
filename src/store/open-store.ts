/** A store over the engine that is set up, with its tables brought up to date. */
import type { Store } from '../community/ports.ts';
import { ConfigError } from '../errors.ts';
import { createStore, type StoreOptions } from './create-store.ts';
import { HELD, hasEmbedded, openEmbedded, openNothing } from './embedded.ts';
import type { Engine } from './engine.ts';
import { migrate, migrationsDone } from './migrate.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { openServer } from './server.ts';
import { READ_ONLY, whyUnavailable } from './why-unavailable.ts';

export interface StoreRequest extends StoreOptions {
  /** Where the embedded store lies. */
  readonly dataFolder: string;
  /** A PostgreSQL server, instead of the embedded store. */
  readonly databaseUrl?: string | undefined;
  /**
   * `own`: to write; refused where another process writes to the same folder. `share`: reads only in that case.
   * `read`: reads only.
   */
  readonly use: 'own' | 'share' | 'read';
}

/** Throws a ConfigError with one sentence that says what keeps the store from being opened. */
export async function openStore(request: StoreRequest): Promise<Store> {
  const engine = await openEngine(request).catch(error => Promise.reject(asConfigError(error, request)));
  try {
    await bringUpToDate(engine);
    return createStore(engine, request);
  } catch (error) {
    await engine.close().catch(() => undefined);
    throw asConfigError(error, request);
  }
}

async function openEngine(request: StoreRequest): Promise<Engine> {
  const { dataFolder, databaseUrl, use } = request;
  if (databaseUrl !== undefined) return openServer(databaseUrl);
  if (use === 'read' && !(await hasEmbedded(dataFolder))) throw new ConfigError([NOTHING]);
  const opened = await openEmbedded(dataFolder, use === 'read' ? 'read' : 'write').catch(async error => {
    // Footnote also runs where nothing can be written, as it did before anything was kept.
    if (!takesNothing(error) || (await hasEmbedded(dataFolder))) throw error;
    return { kind: 'open', engine: openNothing(READ_ONLY) } as const;
  });
  if (opened.kind === 'open') return opened.engine;
  if (use === 'own') throw new ConfigError([HELD]);
  const shared = await openEmbedded(dataFolder, 'read');
  if (shared.kind === 'open') return shared.engine;
  throw new ConfigError([HELD]);
}

/** Nor can a folder be made where the file system says that there is none, as /proc does. */
function takesNothing(error: unknown): boolean {
  return whyUnavailable(error) === READ_ONLY || (error as NodeJS.ErrnoException).code === 'ENOENT';
}

async function bringUpToDate(engine: Engine): Promise<void> {
  if (engine.readOnly === HELD) {
    const done = await migrationsDone(engine.db);
    const all = Object.keys(MIGRATIONS);
    if (done.length === all.length && done.every(name => all.includes(name))) return;
    throw new ConfigError([done.length === 0 ? NOTHING : OTHER_VERSION]);
  }
  const migrated = await migrate(engine.db, MIGRATIONS);
  switch (migrated.kind) {
    case 'upToDate':
      return;
    case 'newer':
      throw new ConfigError([NEWER]);
    case 'failed': {
      const cause = migrated.cause;
      if (whyUnavailable(cause) !== undefined) throw cause;
      throw new Error(`The data could not be brought up to date (${migrated.migration}); it is as it was.`, {
        cause,
      });
    }
  }
}

const NOTHING = 'There is no data of Footnote here yet.';
const NEWER =
  'The data was written by a newer version of Footnote: update Footnote, or restore a backup of before.';
const OTHER_VERSION =
  'The data is of another version of Footnote than this: use the version that is at work with it.';

function asConfigError(error: unknown, { databaseUrl, dataFolder }: StoreRequest): unknown {
  if (error instanceof ConfigError) return error;
  const code = (error as { code?: string } | undefined)?.code;
  const says = whyUnavailable(error);
  if (says === undefined && databaseUrl === undefined) return error;
  // The message of a driver may hold the address with its password.
  const where = databaseUrl === undefined ? `The data folder is ${dataFolder}.` : 'Check DATABASE_URL.';
  return new ConfigError([`${says ?? 'The database cannot be used.'} ${where}${code ? ` (${code})` : ''}`]);
}
