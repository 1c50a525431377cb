/** Files that the program keeps for itself between its runs: whole or not there, and not for ever. */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** In one step: whoever reads it meanwhile gets all of the old file or all of the new one. */
export async function writeWhole(
  path: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
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

const SECRET_BYTES = 32;

/** The same secret at every start: made at the first, for the program's own user alone to read. */
export async function keptSecret(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
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
