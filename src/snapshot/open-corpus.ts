/** Folders of packs to a corpus: out of a snapshot where there is a good one, else by reading and indexing them. */
import { setImmediate } from 'node:timers/promises';
import { type Corpus, corpusOf, type OpenMeaning, type Prepared, prepareLibrary } from '../corpus.ts';
import { fingerprintFolders } from '../library/fingerprint.ts';
import { removeOldScratch } from '../library/kept-files.ts';
import { type LibraryFolder, loadLibrary } from '../library/load-library.ts';
import { type SnapshotFile, type SnapshotMiss, snapshotOfFolders } from './corpus-snapshot.ts';

export interface CorpusRequest {
  /** Names of the built-in commands, which no topic may take. */
  readonly reserved: readonly string[];
  readonly snapshots?: SnapshotSettings | undefined;
  readonly openMeaning?: OpenMeaning | undefined;
}

export interface SnapshotSettings {
  readonly dataFolder: string;
  /** Which build this is and what runs it; without, nothing is kept, since it could change any time. */
  readonly program: string | undefined;
}

export interface OpenedCorpus {
  readonly corpus: Corpus;
  readonly snapshot: SnapshotUse;
  /** What became of the new snapshot, which is written while the corpus is in use. */
  readonly saved: Promise<SnapshotSaved>;
}

export type SnapshotUse =
  | { readonly kind: 'used'; readonly bytes: number }
  | { readonly kind: 'unused'; readonly reason: SnapshotMiss };

export type SnapshotSaved =
  | { readonly kind: 'kept' }
  | { readonly kind: 'notNeeded' }
  /** The next start takes as long as this one; the reason is for a log. */
  | { readonly kind: 'notKept'; readonly reason: string };

/** Throws a LibraryError that lists the problems of all packs, as `loadLibrary` does. */
export async function openCorpus(
  folders: readonly LibraryFolder[],
  { reserved, snapshots, openMeaning }: CorpusRequest,
): Promise<OpenedCorpus> {
  for (const { path } of folders) await removeOldScratch(path);
  const file = snapshots && openFile(folders, reserved, snapshots);
  const read = await readSnapshot(folders, file);
  if (read.kind === 'read') {
    const corpus = corpusOf(read.prepared, openMeaning);
    const saved = Promise.resolve<SnapshotSaved>({ kind: 'notNeeded' });
    return { corpus, snapshot: { kind: 'used', bytes: read.bytes }, saved };
  }
  const prepared = prepareLibrary(await loadLibrary(folders, { reserved }));
  const corpus = corpusOf(prepared, openMeaning);
  return { corpus, snapshot: { kind: 'unused', reason: read.reason }, saved: save(prepared, file) };
}

/** What the next start will find, for `footnote doctor`. */
export async function examineSnapshot(
  folders: readonly LibraryFolder[],
  reserved: readonly string[],
  settings: SnapshotSettings,
): Promise<SnapshotUse> {
  const read = await readSnapshot(folders, openFile(folders, reserved, settings));
  return read.kind === 'read' ? { kind: 'used', bytes: read.bytes } : { kind: 'unused', reason: read.reason };
}

function openFile(
  folders: readonly LibraryFolder[],
  reserved: readonly string[],
  { dataFolder, program }: SnapshotSettings,
): SnapshotFile | undefined {
  if (program === undefined) return undefined;
  // A library that was free of problems may have some where other names are taken.
  return snapshotOfFolders(dataFolder, folders, [program, ...reserved].join(' '));
}

async function readSnapshot(folders: readonly LibraryFolder[], file: SnapshotFile | undefined) {
  return file === undefined
    ? ({ kind: 'miss', reason: 'off' } as const)
    : file.read(() => fingerprintFolders(folders));
}

async function save(prepared: Prepared, file: SnapshotFile | undefined): Promise<SnapshotSaved> {
  if (file === undefined) return { kind: 'notNeeded' };
  // Whoever waits for an answer comes first.
  await setImmediate();
  try {
    await file.write(prepared);
    return { kind: 'kept' };
  } catch (error) {
    return { kind: 'notKept', reason: error instanceof Error ? error.message : String(error) };
  }
}
