/** A folder that the program fills with files of its own: it knows which are its own, and touches no others. */
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface ExportFolder {
  /** What was noted of the files of before; undefined in a folder that is empty or not there. */
  readonly note: string | undefined;
  has(file: string): Promise<boolean>;
  write(file: string, content: string | Uint8Array): Promise<void>;
  /** Also the folders that become empty by it. */
  remove(file: string): Promise<void>;
  keepNote(note: string): Promise<void>;
}

export type OpenedFolder =
  | { readonly kind: 'opened'; readonly folder: ExportFolder }
  /** It holds files, and no note of ours. */
  | { readonly kind: 'others' }
  | { readonly kind: 'notFolder' };

const NOTE = '.footnote-export.json';

export async function openExportFolder(path: string): Promise<OpenedFolder> {
  const names: readonly string[] | undefined = await readdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (names === undefined) return { kind: 'notFolder' };
  const isOurs = names.includes(NOTE);
  if (!isOurs && names.length > 0) return { kind: 'others' };
  const note = isOurs ? await readFile(join(path, NOTE), 'utf8') : undefined;
  return { kind: 'opened', folder: exportFolder(path, note) };
}

function exportFolder(root: string, note: string | undefined): ExportFolder {
  const made = new Set<string>();
  async function write(file: string, content: string | Uint8Array): Promise<void> {
    const path = join(root, file);
    const folder = dirname(path);
    if (!made.has(folder)) await mkdir(folder, { recursive: true });
    made.add(folder);
    // A server may read the folder meanwhile.
    await writeFile(`${path}.tmp`, content);
    await rename(`${path}.tmp`, path);
  }
  return {
    note,
    write,
    keepNote: text => write(NOTE, text),
    async has(file) {
      return (await stat(join(root, file)).catch(() => undefined))?.isFile() === true;
    },
    async remove(file) {
      await rm(join(root, file), { force: true });
      made.clear();
      for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
        const isGone = await rmdir(join(root, folder)).then(
          () => true,
          () => false,
        );
        if (!isGone) return;
      }
    },
  };
}
