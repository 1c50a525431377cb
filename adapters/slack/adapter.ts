/** Slack: the same answers as everywhere, in channels, threads and direct messages. */
import { type Bot, ConfigError, type Logger, type NoteFile, typedNames } from '../../src/index.ts';
import type { Adapter } from '../adapter.ts';
import { createKeptOnce } from '../kept-once.ts';
import { createOnce } from '../once.ts';
import { type Account, createSlackApi, type SlackApi } from './api.ts';
import { createApp } from './create-app.ts';
import { createDelivery } from './deliver.ts';
import { EVENTS_PATH } from './events-url.ts';
import { fileHost } from './file.ts';
import { createHttpLink } from './http.ts';
import { createInFlight } from './in-flight.ts';
import { originOf } from './invocation.ts';
import type { Link } from './link-to-slack.ts';
import { createManifestWatch, type ManifestRecord, type ManifestWatch } from './manifest-watch.ts';
import { createOwnConversations } from './own-conversations.ts';
import { createPostbox } from './postbox.ts';
import { withPrefixedNames } from './prefixed-names.ts';
import type { SlackSettings } from './settings.ts';
import { adviceFor, faultOf } from './slack-error.ts';
import { createSocketLink } from './socket.ts';
import { STANDARD_TIMING, type Timing } from './timing.ts';

export interface SlackAdapterOptions {
  readonly settings: SlackSettings;
  readonly bot: Bot;
  readonly logger: Logger;
  readonly record: ManifestRecord;
  /** Where it is kept what was seen. */
  readonly notes: NoteFile;
  /** Slack takes a token back while the program runs; called once. */
  fail(error: ConfigError): void;
  readonly timing?: Partial<Timing>;
}

export interface SlackAdapter extends Adapter {
  /** Where HTTP requests go; undefined in Socket Mode and before the start. */
  url(): string | undefined;
}

/** Shares can be clicked again for as long as the private message is there. */
const SHARES = { ms: 24 * 60 * 60_000, max: 50_000 };
const LAST_MS = 1_000;
/** Slack repeats an event for up to an hour when it believes that nobody took it. */
const PAYLOADS = { ms: 65 * 60_000, max: 50_000 };
/** As long as a signature is good, on both sides of now. */
const SIGNATURES = { ms: 10 * 60_000 + 1_000, max: 50_000 };

type Token = Parameters<typeof adviceFor>[0];

export function createSlackAdapter(options: SlackAdapterOptions): SlackAdapter {
  const { settings, bot, logger, record } = options;
  const { botToken, transport, apiUrl } = settings;
  const timing: Timing = { ...STANDARD_TIMING, ...options.timing };
  const stopping = new AbortController();
  const inFlight = createInFlight();
  let started = false;
  let failed = false;
  let looking: NodeJS.Timeout | undefined;
  let told: ManifestWatch | undefined;
  let team: string | undefined;

  const refused = (token: Token) => (code: string) => {
    if (!started || failed || stopping.signal.aborted) return;
    failed = true;
    options.fail(new ConfigError([adviceFor(token, code)]));
  };
  const onBotRefused = refused('SLACK_BOT_TOKEN');

  const { notes } = options;
  const payloads = createKeptOnce(PAYLOADS, { notes, name: 'slack-payloads.txt', logger });
  const signatures = createKeptOnce(SIGNATURES, { notes, name: 'slack-signatures.txt', logger });
  const http =
    transport.kind === 'http'
      ? createHttpLink({ ...transport, logger, timing, seen: signatures })
      : undefined;
  const link: Link =
    http ??
    createSocketLink({
      appToken: transport.kind === 'socket' ? transport.appToken : '',
      apiUrl,
      logger,
      timing,
      onRefused: refused('SLACK_APP_TOKEN'),
    });
  const api = createSlackApi({ token: botToken, apiUrl, signal: stopping.signal });

  return {
    name: 'slack',
    async start() {
      await Promise.all([payloads.load(), signatures.load()]);
      const account = await accountOf(api, logger);
      team = account.team;
      await welcome(team, bot, logger);
      const own = createOwnConversations();
      const delivery = createDelivery({
        api,
        logger,
        own,
        botName: account.name,
        shares: createOnce(SHARES),
        isHost: asked => bot.presence.isHost(originOf(asked)),
        onRefused: onBotRefused,
      });
      const names = () => typedNames(bot.commands());
      const manifest = await createManifestWatch({ names, record, logger });
      told = manifest;
      // Packs may change while the program runs, and so may the manifest that was printed.
      looking = setInterval(() => void manifest.look(), timing.lookMs).unref();
      createApp({
        desk: {
          bot: withPrefixedNames(bot, manifest.prefix),
          api,
          account,
          delivery,
          logger,
          shares: createOnce(SHARES),
          manifest,
          timing,
          own,
          files: fileHost(settings, timing),
        },
        receiver: link.receiver,
        token: botToken,
        apiUrl,
        inFlight,
        seen: payloads,
        onRefused: onBotRefused,
      });
      await link.start().catch(error => Promise.reject(asConfigError(error, 'SLACK_APP_TOKEN')));
      started = true;
      if (http !== undefined) logger.info('slack_listening', { port: http.port(), path: EVENTS_PATH });
    },
    async libraryReplaced() {
      await told?.look();
    },
    async stop() {
      clearInterval(looking);
      // Nothing new comes in from here on; what had come in just before may only now be on its way.
      await Promise.all([link.stop(), inFlight.finished(timing.finishMs)]);
      await inFlight.finished(LAST_MS);
      stopping.abort();
      await Promise.all([payloads.kept(), signatures.kept()]);
    },
    isHearing: () => link.isOpen(),
    postbox: createPostbox(api, () => team),
    url: () => {
      const port = http?.port();
      const host = transport.kind === 'http' ? transport.host : '';
      return port === undefined ? undefined : `http://${host}:${port}${EVENTS_PATH}`;
    },
  };
}

/** Slack does not tell apps who manages a workspace, so the first host shows that they can read this log. */
async function welcome(team: string, { presence }: Bot, logger: Logger): Promise<void> {
  await presence.joined(team);
  const code = await presence.hostCode(team);
  if (code === undefined) return;
  logger.warn('hostCode', {
    code,
    advice: '/footnote claim with this code makes whoever types it the first host',
  });
}

async function accountOf(api: SlackApi, logger: Logger): Promise<Account> {
  try {
    return await api.account();
  } catch (error) {
    logger.debug('slack_start_failed', { code: faultOf(error).kind });
    throw asConfigError(error, 'SLACK_BOT_TOKEN');
  }
}

/** A refused token is the host's to mend, and so is an address where no Slack answers. */
function asConfigError(error: unknown, token: Token): unknown {
  if (error instanceof ConfigError) return error;
  const fault = faultOf(error);
  switch (fault.kind) {
    case 'refused':
    case 'rejected':
    case 'notMember':
      return new ConfigError([adviceFor(token, fault.code)]);
    case 'unclear':
      return new ConfigError([
        `Slack cannot be reached (${fault.code}). Check the connection, and SLACK_API_URL if it is set.`,
      ]);
    case 'rateLimited':
      return new ConfigError(['Slack asks to wait before the next start. Try again in a minute.']);
  }
}
