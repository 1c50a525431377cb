/** Meaning with its vectors kept in the data folder. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readBytes } from '../library/files.ts';
import { removeUnused, writeWhole } from '../library/kept-files.ts';
import type { ArticleId, Library } from '../model.ts';
import { type AddedTexts, addedVectorsIn, VECTOR_FOLDER } from './added-vectors.ts';
import type { Embedder } from './embedder.ts';
import { createMeaning, type KeptVectors, type Meaning, type MeaningState } from './meaning.ts';
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

/**
 * A damaged or missing file costs only the time to make its vectors again, as does one that cannot be written. Each
 * article that was added from chat has a file of its own, which goes with it.
 */
export function createMeaningOpener(
  settings: MeaningSettings,
): (library: Library, added?: AddedTexts) => Meaning {
  const { embedder, dataFolder, progress, patienceMs } = settings;
  const name = createHash('sha256').update(embedder.model).digest('hex').slice(0, 16);
  const folder = join(dataFolder, VECTOR_FOLDER);
  const addedFolder = addedVectorsIn(dataFolder);
  /** One for all libraries: those of many communities share most of their sentences. */
  let shared: Promise<VectorFile> | undefined;

  async function open(path: string): Promise<VectorFile> {
    const read = await readBytes(path, FILE_MAX_BYTES);
    const store =
      read.kind === 'bytes' ? readVectorStore(embedder.model, read.bytes) : createVectorStore(embedder.model);
    return {
      store,
      async save() {
        if (store.isChanged()) await writeWhole(path, store.toBytes()).catch(() => undefined);
      },
    };
  }

  async function openShared(): Promise<VectorFile> {
    // Half a file is left where the program was killed while it wrote.
    const since = new Date(Date.now() - WRITING_MS);
    for (const each of [folder, addedFolder]) await removeUnused(each, since, ['.tmp']);
    return open(join(folder, `${name}.bin`));
  }

  async function openAll(added: AddedTexts): Promise<KeptVectors> {
    shared ??= openShared();
    const whole = await shared;
    const own = new Map<ArticleId, VectorFile>();
    for (const [article, hash] of added)
      own.set(article, await open(join(addedFolder, `${hash}.${name}.bin`)));
    return {
      of: article => (own.get(article) ?? whole).store,
      async save() {
        for (const file of [whole, ...own.values()]) await file.save();
      },
    };
  }

  return (library, added = new Map()) =>
    createMeaning(library, {
      embedder,
      patienceMs,
      open: () => openAll(added),
      ...(progress !== undefined && { progress }),
    });
}

interface VectorFile {
  readonly store: VectorStore;
  /** Where there is something new to keep. */
  save(): Promise<void>;
}
