/**
 * What communities with articles of their own are answered from, on disk: opened in a moment when somebody asks
 * again. A file stays a day beyond its last use and no longer, as what was removed from a community does.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Prepared } from '../corpus.ts';
import { createSnapshotFile, removeSnapshots, SNAPSHOT_FOLDER } from './corpus-snapshot.ts';
import type { SnapshotSettings } from './open-corpus.ts';

export interface AddedSnapshots {
  /** `key` names the content; undefined where it was not kept. */
  read(key: string): Promise<Prepared | undefined>;
  /** What cannot be written is made again when it is next asked. */
  write(key: string, prepared: Prepared): Promise<void>;
}

const KEPT_DAYS = 1;
/** Of some 5 KB each: for hundreds of communities, files of large libraries would fill a disk. */
const PASSAGES_MAX = 10_000;

export function createAddedSnapshots({ dataFolder, program }: SnapshotSettings): AddedSnapshots | undefined {
  if (program === undefined) return undefined;
  const nameOf = (key: string) => createHash('sha256').update(key).digest('hex');
  const fileOf = (name: string) =>
    createSnapshotFile({ folder: folderIn(dataFolder), name, keptDays: KEPT_DAYS, program });
  return {
    async read(key) {
      const name = nameOf(key);
      const read = await fileOf(name).read(async () => name);
      return read.kind === 'read' ? read.prepared : undefined;
    },
    async write(key, { library, tables }) {
      if (library.passages.length > PASSAGES_MAX) return;
      const name = nameOf(key);
      await fileOf(name)
        .write({ library: { ...library, fingerprint: name }, tables })
        .catch(() => undefined);
    },
  };
}

/** Those that nobody has asked for since yesterday, or all of them. */
export function removeAddedSnapshots(dataFolder: string, which: 'unused' | 'all'): Promise<void> {
  return removeSnapshots(folderIn(dataFolder), which === 'all' ? 0 : KEPT_DAYS);
}

function folderIn(dataFolder: string): string {
  return join(dataFolder, SNAPSHOT_FOLDER, 'added');
}
