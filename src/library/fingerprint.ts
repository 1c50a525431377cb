/** What the files of a library hold, as one short name: the same files make the same library. */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { readInto } from './files.ts';
import { findPacks, type LibraryFolder, packFileOf } from './find-packs.ts';
import { ARTICLE_BYTES_MAX, PACK_YAML_BYTES_MAX } from './ids.ts';

export interface Fingerprint {
  pack(name: string): void;
  /** The files of a pack follow it: its pack.yaml, then its articles in their order. */
  file(name: string, bytes: Uint8Array): void;
  digest(): string;
}

/** So much is looked at before others get their turn. */
const TURN_BYTES = 1 << 22;

export function createFingerprint(): Fingerprint {
  const hash = createHash('sha256');
  return {
    pack: name => void hash.update(`pack ${name}\n`),
    file: (name, bytes) => void hash.update(`file ${bytes.length} ${name}\n`).update(bytes),
    digest: () => hash.digest('hex'),
  };
}

/** Undefined where anything is out of place: only reading the library tells what. */
export async function fingerprintFolders(folders: readonly LibraryFolder[]): Promise<string | undefined> {
  const fingerprint = createFingerprint();
  const seen = new Set<string>();
  const memory = new Uint8Array(Math.max(ARTICLE_BYTES_MAX, PACK_YAML_BYTES_MAX) + 1);
  let sinceTurn = 0;

  async function addFile(name: string, path: string): Promise<boolean> {
    const read = readInto(memory, path);
    if (read.kind !== 'bytes') return false;
    fingerprint.file(name, read.bytes);
    sinceTurn += read.bytes.length;
    if (sinceTurn < TURN_BYTES) return true;
    sinceTurn = 0;
    await setImmediate();
    return true;
  }

  for (const folder of folders) {
    const { packs, problems } = await findPacks(folder);
    if (problems.length > 0) return undefined;
    for (const pack of packs) {
      if (seen.has(pack.path)) continue;
      seen.add(pack.path);
      fingerprint.pack(pack.name);
      if (!(await addFile('', packFileOf(pack)))) return undefined;
      for (const { name, path } of pack.articles) if (!(await addFile(name, path))) return undefined;
    }
  }
  return fingerprint.digest();
}
