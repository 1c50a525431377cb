/** Folders of packs -> library -> bot, with the judge of claims that is set up. */
import {
  type Bot,
  BUILT_IN_COMMANDS,
  type Corpus,
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

export interface OpenedBot {
  readonly bot: Bot;
  /** What it answers from now. */
  corpus(): Corpus;
}

/** Throws a LibraryError that lists every problem of every pack. */
export async function openBot(request: BotRequest, logger: Logger, openMeaning?: OpenMeaning): Promise<Bot> {
  return (await openBotAndCorpus(request, logger, openMeaning)).bot;
}

/** The same, for those who read articles too. */
export async function openBotAndCorpus(
  { folders, program, config: settings }: BotRequest,
  logger: Logger,
  openMeaning?: OpenMeaning,
): Promise<OpenedBot> {
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
  const context = createContext(corpus, { judge, openMeaning });
  return { bot: createBot(context, logger), corpus: context.corpus };
}
