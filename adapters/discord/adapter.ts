/** Discord: commands, menus of messages, buttons and forms, by the gateway. */
import { type Interaction, type Message, REST } from 'discord.js';
import type { Bot, ConfigError, Logger } from '../../src/index.ts';
import type { Adapter } from '../adapter.ts';
import { createOnce } from '../once.ts';
import { SILENT_ADVICE } from './advice.ts';
import { fileHost } from './attachment.ts';
import { type Connecting, type Connection, connect } from './connection.ts';
import type { Desk } from './desk.ts';
import { createIdentifyGate } from './identify-gate.ts';
import { onInteraction } from './on-interaction.ts';
import { onMessage } from './on-message.ts';
import { createPostbox } from './postbox.ts';
import { createServerClock } from './server-clock.ts';
import { createServerCommands } from './server-commands.ts';
import { followServers } from './servers.ts';
import type { DiscordSettings } from './settings.ts';
import { STANDARD_TIMING, type Timing } from './timing.ts';
import { watch } from './watchdog.ts';

export interface DiscordOptions {
  readonly bot: Bot;
  readonly settings: DiscordSettings;
  readonly logger: Logger;
  /** Ends the program: Discord will not have the bot again until the host changes something. */
  readonly fail: (error: ConfigError) => void;
  readonly timing?: Partial<Timing>;
}

/** Discord's own tokens of interactions live as long. */
const REMEMBERED = { ms: 15 * 60_000, max: 10_000 };

export function createDiscordAdapter(options: DiscordOptions): Adapter {
  const { bot, settings, logger, fail } = options;
  const timing: Timing = { ...STANDARD_TIMING, ...options.timing };
  const clock = createServerClock();
  const seen = createOnce(REMEMBERED);
  const once = new REST({ retries: 0, ...(settings.apiBaseUrl && { api: settings.apiBaseUrl }) });
  const files = fileHost(settings, timing);
  const desk: Desk = { bot, logger, timing, clock, once, files, posted: createOnce(REMEMBERED) };
  const inFlight = new Set<Promise<void>>();
  let connecting: Connecting | undefined;
  let connection: Connection | undefined;
  let unwatch: () => void = () => {};
  let stopping = false;
  /** The library has changed while there was no connection to tell Discord. */
  let outdated = false;
  let registering = Promise.resolve();
  const serverCommands = createServerCommands({ bot, logger, only: settings.guildId });

  let silent = false;
  const gate = createIdentifyGate(timing, pauseMs => {
    // Once for all that time; READY ends it.
    if (!silent) logger.warn('gatewaySilent', { nextTryInMs: pauseMs, advice: SILENT_ADVICE });
    silent = true;
  });

  function answer(interaction: Interaction): void {
    // Left unanswered, it says so itself; half-answered would be worse.
    if (stopping) return;
    finishing(onInteraction(interaction, desk, seen));
  }

  function answerMessage(message: Message): void {
    if (!stopping) finishing(onMessage(message, desk, seen));
  }

  function finishing(work: Promise<void>): void {
    const answering = work.finally(() => inFlight.delete(answering));
    inFlight.add(answering);
  }

  async function open(): Promise<Connection> {
    connecting = connect({
      settings,
      logger,
      clock,
      gate,
      connectWithinMs: timing.connectWithinMs,
      closeWithinMs: timing.closeWithinMs,
      onInteraction: answer,
      onMessage: answerMessage,
      onRefused: fail,
    });
    connection = await connecting.opened;
    silent = false;
    await followServers({ client: connection.client, bot, logger, onJoined: bring });
    return connection;
  }

  async function revive(): Promise<void> {
    if (stopping) return;
    logger.warn('deaf', { ms: timing.deafAfterMs });
    connection = undefined;
    try {
      // Of no use any more: what goes wrong with its end is no reason to stay deaf.
      await connecting?.close().catch(() => {});
      if (stopping) return;
      const fresh = await open();
      if (stopping) await fresh.close();
      else if (outdated) await bringInLine();
    } catch (error) {
      logger.warn('notRevived', { reason: error instanceof Error ? error.message : String(error) });
    }
  }

  /** Commands that Discord does not take keep nobody from being answered. */
  async function bringInLine(): Promise<void> {
    outdated = true;
    const opened = connection;
    if (stopping || opened === undefined) return;
    outdated = false;
    await tried(serverCommands.start(opened.client));
  }

  async function tried(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      logger.warn('commandsNotRegistered', { reason });
    }
  }

  /** One after the other, so that no change is overtaken by the one before. */
  function bring(guildId: string): Promise<void> {
    registering = registering.then(async () => {
      const client = connection?.client;
      if (client !== undefined && !stopping) await tried(serverCommands.bring(client, guildId));
    });
    return registering;
  }

  return {
    name: 'discord',
    async start() {
      const opened = await open();
      // Asked to end before it was there.
      if (stopping) return opened.close();
      await serverCommands.start(opened.client);
      bot.presence.onChange(community => {
        if (connection?.client.guilds.cache.has(community) === true) finishing(bring(community));
      });
      unwatch = watch({
        everyMs: timing.watchEveryMs,
        deafAfterMs: timing.deafAfterMs,
        isHearing: () => connection?.isHearing() === true,
        revive,
      });
    },
    libraryReplaced() {
      registering = registering.then(bringInLine);
      return registering;
    },
    async stop() {
      if (stopping) return;
      stopping = true;
      unwatch();
      await Promise.race([Promise.allSettled([...inFlight]), pauseUnref(timing.finishWithinMs)]);
      await connecting?.close().catch(() => {});
    },
    isHearing: () => connection?.isHearing() === true,
    postbox: createPostbox(() => (stopping ? undefined : connection?.client)),
  };
}

function pauseUnref(ms: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, ms).unref();
  });
}
