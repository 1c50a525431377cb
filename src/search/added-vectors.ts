/** Where the vectors of articles that were added from chat are kept, and when they go. */
import { join } from 'node:path';
import { removeThose } from '../library/kept-files.ts';
import type { ArticleId } from '../model.ts';

/** The articles of a library that were added from chat, each with the hash of its text. */
export type AddedTexts = ReadonlyMap<ArticleId, string>;

export const VECTOR_FOLDER = 'vectors';

/** Of files that are named for the hash of the text, then for the model. */
export function addedVectorsIn(dataFolder: string): string {
  return join(dataFolder, VECTOR_FOLDER, 'added');
}

/** Those of texts that nothing is kept of any more. `kept`: the hashes of all that are. */
export function removeAddedVectors(
  dataFolder: string,
  kept: () => Promise<ReadonlySet<string>>,
): Promise<void> {
  // Whatever is written from now on is of a text that is kept by now.
  return removeThose(addedVectorsIn(dataFolder), async names => {
    const hashes = names.length === 0 ? new Set() : await kept();
    return names.filter(name => !hashes.has(name.split('.')[0] ?? ''));
  });
}
