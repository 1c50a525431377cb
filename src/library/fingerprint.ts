/** What the files of a library hold, as one short name: the same files make the same library. */
import { createHash } from 'node:crypto';
import { readBytes } from './files.ts';
import { findPacks, type LibraryFolder, type PackFolder, packFileOf } from './find-packs.ts';
import { ARTICLE_BYTES_MAX, PACK_YAML_BYTES_MAX } from './read-pack.ts';

export interface Fingerprint {
  pack(name: string): void;
  /** The files of a pack follow it: its pack.yaml, then its articles in their order. */
  file(name: string, bytes: Uint8Array): void;
  digest(): string;
}

interface PackedFile {
  readonly name: string;
  readonly path: string;
  readonly maxBytes: number;
}

/** So many files are read ahead of the one that is looked at. */
const AHEAD = 8;

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
  for (const folder of folders) {
    const { packs, problems } = await findPacks(folder);
    if (problems.length > 0) return undefined;
    for (const pack of packs) {
      if (seen.has(pack.path)) continue;
      seen.add(pack.path);
      fingerprint.pack(pack.name);
      if (!(await addFiles(filesOf(pack), fingerprint))) return undefined;
    }
  }
  return fingerprint.digest();
}

function filesOf(pack: PackFolder): readonly PackedFile[] {
  const yaml = { name: '', path: packFileOf(pack), maxBytes: PACK_YAML_BYTES_MAX };
  return [yaml, ...pack.articles.map(({ name, path }) => ({ name, path, maxBytes: ARTICLE_BYTES_MAX }))];
}

async function addFiles(files: readonly PackedFile[], fingerprint: Fingerprint): Promise<boolean> {
  const read = ({ path, maxBytes }: PackedFile) => readBytes(path, maxBytes);
  const ahead = files.slice(0, AHEAD).map(read);
  for (const [i, { name }] of files.entries()) {
    const found = await ahead.shift();
    const next = files[i + AHEAD];
    if (next !== undefined) ahead.push(read(next));
    if (found?.kind !== 'bytes') return false;
    fingerprint.file(name, found.bytes);
  }
  return true;
}
