/** One client of discord.js from log-in to the end; the watchdog makes another when it goes deaf. */
import { setTimeout as pause } from 'node:timers/promises';
import {
  Client,
  DiscordjsErrorCodes,
  Events,
  type Interaction,
  type Message,
  RESTEvents,
  SimpleShardingStrategy,
  Status,
} from 'discord.js';
import { ConfigError, type Logger } from '../../src/index.ts';
import { adviceForClose, TOKEN_ADVICE, unreachableAdvice } from './advice.ts';
import { withoutRequest } from './api-error.ts';
import { clientOptions } from './client-options.ts';
import type { IdentifyGate } from './identify-gate.ts';
import type { ServerClock } from './server-clock.ts';
import type { DiscordSettings } from './settings.ts';

interface ConnectionRequest {
  readonly settings: DiscordSettings;
  readonly logger: Logger;
  readonly clock: ServerClock;
  readonly gate: IdentifyGate;
  readonly connectWithinMs: number;
  readonly closeWithinMs: number;
  readonly onInteraction: (interaction: Interaction) => void;
  /** Called only where the settings want mentions answered; for every message that Discord tells of. */
  readonly onMessage: (message: Message) => void;
  /** Discord will not have the bot again until the host changes something. */
  readonly onRefused: (error: ConfigError) => void;
}

export interface Connection {
  readonly client: Client<true>;
  /** Every shard hears what Discord sends. */
  isHearing(): boolean;
  close(): Promise<void>;
}

/** A connection that is on its way, however long that takes. */
export interface Connecting {
  /** Rejects with a ConfigError when the settings or the network are the reason. */
  readonly opened: Promise<Connection>;
  close(): Promise<void>;
}

export function connect(request: ConnectionRequest): Connecting {
  const gate = request.gate.open();
  const late = timeLimit(request.connectWithinMs);
  let strategy: SimpleShardingStrategy | undefined;
  const client = new Client(
    clientOptions(request.settings, {
      buildStrategy(manager) {
        strategy = new SimpleShardingStrategy(manager);
        return strategy;
      },
      async buildIdentifyThrottler(manager) {
        const { session_start_limit } = await manager.fetchGatewayInformation();
        const throttler = gate.throttler(session_start_limit.max_concurrency);
        return {
          waitForIdentify(shardId, signal) {
            // The gateway has said HELLO: from here on it is waited for, and told to the host when it is silent.
            late.stop();
            return throttler.waitForIdentify(shardId, signal);
          },
        };
      },
    }),
  );
  client.on(Events.ShardReady, shard => gate.ready(shard));
  const sweeping = setInterval(() => forgetConversations(client), FORGET_EVERY_MS).unref();

  /** The client's own end may never come: it waits for the other side, and connects again what it waits to hear of. */
  async function close(): Promise<void> {
    late.stop();
    clearInterval(sweeping);
    gate.close(() => void strategy?.destroy().catch(() => {}));
    const enough = new AbortController();
    const waited = pause(request.closeWithinMs, undefined, { signal: enough.signal, ref: false });
    await Promise.race([client.destroy(), waited.catch(() => {})]).finally(() => enough.abort());
  }

  const opened = open(client, request, late.expired).catch(async error => {
    await close().catch(() => {});
    request.logger.debug('notConnected', { reason: String(error) });
    throw asConfigError(error, request.settings);
  });
  return {
    close,
    opened: opened.then(ready => ({
      client: ready,
      isHearing: () => client.ws.shards.every(shard => shard.status === Status.Ready),
      close,
    })),
  };
}

async function open(
  client: Client,
  request: ConnectionRequest,
  expired: Promise<never>,
): Promise<Client<true>> {
  let refuse: (error: ConfigError) => void = () => {};
  const refused = new Promise<never>((_resolve, reject) => {
    refuse = error => {
      reject(error);
      request.onRefused(error);
    };
  });
  // Told before or after log-in; who waits for neither is told by `onRefused`.
  refused.catch(() => {});
  listen(client, request, refuse);
  const ready = new Promise<Client<true>>(resolve => client.once(Events.ClientReady, resolve));
  await Promise.race([client.login(request.settings.token), refused, expired]);
  return Promise.race([ready, refused, expired]);
}

const FORGET_EVERY_MS = 10 * 60_000;

/** Channels of servers come and go with them; everybody who ever wrote to the bot would stay. */
function forgetConversations(client: Client): void {
  client.channels.cache.sweep(channel => channel.isDMBased());
}

function listen(client: Client, request: ConnectionRequest, refuse: (error: ConfigError) => void): void {
  const { settings, logger, clock, onInteraction, onMessage } = request;
  client.on(Events.InteractionCreate, onInteraction);
  if (settings.mentions === true) client.on(Events.MessageCreate, onMessage);
  // Without these listeners an error that the client copes with would end the process.
  client.on(Events.Error, error => logger.error('clientError', {}, withoutRequest(error)));
  client.on(Events.ShardError, (error, shard) => logger.warn('shardError', { shard, reason: error.message }));
  client.on(Events.Warn, reason => logger.warn('clientWarning', { reason }));
  client.on(Events.ShardReconnecting, shard => logger.info('reconnecting', { shard }));
  client.on(Events.ShardResume, (shard, events) => logger.info('resumed', { shard, events }));
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    logger.warn('disconnected', { shard, code });
    const advice = adviceForClose(code);
    if (advice !== undefined) refuse(new ConfigError([advice]));
  });
  client.rest.on(RESTEvents.Response, ({ data }, response) => {
    clock.heard(response.headers.get('date'));
    // The client forgets its token after this, so nothing it sends later could arrive.
    if (response.status === 401 && data.auth !== false) refuse(new ConfigError([TOKEN_ADVICE]));
  });
  client.rest.on(RESTEvents.RateLimited, ({ route, timeToReset, global }) =>
    logger.warn('rateLimited', { route, ms: timeToReset, global }),
  );
}

function timeLimit(ms: number): { readonly expired: Promise<never>; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no connection within ${ms} ms`)), ms);
  });
  expired.catch(() => {});
  return { expired, stop: () => clearTimeout(timer) };
}

function asConfigError(error: unknown, { apiBaseUrl }: DiscordSettings): ConfigError {
  if (error instanceof ConfigError) return error;
  const { code, message } = error instanceof Error ? withCode(error) : { code: undefined, message: '' };
  if (code === DiscordjsErrorCodes.TokenInvalid) return new ConfigError([TOKEN_ADVICE]);
  return new ConfigError([unreachableAdvice(apiBaseUrl ?? 'https://discord.com/api', message)]);
}

function withCode(error: Error): { readonly code: unknown; readonly message: string } {
  const code = 'code' in error ? error.code : undefined;
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return { code, message: `${error.message}${cause}` || error.name };
}
