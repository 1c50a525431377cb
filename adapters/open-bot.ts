/** Folders of packs -> library -> bot, with the judge of claims that is set up. */
import {
  type Bot,
  BUILT_IN_COMMANDS,
  type Config,
  ConfigError,
  canHoldFiles,
  createBot,
  createContext,
  type Logger,
  measuredJudge,
  type OpenMeaning,
  openCorpus,
} from '../src/index.ts';
import type { Session } from './cli/surroundings.ts';
import { dataFolder, STANDARD_DATA_FOLDER } from './standard-folders.ts';

type BotRequest = Pick<Session, 'folders' | 'program' | 'config'>;

/** Throws a LibraryError that lists every problem of every pack. */
export async function openBot(
  { folders, program, config: settings }: BotRequest,
  logger: Logger,
  openMeaning?: OpenMeaning,
): Promise<Bot> {
  const config = settings();
  await checkDataFolder(config);
  const snapshots = { dataFolder: dataFolder(config), program };
  const { corpus, snapshot, saved } = await openCorpus(folders, {
    reserved: BUILT_IN_COMMANDS,
    snapshots,
    openMeaning,
  });
  logger.info('libraryOpened', {
    passages: corpus.library.passages.length,
    snapshot: snapshot.kind === 'used' ? snapshot.kind : snapshot.reason,
  });
  void saved.then(outcome => {
    if (outcome.kind === 'notKept') logger.info('snapshotNotKept', { reason: outcome.reason });
  });
  const judge = config.judge && (await measuredJudge(config.judge, dataFolder(config)));
  if (config.judge !== undefined && judge === undefined) {
    logger.warn('judgeNotMeasured', { advice: 'footnote eval claims FILE --judge' });
  }
  return createBot(createContext(corpus, { judge, openMeaning }), logger);
}

/** Where a host has named one, it is meant; without, whatever runs where nothing can be kept runs without. */
async function checkDataFolder({ dataDir }: Config): Promise<void> {
  if (dataDir === STANDARD_DATA_FOLDER || (await canHoldFiles(dataDir))) return;
  throw new ConfigError([
    `FOOTNOTE_DATA_DIR names ${dataDir}, where no file can be kept: name a folder that can be written to.`,
  ]);
}
