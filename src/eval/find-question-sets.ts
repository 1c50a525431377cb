import { join } from 'node:path';
import { listFolder } from '../library/files.ts';

/** The folders of question sets under `root/questions`, in order; none where there is no such folder. */
export async function findQuestionSets(root: string): Promise<readonly string[]> {
  const folder = join(root, 'questions');
  const listing = await listFolder(folder, folder);
  if (listing.kind !== 'entries') return [];
  return listing.entries.filter(entry => entry.kind === 'folder').map(entry => entry.path);
}
