/** Folders of packs -> library -> bot. */
import {
  type Bot,
  BUILT_IN_COMMANDS,
  createBot,
  createContext,
  type LibraryFolder,
  type Logger,
  loadLibrary,
} from '../src/index.ts';

/** Throws a LibraryError that lists every problem of every pack. */
export async function openBot(folders: readonly LibraryFolder[], logger: Logger): Promise<Bot> {
  const library = await loadLibrary(folders, { reserved: BUILT_IN_COMMANDS });
  return createBot(createContext(library), logger);
}
