/** Where packs are looked for when nothing else is said. */
import { type Config, type LibraryFolder, programPath } from '../src/index.ts';

/** What an import writes to, in the folder that the program is run from. */
export const OWN_LIBRARY = 'library';

/** `named` (from the command line) before FOOTNOTE_LIBRARY before the standard folders. */
export function libraryFolders(named: readonly string[], config: Config): readonly LibraryFolder[] {
  const chosen = named.length > 0 ? named : config.library;
  if (chosen !== undefined) return chosen.map(path => ({ path, optional: false }));
  return [
    { path: programPath('knowledge'), optional: false },
    { path: OWN_LIBRARY, optional: true },
  ];
}

/** Where nothing else is set. */
export const STANDARD_DATA_FOLDER = '.footnote';

/** Where Footnote keeps what it has worked out. */
export function dataFolder(config: Config): string {
  return config.dataDir;
}
