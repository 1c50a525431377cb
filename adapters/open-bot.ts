/** Folders of packs -> library -> bot, with the judge of claims that is set up, and what the web pages may show. */
import { join } from 'node:path';
import {
  type Bot,
  BUILT_IN_COMMANDS,
  type Communities,
  ConfigError,
  type Corpus,
  createBot,
  createContext,
  createPages,
  createSeal,
  createShelf,
  createTurns,
  followLibrary,
  keptSecret,
  type LibraryNews,
  type Logger,
  measuredJudge,
  type OpenMeaning,
  openCorpus,
  type Pages,
  type Seal,
  type Shelf,
  type Watch,
} from '../src/index.ts';
import type { Session } from './cli/surroundings.ts';
import { checkDataFolder } from './data-folder.ts';
import { logNews } from './library-news.ts';
import type { Settings } from './settings.ts';
import { contextOnShelf } from './shelf-context.ts';
import { dataFolder } from './standard-folders.ts';
import { isReachedFromBeyond } from './web/settings.ts';

type BotRequest = Pick<Session, 'folders' | 'program' | 'config'>;

export interface OpenedBot {
  readonly bot: Bot;
  /** What it answers from now. */
  corpus(): Corpus;
  /** From then on that is what the folders hold at the time, as far as it is sound. */
  follow(logger: Logger, tell: (news: LibraryNews) => void): Watch;
  /** Says where citations lead to. */
  readonly pages: Pages;
  /** Whether others than this machine reach the pages. */
  readonly beyond: boolean;
  readonly shelf: Shelf;
  /** Answers from what is on the shelf alone, for whoever reaches the web server. */
  readonly shelfBot: Bot;
  /** Signs what comes back to the web server. */
  readonly seal: Seal;
}

interface BotParts {
  readonly openMeaning?: OpenMeaning | undefined;
  /** Absent where nothing is kept, as for a single question. */
  readonly communities?: Communities | undefined;
}

/** Throws a LibraryError that lists every problem of every pack. */
export async function openBot(request: BotRequest, logger: Logger, parts?: BotParts): Promise<Bot> {
  return (await openBotAndShelf(request, logger, parts)).bot;
}

/** The same, for those who show pages too. */
export async function openBotAndShelf(
  { folders, program, config: settings }: BotRequest,
  logger: Logger,
  { openMeaning, communities }: BotParts = {},
): Promise<OpenedBot> {
  const config = settings();
  await checkDataFolder(config);
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
  const beyond = isReachedFromBeyond(config.web);
  const seal = createSeal(beyond ? await secretOf(config) : '');
  const pages = createPages({ baseUrl: config.web.baseUrl, beyond, seal });
  const turns = createTurns();
  const context = createContext(corpus, { judge, openMeaning, pages, communities, snapshots });
  const shelf = createShelf({
    corpus: context.corpus,
    beyond,
    seal,
    corpusOf: library => createContext(library, { openMeaning, pages }).corpus(),
  });
  return {
    bot: createBot(context, logger, turns),
    corpus: context.corpus,
    follow(logger, tell) {
      const failed = (error: unknown) => logger.error('libraryNotFollowed', {}, error);
      const noted = (news: LibraryNews) => {
        logNews(news, context.corpus().library.passages.length, logger);
        tell(news);
        if (news.kind === 'replaced') shelf.renew().catch(failed);
      };
      return followLibrary({ ...request, folders, context, tell: noted, failed });
    },
    pages,
    beyond,
    shelf,
    shelfBot: createBot(contextOnShelf(context, { shelf, beyond }), logger, turns),
    seal,
  };
}

async function secretOf(config: Settings): Promise<string> {
  try {
    return await keptSecret(join(dataFolder(config), 'reader-secret'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError([
      `The secret of signed links cannot be kept in ${dataFolder(config)} (${reason}): set FOOTNOTE_DATA_DIR to a folder that can be written.`,
    ]);
  }
}
