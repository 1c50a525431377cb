/** `footnote` without a subcommand: the platforms that are set up, or the chat in the terminal. */
import {
  aboutLibrary,
  ConfigError,
  inLanguage,
  type Logger,
  languageOf,
  say,
  type Watch,
} from '../src/index.ts';
import type { Adapter } from './adapter.ts';
import type { Session } from './cli/surroundings.ts';
import { createConsoleAdapter } from './console/adapter.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { newsForPeople } from './library-news.ts';
import { type OpenedBot, openBotAndShelf } from './open-bot.ts';
import { openCommunities, openCommunitiesLater } from './open-communities.ts';
import { openMeaning } from './open-meaning.ts';
import type { Platform, PlatformRequest } from './platform.ts';
import { PLATFORMS } from './platforms.ts';
import { PREVIEWS } from './previews.ts';
import type { Settings } from './settings.ts';
import { watchAnswers } from './watch-answers.ts';
import type { WebAdapter } from './web/adapter.ts';
import type { OpenWebRequest } from './web/open.ts';

const CONSOLE = 'console';

export interface StartOptions {
  /** The one platform to start, or the console. */
  readonly only?: string | undefined;
  /** The chat shows what a room would see of it. */
  readonly asRoom?: boolean | undefined;
}

/** Throws a ConfigError when `only` names what is not set up, or a platform is set up that cannot run. */
export async function startAdapters(
  { only, asRoom = false }: StartOptions,
  session: Session,
  platforms: readonly Platform[] = PLATFORMS,
): Promise<ExitCode> {
  const chosen = choosePlatforms(only, session.config(), platforms);
  return chosen.length === 0 ? chat(session, asRoom) : serve(chosen, session);
}

/** None means the chat. */
function choosePlatforms(
  only: string | undefined,
  settings: Settings,
  platforms: readonly Platform[],
): readonly Platform[] {
  if (only === CONSOLE) return [];
  const setUp = platforms.filter(platform => platform.isSetUp(settings));
  if (only === undefined) return setUp;
  const found = setUp.find(({ name }) => name === only);
  if (found !== undefined) return [found];
  const names = [CONSOLE, ...setUp.map(({ name }) => name)].join(' or ');
  throw new ConfigError([`--only ${only} names nothing that is set up here: say ${names}.`]);
}

async function chat(session: Session, asRoom: boolean): Promise<ExitCode> {
  const { input, output, errors, locale } = session;
  const speaking = <T>(work: () => T) => inLanguage(languageOf(locale ?? ''), work);
  const interactive = input.isTTY === true;
  const answers = watchAnswers(session.logger('warn'));
  const { logger } = answers;
  // Piped lines are answered at once, before any vector could be there.
  const meaning = interactive ? openMeaning(session.config(), quietly(logger)) : undefined;
  const kept = interactive ? openCommunitiesLater(session.config(), quietly(logger)) : undefined;
  const opened = await openBotAndShelf(session, logger, {
    openMeaning: meaning?.open,
    communities: kept?.communities,
  });
  const adapter = createConsoleAdapter({
    bot: opened.bot,
    input,
    output,
    errors,
    locale,
    chat: interactive,
    styled: output.isTTY === true && session.config().colour,
    asRoom,
    banner: interactive ? speaking(() => bannerOf(opened)) : [],
  });
  await adapter.start();
  // After the prompt: nobody waits for a server before the first question.
  const web = interactive ? await openWeb(opened, session, { answers, takeNext: true }) : undefined;
  try {
    await web?.start();
  } catch (error) {
    await adapter.stop();
    throw error;
  }
  if (web !== undefined) {
    opened.pages.openAt(web.address());
    adapter.tell(speaking(() => say`In the browser: ${web.address()}`));
  }
  const following = interactive
    ? opened.follow(quietly(logger), news => adapter.tell(speaking(() => newsForPeople(news))))
    : undefined;
  void session.ended().then(() => adapter.stop());
  return adapter.finished.finally(() => {
    following?.stop();
    return Promise.all([meaning?.close(), web?.stop(), kept?.close()]);
  });
}

/** Undefined where the pages are turned off. */
async function openWeb(
  opened: OpenedBot,
  session: Session,
  options: Pick<OpenWebRequest, 'answers' | 'health' | 'takeNext'>,
): Promise<WebAdapter | undefined> {
  const settings = session.config().web;
  if (!settings.on) return undefined;
  const { openWebAdapter } = await import('./web/open.ts');
  return openWebAdapter({ opened, previews: PREVIEWS, settings, ...options });
}

/** A chat says itself what concerns it; `footnote doctor` says what is wrong with the vectors. */
function quietly(logger: Logger): Logger {
  return { ...logger, warn: (event, fields) => logger.info(event, fields) };
}

function bannerOf({ bot, corpus }: OpenedBot): readonly string[] {
  const topics = bot.commands().filter(command => command.fromTopic);
  const names = topics.map(command => `/${command.name}`).join(' ');
  return [
    say`Footnote answers with the cited passage itself, or says that it is not in the sources.`,
    aboutLibrary(corpus().library),
    names === ''
      ? say`Ask a question; /help lists the commands.`
      : say`Ask a question, or type ${names} /help`,
    say`Tab completes, a number picks an action, /quit leaves.`,
    '',
  ];
}

async function serve(chosen: readonly Platform[], session: Session): Promise<ExitCode> {
  const answers = watchAnswers(session.logger('info'));
  const { logger } = answers;
  const meaning = openMeaning(session.config(), logger);
  const kept = await openCommunities(session.config(), logger);
  const opened = await openBotAndShelf(session, logger, {
    openMeaning: meaning.open,
    communities: kept.communities,
  });
  let fail: (error: ConfigError) => void = () => {};
  const failure = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  // Told before anything waits for it, it is met below all the same.
  failure.catch(() => {});
  const request: PlatformRequest = { config: session.config(), bot: opened.bot, logger, fail };
  const others = await Promise.all(chosen.map(platform => platform.create(request)));
  const up = new Set<Adapter>();
  const states = () =>
    others.map(adapter => ({
      name: adapter.name,
      isUp: up.has(adapter) && adapter.isHearing?.() !== false,
    }));
  const web = await openWeb(opened, session, { answers, health: { adapters: states } });
  const adapters = web === undefined ? others : [...others, web];
  let following: Watch | undefined;
  try {
    const ended = session.ended().then(() => 'ended' as const);
    const started = Promise.all(adapters.map(adapter => adapter.start().then(() => up.add(adapter))));
    // What fails when it is asked to end on its way up has nothing more to say.
    started.catch(() => {});
    if ((await Promise.race([started, failure, ended])) === 'ended') return EXIT.answer;
    kept.beginExpiry();
    kept.beginDigests(async () => {
      for (const { postbox } of others) if (postbox !== undefined) await opened.bot.sendDigests(postbox);
    });
    logger.info('READY', { adapters: adapters.map(adapter => adapter.name).join(' ') });
    following = opened.follow(logger, news => {
      if (news.kind === 'replaced') for (const adapter of adapters) void adapter.libraryReplaced?.();
    });
    await Promise.race([ended, failure]);
  } finally {
    following?.stop();
    await Promise.allSettled([...adapters.map(adapter => adapter.stop()), meaning.close()]);
    // Only now does nobody ask any more.
    await kept.close();
  }
  return EXIT.answer;
}
