/** Files that the program keeps for itself between its runs: whole or not there, and not for ever. */
import { randomBytes, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import {
  access,
  link,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeFolder } from './files.ts';

/** In one step: whoever reads it meanwhile gets all of the old file or all of the new one. */
export async function writeWhole(
  path: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<void> {
  await makeFolder(dirname(path));
  const scratch = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await writeFile(scratch, content);
    await rename(scratch, path);
  } catch (error) {
    // Half a file would only take room, and where the disk is full there is none.
    await rm(scratch, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** As `writeWhole`, but never in the place of another file. */
export async function writeNewFile(
  path: string,
  content: AsyncIterable<Uint8Array>,
): Promise<'written' | 'exists'> {
  const scratch = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  await writeWhole(scratch, content);
  try {
    // Unlike a rename, it fails where something has that name.
    await link(scratch, path);
    return 'written';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return 'exists';
    throw error;
  } finally {
    await rm(scratch, { force: true });
  }
}

/** Line by line, however large it is; undefined when it cannot be read. */
export async function readLines(path: string): Promise<AsyncIterable<string> | undefined> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return undefined;
  // Read from the first look on: what comes in before somebody listens would be lost.
  return {
    async *[Symbol.asyncIterator]() {
      yield* file.readLines();
    },
  };
}

/** Tells `removeUnused` that the file still serves. */
export async function markUsed(path: string, now: Date): Promise<void> {
  await utimes(path, now, now).catch(() => undefined);
}

/** Removes the files of a folder that were neither written nor marked as used since then. */
export async function removeUnused(folder: string, since: Date, endings: readonly string[]): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter(name => endings.some(ending => name.endsWith(ending)))) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile() && found.mtime < since) await rm(path, { force: true }).catch(() => undefined);
  }
}

/** Removes those files of a folder that are picked of their names. */
export async function removeThose(
  folder: string,
  pick: (names: readonly string[]) => Promise<readonly string[]>,
): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of await pick(names)) await rm(join(folder, name), { force: true }).catch(() => undefined);
}

/** With those above it. Step by step: where none can be made, as in /proc, Node's own way never ends. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await makeOne(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await makeOne(path);
  }
}

/** Another may make it at the same time. */
async function makeOne(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error;
  }
}

/** Whether a file could be written into it, now or once it is made. */
export async function canHoldFiles(folder: string): Promise<boolean> {
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}

/** A new hidden folder in `folder`, which is made when it is missing; loading never sees it. */
export async function makeScratchFolder(folder: string): Promise<string> {
  await makeFolder(folder);
  return mkdtemp(join(folder, SCRATCH));
}

const SCRATCH = '.import-';
/** Nobody works so long with one. */
const SCRATCH_MS = 30_000;

/** Those that a program which was killed has left. */
export async function removeOldScratch(folder: string, now = Date.now()): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter(name => name.startsWith(SCRATCH))) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    const isOld = found?.isDirectory() === true && now - found.mtimeMs > SCRATCH_MS;
    if (isOld) await removeFolder(path).catch(() => undefined);
  }
}

const SECRET_BYTES = 32;

/** The same secret at every start: made at the first, for the program's own user alone to read. */
export async function keptSecret(path: string): Promise<string> {
  await makeFolder(dirname(path));
  const fresh = randomBytes(SECRET_BYTES).toString('hex');
  try {
    // Exclusive, so that of two programs that start together both use the secret of the first.
    await writeFile(path, fresh, { flag: 'wx', mode: 0o600 });
    return fresh;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const kept = (await readFile(path, 'utf8')).trim();
  if (kept.length < 2 * SECRET_BYTES)
    throw new Error(`${path} is damaged: remove it, and a new one is made.`);
  return kept;
}
