/** `footnote` without a subcommand: the platforms that are set up, or the chat in the terminal. */
import { type Bot, ConfigError, type Logger } from '../src/index.ts';
import type { Session } from './cli/surroundings.ts';
import { createConsoleAdapter } from './console/adapter.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { openBot } from './open-bot.ts';
import { openCommunities, openCommunitiesLater } from './open-communities.ts';
import { openMeaning } from './open-meaning.ts';
import type { Platform, PlatformRequest } from './platform.ts';
import { PLATFORMS } from './platforms.ts';
import type { Settings } from './settings.ts';

const CONSOLE = 'console';

/** Throws a ConfigError when `only` names what is not set up, or a platform is set up that cannot run. */
export async function startAdapters(
  only: string | undefined,
  session: Session,
  platforms: readonly Platform[] = PLATFORMS,
): Promise<ExitCode> {
  const chosen = choosePlatforms(only, session.config(), platforms);
  return chosen.length === 0 ? chat(session) : serve(chosen, session);
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

async function chat(session: Session): Promise<ExitCode> {
  const { input, output, errors } = session;
  const interactive = input.isTTY === true;
  const logger = session.logger('warn');
  // Piped lines are answered at once, before any vector could be there.
  const meaning = interactive ? openMeaning(session.config(), quietly(logger)) : undefined;
  const kept = interactive ? openCommunitiesLater(session.config(), logger) : undefined;
  const bot = await openBot(session, logger, {
    openMeaning: meaning?.open,
    communities: kept?.communities,
  });
  const adapter = createConsoleAdapter({
    bot,
    input,
    output,
    errors,
    chat: interactive,
    styled: output.isTTY === true && session.config().colour,
    banner: interactive ? bannerOf(bot) : [],
  });
  await adapter.start();
  void session.ended().then(() => adapter.stop());
  return adapter.finished.finally(() => Promise.all([meaning?.close(), kept?.close()]));
}

/** In a chat nobody misses the vectors; `footnote doctor` says what is wrong with them. */
function quietly(logger: Logger): Logger {
  return { ...logger, warn: (event, fields) => logger.info(event, fields) };
}

function bannerOf(bot: Bot): readonly string[] {
  const topics = bot.commands().filter(command => command.fromTopic);
  const names = topics.map(command => `/${command.name}`).join(' ');
  return [
    'Footnote answers with the cited passage itself, or says that it is not in the sources.',
    names === '' ? 'Ask a question; /help lists the commands.' : `Ask a question, or type ${names} /help`,
    'Tab completes, a number picks an action, /quit leaves.',
    '',
  ];
}

async function serve(chosen: readonly Platform[], session: Session): Promise<ExitCode> {
  const logger = session.logger('info');
  const meaning = openMeaning(session.config(), logger);
  const kept = await openCommunities(session.config(), logger);
  const bot = await openBot(session, logger, { openMeaning: meaning.open, communities: kept.communities });
  let fail: (error: ConfigError) => void = () => {};
  const failure = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  // Told before anything waits for it, it is met below all the same.
  failure.catch(() => {});
  const request: PlatformRequest = { config: session.config(), bot, logger, fail };
  const adapters = await Promise.all(chosen.map(platform => platform.create(request)));
  try {
    const ended = session.ended().then(() => 'ended' as const);
    const started = Promise.all(adapters.map(adapter => adapter.start()));
    // What fails when it is asked to end on its way up has nothing more to say.
    started.catch(() => {});
    if ((await Promise.race([started, failure, ended])) === 'ended') return EXIT.answer;
    logger.info('READY', { adapters: adapters.map(adapter => adapter.name).join(' ') });
    await Promise.race([ended, failure]);
  } finally {
    await Promise.allSettled([...adapters.map(adapter => adapter.stop()), meaning.close()]);
    // Only now does nobody ask any more.
    await kept.close();
  }
  return EXIT.answer;
}
