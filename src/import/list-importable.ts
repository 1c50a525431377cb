/** The files of a folder that can be imported, those in its folders too. */
import { extname } from 'node:path';
import { displayPath, listFolder } from '../library/files.ts';
import { formatOfExtension } from './formats/formats.ts';

export type FolderFiles =
  | { readonly kind: 'files'; readonly files: readonly string[]; readonly others: number }
  /** It is a file, or is not there: whoever reads it says so. */
  | { readonly kind: 'notFolder' }
  | { readonly kind: 'tooMany'; readonly max: number };

const FILES_MAX = 1_000;
const DEPTH_MAX = 8;

/** `others` counts files of formats that cannot be imported. Pictures and styles beside a saved page are no articles. */
export async function listImportable(folder: string): Promise<FolderFiles> {
  const files: string[] = [];
  let others = 0;
  async function walk(path: string, depth: number): Promise<boolean> {
    const listing = await listFolder(path, folder);
    if (listing.kind !== 'entries') return depth > 0;
    for (const { kind, name, path: entry } of listing.entries) {
      if (files.length > FILES_MAX) return true;
      if (kind === 'folder' && depth < DEPTH_MAX && !/_files$/i.test(name)) await walk(entry, depth + 1);
      else if (kind === 'file' && formatOfExtension(extname(name)) !== undefined)
        files.push(displayPath(entry));
      else if (kind === 'file') others++;
    }
    return true;
  }
  if (!(await walk(folder, 0))) return { kind: 'notFolder' };
  return files.length > FILES_MAX ? { kind: 'tooMany', max: FILES_MAX } : { kind: 'files', files, others };
}
