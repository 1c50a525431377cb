/** Meaning with its vectors kept in the data folder, one file a model. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readBytes } from '../library/files.ts';
import { removeUnused, writeWhole } from '../library/kept-files.ts';
import type { Library } from '../model.ts';
import type { Embedder } from './embedder.ts';
import { createMeaning, type Meaning, type MeaningState } from './meaning.ts';
import { createVectorStore, readVectorStore, type VectorStore } from './vector-store.ts';

const FILE_MAX_BYTES = 512 * 1024 * 1024;
/** No file takes longer to be written. */
const WRITING_MS = 30_000;

export interface MeaningSettings {
  readonly embedder: Embedder;
  readonly dataFolder: string;
  progress?(state: MeaningState): void;
  /** As in `MeaningParts`. */
  readonly patienceMs?: number;
}

/** A damaged or missing file costs only the time to make its vectors again, as does one that cannot be written. */
export function createMeaningOpener(settings: MeaningSettings): (library: Library) => Meaning {
  const { embedder, dataFolder, progress, patienceMs } = settings;
  const name = createHash('sha256').update(embedder.model).digest('hex').slice(0, 16);
  const folder = join(dataFolder, 'vectors');
  const file = join(folder, `${name}.bin`);
  /** One for all libraries: those of many communities share most of their sentences. */
  let opened: Promise<VectorStore> | undefined;

  async function open(): Promise<VectorStore> {
    // Half a file is left where the program was killed while it wrote.
    await removeUnused(folder, new Date(Date.now() - WRITING_MS), ['.tmp']);
    const read = await readBytes(file, FILE_MAX_BYTES);
    return read.kind === 'bytes'
      ? readVectorStore(embedder.model, read.bytes)
      : createVectorStore(embedder.model);
  }

  return library =>
    createMeaning(library, {
      embedder,
      patienceMs,
      open() {
        opened ??= open();
        return opened;
      },
      async save(store) {
        await writeWhole(file, store.toBytes()).catch(() => undefined);
      },
      ...(progress !== undefined && { progress }),
    });
}
