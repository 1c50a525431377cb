/** Folders of packs -> library -> bot, with the judge of claims that is set up. */
import {
  type Bot,
  BUILT_IN_COMMANDS,
  createBot,
  createContext,
  followLibrary,
  formatProblem,
  type Library,
  type LibraryNews,
  type Logger,
  measuredJudge,
  type OpenMeaning,
  openCorpus,
  type Watch,
} from '../src/index.ts';
import type { Session } from './cli/surroundings.ts';
import { dataFolder } from './standard-folders.ts';

type BotRequest = Pick<Session, 'folders' | 'program' | 'config'>;

export interface FollowedBot {
  readonly bot: Bot;
  /** The library in force. */
  library(): Library;
  /** From then on the bot answers from what the folders hold at the time, as far as that is sound. */
  follow(logger: Logger, tell: (news: LibraryNews) => void): Watch;
}

/** For one question. Throws a LibraryError that lists every problem of every pack. */
export async function openBot(request: BotRequest, logger: Logger, openMeaning?: OpenMeaning): Promise<Bot> {
  const { bot } = await openFollowedBot(request, logger, openMeaning);
  return bot;
}

/** For as long as a chat or a platform runs. */
export async function openFollowedBot(
  { folders, program, config: settings }: BotRequest,
  logger: Logger,
  openMeaning?: OpenMeaning,
): Promise<FollowedBot> {
  const config = settings();
  const snapshots = { dataFolder: dataFolder(config), program };
  const request = { reserved: BUILT_IN_COMMANDS, snapshots, openMeaning };
  const { corpus, snapshot, saved } = await openCorpus(folders, request);
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
  return {
    bot: createBot(context, logger),
    library: () => context.corpus().library,
    follow(logger, tell) {
      const failed = (error: unknown) => logger.error('libraryNotFollowed', {}, error);
      const noted = (news: LibraryNews) => {
        log(news, context.corpus().library.passages.length, logger);
        tell(news);
      };
      return followLibrary({ ...request, folders, context, tell: noted, failed });
    },
  };
}

function log(news: LibraryNews, passages: number, logger: Logger): void {
  switch (news.kind) {
    case 'replaced': {
      const { added, changed, removed } = news.change;
      const counts = { added: added.length, changed: changed.length, removed: removed.length };
      logger.info('libraryReplaced', { ...counts, passages });
      return;
    }
    case 'refused': {
      const [first] = news.problems;
      logger.warn('libraryNotReplaced', {
        problems: news.problems.length,
        ...(first !== undefined && { first: formatProblem(first) }),
        advice: 'The library of before stays in use; footnote pack check lists every problem.',
      });
      return;
    }
    case 'mended':
      logger.info('librarySound', { passages });
  }
}
