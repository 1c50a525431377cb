/** Folders of packs -> library -> bot, with the judge of claims that is set up. */
import {
  type Bot,
  BUILT_IN_COMMANDS,
  type Communities,
  createBot,
  createContext,
  type Logger,
  measuredJudge,
  type OpenMeaning,
  openCorpus,
} from '../src/index.ts';
import type { Session } from './cli/surroundings.ts';
import { dataFolder } from './standard-folders.ts';

type BotRequest = Pick<Session, 'folders' | 'program' | 'config'>;

interface BotParts {
  readonly openMeaning?: OpenMeaning | undefined;
  /** Absent where nothing is kept, as for a single question. */
  readonly communities?: Communities | undefined;
}

/** Throws a LibraryError that lists every problem of every pack. */
export async function openBot(
  { folders, program, config: settings }: BotRequest,
  logger: Logger,
  { openMeaning, communities }: BotParts = {},
): Promise<Bot> {
  const config = settings();
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
  return createBot(createContext(corpus, { judge, openMeaning, communities }), logger);
}
