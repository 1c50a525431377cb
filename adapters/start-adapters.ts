/** `footnote` without a subcommand: the platforms that are set up, or the chat in the terminal. */
import { type Bot, type Config, ConfigError, type Logger } from '../src/index.ts';
import type { Adapter } from './adapter.ts';
import type { Session } from './cli/surroundings.ts';
import { createConsoleAdapter } from './console/adapter.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type OpenedBot, openBotAndShelf } from './open-bot.ts';
import { openMeaning } from './open-meaning.ts';
import { PLATFORMS, type Platform, type PlatformRequest } from './platforms.ts';
import { PREVIEWS } from './previews.ts';
import { watchAnswers } from './watch-answers.ts';
import type { WebAdapter } from './web/adapter.ts';
import type { OpenWebRequest } from './web/open.ts';

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
  const answers = watchAnswers(session.logger('warn'));
  const { logger } = answers;
  // Piped lines are answered at once, before any vector could be there.
  const meaning = interactive ? openMeaning(session.config(), quietly(logger)) : undefined;
  const opened = await openBotAndShelf(session, logger, meaning?.open);
  const web = interactive ? await openWeb(opened, session, { answers, takeNext: true }) : undefined;
  await web?.start();
  if (web !== undefined) opened.pages.openAt(web.address());
  const adapter = createConsoleAdapter({
    bot: opened.bot,
    input,
    output,
    errors,
    chat: interactive,
    styled: output.isTTY === true && session.config().colour,
    banner: interactive ? bannerOf(opened.bot, web?.address()) : [],
  });
  await adapter.start();
  void session.ended().then(() => adapter.stop());
  return adapter.finished.finally(() => Promise.all([meaning?.close(), web?.stop()]));
}

/** Undefined where the pages are turned off. */
async function openWeb(
  opened: OpenedBot,
  session: Session,
  options: Pick<OpenWebRequest, 'answers' | 'health' | 'takeNext'>,
): Promise<WebAdapter | undefined> {
  const config = session.config();
  if (!config.web.on) return undefined;
  const { openWebAdapter } = await import('./web/open.ts');
  return openWebAdapter({ opened, previews: PREVIEWS, config, ...options });
}

/** In a chat nobody misses the vectors; `footnote doctor` says what is wrong with them. */
function quietly(logger: Logger): Logger {
  return { ...logger, warn: (event, fields) => logger.info(event, fields) };
}

function bannerOf(bot: Bot, address: string | undefined): readonly string[] {
  const topics = bot.commands().filter(command => command.fromTopic);
  const names = topics.map(command => `/${command.name}`).join(' ');
  return [
    'Footnote answers with the cited passage itself, or says that it is not in the sources.',
    names === '' ? 'Ask a question; /help lists the commands.' : `Ask a question, or type ${names} /help`,
    'Tab completes, a number picks an action, /quit leaves.',
    ...(address === undefined ? [] : [`In the browser: ${address}`]),
    '',
  ];
}

async function serve(chosen: readonly Platform[], session: Session): Promise<ExitCode> {
  const answers = watchAnswers(session.logger('info'));
  const { logger } = answers;
  const meaning = openMeaning(session.config(), logger);
  const opened = await openBotAndShelf(session, logger, meaning.open);
  const { bot } = opened;
  let fail: (error: ConfigError) => void = () => {};
  const failure = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  // Told before anything waits for it, it is met below all the same.
  failure.catch(() => {});
  const request: PlatformRequest = { config: session.config(), bot, logger, fail };
  const platforms = await Promise.all(chosen.map(platform => platform.create(request)));
  const started = new Set<Adapter>();
  const adapterStates = () =>
    platforms.map(adapter => ({
      name: adapter.name,
      isUp: started.has(adapter) && adapter.isHearing?.() !== false,
    }));
  const web = await openWeb(opened, session, { answers, health: { adapters: adapterStates } });
  const adapters = web === undefined ? platforms : [...platforms, web];
  try {
    const starting = adapters.map(adapter => adapter.start().then(() => started.add(adapter)));
    await Promise.race([Promise.all(starting), failure]);
    logger.info('READY', { adapters: adapters.map(adapter => adapter.name).join(' ') });
    await Promise.race([session.ended(), failure]);
  } finally {
    await Promise.allSettled([...adapters.map(adapter => adapter.stop()), meaning.close()]);
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
