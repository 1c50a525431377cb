/** A desk with a file to import and a library beside it, on disk. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ImportRequest, importArticle } from '../../../src/import/import-article.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { libraryOnDisk, RESERVED } from '../library/library-on-disk.ts';

export const TEXT = `How the Harbour Froze

The harbour froze in January, and the Harbour Board closed the Inner Basin at once.

The Harbour Board blamed the Weather Office. The Weather Office blamed the Harbour Board.

By March the Inner Basin was open, and nobody spoke of the ice again.
`;

export type Options = Partial<ImportRequest>;

export async function desk(
  name: string,
  content: string | Uint8Array,
  library: Readonly<Record<string, string>> = {},
) {
  const root = await libraryOnDisk({
    [name]: content,
    ...Object.fromEntries(Object.entries(library).map(([path, text]) => [`library/${path}`, text])),
  });
  const folder = join(root, 'library');
  return {
    folder,
    file: join(root, name),
    importIt: (options: Options = {}) =>
      importArticle({
        file: join(root, name),
        pack: 'harbour',
        library: folder,
        reserved: RESERVED,
        ...options,
      }),
    load: () => loadLibrary([{ path: folder, optional: false }], { reserved: RESERVED }),
    save: (text: string | Uint8Array) => writeFile(join(root, name), text),
    read: (path: string) => readFile(join(folder, path), 'utf8'),
  };
}
