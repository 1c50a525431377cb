/** `footnote` without a subcommand: the platforms that are set up, or the chat in the terminal. */
import { type Bot, type Config, ConfigError, type Logger } from '../src/index.ts';
import type { Session } from './cli/surroundings.ts';
import { createConsoleAdapter } from './console/adapter.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { openBot } from './open-bot.ts';
import { openCommunities, openCommunitiesLater } from './open-communities.ts';
import { openMeaning } from './open-meaning.ts';
import { PLATFORMS, type Platform, type PlatformRequest } from './platforms.ts';

const CONSOLE = 'console';

/** Throws a ConfigError when `only` names what is not set up, or a platform is set up that cannot run. */
export async function startAdapters(
  only: string | undefined,
  session: Session,
  platforms: readonly Platform[] = PLATFORMS,
): Promise<ExitCode> {
  const wanted = chooseNames(only, session.config());
  if (wanted.length === 0) return chat(session);
  return serve(
    wanted.map(name => platformCalled(name, platforms)),
    session,
  );
}

/** The names of the platforms to start; none means the chat. */
function chooseNames(only: string | undefined, config: Config): readonly string[] {
  if (only === CONSOLE) return [];
  const setUp = (['discord', 'slack'] as const).filter(name => config[name] !== undefined);
  if (only === undefined) return setUp;
  const found = setUp.find(name => name === only);
  if (found !== undefined) return [found];
  const names = [CONSOLE, ...setUp].join(' or ');
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
    await Promise.race([Promise.all(adapters.map(adapter => adapter.start())), failure]);
    logger.info('READY', { adapters: adapters.map(adapter => adapter.name).join(' ') });
    await Promise.race([session.ended(), failure]);
  } finally {
    await Promise.allSettled([...adapters.map(adapter => adapter.stop()), meaning.close()]);
    // Only now does nobody ask any more.
    await kept.close();
  }
  return EXIT.answer;
}

function platformCalled(name: string, platforms: readonly Platform[]): Platform {
  const platform = platforms.find(candidate => candidate.name === name);
  if (platform !== undefined) return platform;
  throw new ConfigError([
    `The settings ask for ${name}, which this version does not have: remove them, or say --only ${CONSOLE}.`,
  ]);
}
