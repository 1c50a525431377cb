/** Where packs are looked for when nothing else is said. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config, LibraryFolder } from '../src/index.ts';

/** What an import writes to, in the folder that the program is run from. */
export const OWN_LIBRARY = 'library';

/** `named` (from the command line) before FOOTNOTE_LIBRARY before the standard folders. */
export function libraryFolders(named: readonly string[], config: Config): readonly LibraryFolder[] {
  const chosen = named.length > 0 ? named : config.library;
  if (chosen !== undefined) return chosen.map(path => ({ path, optional: false }));
  return [
    { path: bundledFolder('knowledge'), optional: false },
    { path: OWN_LIBRARY, optional: true },
  ];
}

/** A folder of the program's own, also when it is run from elsewhere. */
export function bundledFolder(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  // The same file runs from adapters/ and, built, from dist/adapters/.
  const root = here.endsWith(join('dist', 'adapters')) ? join(here, '..', '..') : join(here, '..');
  return join(root, name);
}
