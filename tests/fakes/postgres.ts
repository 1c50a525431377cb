/** Debian's PostgreSQL on a folder and a port of its own, for as long as a test runs. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export interface Postgres {
  /** The address of a new, empty database. */
  database(): Promise<string>;
  /** Ends at once, as after a power cut. */
  kill(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

export async function openPostgres(): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-postgres-'));
  const who = identity();
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid ?? 0);
  const data = join(folder, 'data');
  const port = await freePort();
  execFileSync(binary('initdb'), ['-D', data, '-U', 'footnote', '-A', 'trust', '--encoding=UTF8', '-N'], {
    ...who,
    stdio: 'pipe',
    cwd: folder,
  });
  const addressOf = (name: string) => `postgres://footnote@127.0.0.1:${port}/${name}`;
  let server: ReturnType<typeof spawn> | undefined;
  let databases = 0;

  async function start(): Promise<void> {
    server = spawn(
      binary('postgres'),
      // A killed process loses nothing that the system was handed: to sync would only wait for a busy disk.
      ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'],
      { ...who, stdio: 'ignore', cwd: folder },
    );
    for (let tries = 0; ; tries += 1) {
      const client = new pg.Client({ connectionString: addressOf('postgres') });
      try {
        await client.connect();
        await client.end();
        return;
      } catch (error) {
        if (tries > 600) throw error;
        await new Promise(resolve => setTimeout(resolve, 50));
      }
    }
  }

  async function end(signal: 'SIGQUIT' | 'SIGINT'): Promise<void> {
    if (server === undefined || server.exitCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  }

  await start();
  return {
    async database() {
      databases += 1;
      const name = `test${databases}`;
      const client = new pg.Client({ connectionString: addressOf('postgres') });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return addressOf(name);
    },
    // Immediate shutdown: nothing is written any more, and the next start recovers.
    kill: () => end('SIGQUIT'),
    start,
    async close() {
      await end('SIGINT');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL does not run as root. */
function identity(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres']).toString());
  return { uid: id('-u'), gid: id('-g') };
}

function binary(name: string): string {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const [newest] = versions.map(version => join(debian, version, 'bin', name)).filter(existsSync);
  return newest ?? name;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
