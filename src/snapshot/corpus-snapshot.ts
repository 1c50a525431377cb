/** A library with its index and its bar in one file of the data folder, for the next start. */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Prepared } from '../corpus.ts';
import { readBytes } from '../library/files.ts';
import type { LibraryFolder } from '../library/find-packs.ts';
import { markUsed, removeUnused, writeWhole } from '../library/kept-files.ts';
import { CAN_CHECK, decodeSections, encodeSections, type Piece, SECTIONS_BYTES_MAX } from './sections.ts';
import { type LibraryHead, storeLibrary } from './store-library.ts';
import { headOfTables, readTables, type TablesHead, tablePieces } from './store-tables.ts';
import { openStoredLibrary } from './stored-library.ts';

/** `stale`: of other pack files, or of another program. */
export type SnapshotMiss = 'off' | 'missing' | 'stale' | 'damaged' | 'unreadable';

export type SnapshotRead =
  | { readonly kind: 'read'; readonly prepared: Prepared; readonly bytes: number }
  | { readonly kind: 'miss'; readonly reason: SnapshotMiss };

export interface SnapshotFile {
  /** For a library whose files have this fingerprint, which is worked out meanwhile; without one, none fits. */
  read(fingerprint: () => Promise<string | undefined>): Promise<SnapshotRead>;
  /** Rejects where it cannot be written; what was there before is then left as it is. */
  write(prepared: Prepared): Promise<void>;
}

export interface SnapshotPlace {
  readonly folder: string;
  /** Without its ending. */
  readonly name: string;
  /** Days after which what nobody has read is removed. */
  readonly keptDays: number;
  /** Which program may read what it writes: what it makes of a text may differ in another. */
  readonly program: string;
}

interface Head {
  readonly program: string;
  readonly library: LibraryHead;
  readonly tables: TablesHead;
}

export const SNAPSHOT_FOLDER = 'snapshots';
const ENDING = '.snapshot';
/** Of a library that is asked no more, or left by a program that was ended while it wrote. */
const KEPT_DAYS = 30;
const SCRATCH_KEPT_DAYS = 1 / 24;
const DAY_MS = 24 * 60 * 60 * 1000;

/** That of library folders: one file for each choice of them, so that several do not take each other's place. */
export function snapshotOfFolders(
  dataFolder: string,
  folders: readonly LibraryFolder[],
  program: string,
): SnapshotFile {
  const paths = folders.map(({ path }) => resolve(path));
  const name = createHash('sha256').update(JSON.stringify(paths)).digest('hex').slice(0, 16);
  return createSnapshotFile({
    folder: join(dataFolder, SNAPSHOT_FOLDER),
    name,
    keptDays: KEPT_DAYS,
    program,
  });
}

export async function removeSnapshots(folder: string, unusedDays: number): Promise<void> {
  const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);
  await removeUnused(folder, daysAgo(unusedDays), [ENDING]);
  await removeUnused(folder, daysAgo(Math.min(unusedDays, SCRATCH_KEPT_DAYS)), ['.tmp']);
}

export function createSnapshotFile({ folder, name, keptDays, program }: SnapshotPlace): SnapshotFile {
  const file = join(folder, `${name}${ENDING}`);

  return {
    async read(fingerprint) {
      if (!CAN_CHECK) return { kind: 'miss', reason: 'off' };
      const reading = readBytes(file, SECTIONS_BYTES_MAX);
      const expected = await fingerprint();
      const found = await reading;
      if (found.kind === 'missing') return { kind: 'miss', reason: 'missing' };
      if (found.kind !== 'bytes') return { kind: 'miss', reason: 'unreadable' };
      const read = readPrepared(found.bytes, program, expected);
      if (read.kind === 'read') void markUsed(file, new Date());
      return read;
    },
    async write({ library, tables }) {
      if (!CAN_CHECK || library.fingerprint === undefined) return;
      const parts = storeLibrary(library, library.fingerprint);
      const head = (): Head => ({ program, library: parts.head(), tables: headOfTables(tables) });
      const pieces = inTurns(parts.pieces(), tablePieces(tables));
      await writeWhole(file, encodeSections(pieces, head));
      await removeSnapshots(folder, keptDays);
    },
  };
}

function readPrepared(bytes: Uint8Array, program: string, fingerprint: string | undefined): SnapshotRead {
  try {
    const sections = decodeSections(bytes);
    if (sections === undefined) return { kind: 'miss', reason: 'damaged' };
    // The checksum has vouched for the shape: it is what was written.
    const head = sections.head as Head;
    if (head.program !== program || head.library.fingerprint !== fingerprint) {
      return { kind: 'miss', reason: 'stale' };
    }
    const library = openStoredLibrary(sections, head.library);
    const prepared = { library, tables: readTables(sections, head.tables) };
    return { kind: 'read', prepared, bytes: bytes.length };
  } catch {
    // Damage that the checksum missed must not keep the program from starting.
    return { kind: 'miss', reason: 'damaged' };
  }
}

async function* inTurns(...all: readonly Generator<Piece>[]): AsyncGenerator<Piece> {
  for (const pieces of all) yield* pieces;
}
