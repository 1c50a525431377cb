/** The one home of the file system. Every outcome that a host can cause is a value, not a throw. */
import { closeSync, type Dirent, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import {
  appendFile,
  copyFile,
  open,
  readdir,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

type BytesRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'unreadable' };

export type TextRead =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'notUtf8'; readonly line: number }
  | Exclude<BytesRead, { readonly kind: 'bytes' }>;

export interface Entry {
  readonly name: string;
  readonly path: string;
  /** `outside`: a link that leaves the library folder; it is not followed. */
  readonly kind: 'file' | 'folder' | 'outside';
}

type Listing =
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'notFolder' }
  | { readonly kind: 'unreadable' };

/**
 * A path inside the program's own folder, wherever it is run from: the nearest folder above this code with a
 * package.json, since the code lies elsewhere once it is built.
 */
export function programPath(...parts: readonly string[]): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, ...parts);
}

/** A file of the program itself, read in one go; undefined when it was not built or cannot be read. */
export function readProgramFile(...parts: readonly string[]): Uint8Array | undefined {
  try {
    return readFileSync(programPath(...parts));
  } catch {
    return undefined;
  }
}

/** The build of the program; undefined where it runs from its sources, which may change at any time. */
export function programBuild(): string | undefined {
  const bytes = readProgramFile('dist', 'build-id');
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/** Node reads no more in one go. */
const READ_MAX_BYTES = 2 ** 30;

/** At most `maxBytes` are ever held, also of a file that grows or of a device that never ends. */
export async function readBytes(path: string, maxBytes: number): Promise<BytesRead> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { kind: 'folder' };
    // A pipe or a device could block or never end.
    if (!found.isFile()) return { kind: 'unreadable' };
    if (found.size > maxBytes) return { kind: 'tooLarge' };
    const file = await open(path, 'r');
    try {
      const buffer = Buffer.alloc(found.size + 1);
      let length = 0;
      for (;;) {
        const wanted = Math.min(buffer.length - length, READ_MAX_BYTES);
        const { bytesRead } = await file.read(buffer, length, wanted, length);
        length += bytesRead;
        if (bytesRead === 0 || length === buffer.length) break;
      }
      return { kind: 'bytes', bytes: buffer.subarray(0, Math.min(length, found.size)) };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { kind: isMissing(error) ? 'missing' : 'unreadable' };
  }
}

/**
 * The same for many small files one after another, at once and into one piece of memory, which the next takes over;
 * at most one byte less than that is read.
 */
export function readInto(memory: Uint8Array, path: string): BytesRead {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return { kind: 'folder' };
    if (!found.isFile()) return { kind: 'unreadable' };
    if (found.size >= memory.length) return { kind: 'tooLarge' };
    const file = openSync(path, 'r');
    try {
      let length = 0;
      for (;;) {
        const read = readSync(file, memory, length, memory.length - length, length);
        length += read;
        if (read === 0 || length === memory.length) break;
      }
      return { kind: 'bytes', bytes: memory.subarray(0, Math.min(length, found.size)) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { kind: isMissing(error) ? 'missing' : 'unreadable' };
  }
}

/** A byte order mark is dropped and every line end becomes a line feed; `seen` is given the bytes as they are. */
export async function readTextFile(
  path: string,
  maxBytes: number,
  seen?: (bytes: Uint8Array) => void,
): Promise<TextRead> {
  const read = await readBytes(path, maxBytes);
  if (read.kind !== 'bytes') return read;
  seen?.(read.bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(read.bytes);
    return { kind: 'text', text: text.replaceAll(/\r\n?/g, '\n') };
  } catch {
    return { kind: 'notUtf8', line: firstBrokenLine(read.bytes) };
  }
}

/** In the order of code units, so that it is the same on every machine; names that start with a dot are left out. */
export async function listFolder(path: string, root: string): Promise<Listing> {
  let found: Dirent[];
  try {
    found = await readdir(path, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return { kind: 'missing' };
    return { kind: hasCode(error, 'ENOTDIR') ? 'notFolder' : 'unreadable' };
  }
  const entries: Entry[] = [];
  for (const entry of found) {
    if (entry.name.startsWith('.')) continue;
    const entryPath = join(path, entry.name);
    const kind = await kindOf(entry, entryPath, root);
    if (kind !== undefined) entries.push({ name: entry.name, path: entryPath, kind });
  }
  return { kind: 'entries', entries: entries.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** A link is followed: the copy is a file of its own. */
export async function copyOneFile(from: string, to: string): Promise<void> {
  await copyFile(from, to);
}

export async function writeText(path: string, text: string): Promise<void> {
  await writeFile(path, text, 'utf8');
}

export async function appendText(path: string, text: string): Promise<void> {
  await appendFile(path, text, 'utf8');
}

/** Within one file system this is a single step: others see the old name or the new one. */
export async function move(from: string, to: string): Promise<void> {
  await rename(from, to);
}

export async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
}

/** Does nothing when the folder holds anything. */
export async function removeEmptyFolder(path: string): Promise<void> {
  await rmdir(path).catch(() => undefined);
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** As a host would type it: relative to where the program runs, or absolute when outside of it. */
export function displayPath(path: string): string {
  const near = relative('', path);
  return near === '' ? '.' : isInside(near) ? near : path;
}

async function kindOf(entry: Dirent, path: string, root: string): Promise<Entry['kind'] | undefined> {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return undefined;
  try {
    const target = await realpath(path);
    if (!isInside(relative(await realpath(root), target))) return 'outside';
    return (await stat(target)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'outside';
  }
}

function isInside(path: string): boolean {
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

function firstBrokenLine(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  const at = text.indexOf('\uFFFD');
  return text.slice(0, Math.max(at, 0)).split('\n').length;
}

function isMissing(error: unknown): boolean {
  return hasCode(error, 'ENOENT');
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
