/** Folders of packs -> library -> bot, with the judge of claims that is set up. */
import {
  type Bot,
  BUILT_IN_COMMANDS,
  type Config,
  createBot,
  createContext,
  type LibraryFolder,
  type Logger,
  loadLibrary,
  measuredJudge,
  type OpenMeaning,
} from '../src/index.ts';
import { dataFolder } from './standard-folders.ts';

/** Throws a LibraryError that lists every problem of every pack. */
export async function openBot(
  folders: readonly LibraryFolder[],
  logger: Logger,
  config: Config,
  openMeaning?: OpenMeaning,
): Promise<Bot> {
  const library = await loadLibrary(folders, { reserved: BUILT_IN_COMMANDS });
  const judge = config.judge && (await measuredJudge(config.judge, dataFolder(config)));
  if (config.judge !== undefined && judge === undefined) logger.warn('judgeNotMeasured');
  return createBot(createContext(library, { judge, openMeaning }), logger);
}
