/**
 * The commands that Discord offers: everywhere those that all servers have in common, and on a server with packs of
 * its own the topics of these. Brought in line at the start, and when a host chooses other packs.
 */
import type { Client } from 'discord.js';
import type { Bot, Command, Logger } from '../../src/index.ts';
import { CODE, codeOf, isCode, registrationError } from './api-error.ts';
import { type CommandSet, commandSet } from './command-set.ts';
import { registerCommands } from './register-commands.ts';

export interface ServerCommands {
  /** Rejects with a ConfigError where Discord takes no commands at all. */
  start(client: Client<true>): Promise<void>;
  /** A server that the bot has come to, or whose packs are others now. */
  bring(client: Client<true>, guildId: string): Promise<void>;
}

interface ServerCommandsOptions {
  readonly bot: Bot;
  readonly logger: Logger;
  /** The one server that gets all commands, and nobody else any. */
  readonly only: string | undefined;
}

export function createServerCommands({ bot, logger, only }: ServerCommandsOptions): ServerCommands {
  let shared: readonly string[] = [];
  /** The topics of a server as it was brought in line last. */
  const brought = new Map<string, string>();

  /** True where the commands of servers may differ from before. */
  async function everywhere(client: Client<true>): Promise<boolean> {
    const commands = only === undefined ? await bot.sharedCommands() : await bot.commandsOf(only);
    const set = commandSet(commands, only === undefined ? 'global' : 'guild');
    tellLeftOut(set);
    try {
      await register(client, set, only);
    } catch (error) {
      // The commands of before stay and work.
      if (!isCode(error, CODE.dailyCommands)) throw registrationError(error, only);
      logger.error('commandsNotRegistered', { advice: 'Discord takes new commands again tomorrow' });
    }
    const before = shared;
    shared = topicsOf(commands);
    return before.join() !== shared.join();
  }

  async function onServer(client: Client<true>, guildId: string): Promise<void> {
    const own = await topicsOfServer(guildId);
    brought.set(guildId, namesOf(own));
    const { body, leftOut } = commandSet(own, 'guild');
    // The menus of messages are offered everywhere already.
    const set = { leftOut, body: body.filter(({ name }) => own.some(command => command.name === name)) };
    try {
      await register(client, set, guildId);
    } catch (error) {
      logger.warn('serverCommandsNotRegistered', { guild: guildId, code: codeOf(error) });
    }
  }

  /** Most of what hosts set changes no command, and needs no word with Discord. */
  async function isInLine(guildId: string): Promise<boolean> {
    if (only !== undefined) return false;
    const now = topicsOf(await bot.sharedCommands());
    return now.join() === shared.join() && brought.get(guildId) === namesOf(await topicsOfServer(guildId));
  }

  async function topicsOfServer(guildId: string): Promise<readonly Command[]> {
    const commands = await bot.commandsOf(guildId);
    return commands.filter(({ fromTopic, name }) => fromTopic && !shared.includes(name));
  }

  async function register(client: Client<true>, set: CommandSet, guildId: string | undefined): Promise<void> {
    const registration = { rest: client.rest, applicationId: client.application.id, guildId };
    const { added, changed, removed, unchanged } = await registerCommands(set, registration);
    logger.info('commandsRegistered', {
      scope: guildId ?? 'everywhere',
      added: added.length,
      changed: changed.length,
      removed: removed.length,
      unchanged: unchanged.length,
    });
  }

  function tellLeftOut({ leftOut }: CommandSet): void {
    if (leftOut.length === 0) return;
    logger.warn('topicsWithoutCommand', {
      count: leftOut.length,
      names: leftOut.join(' '),
      advice: 'ask for them with /ask topic:',
    });
  }

  return {
    async start(client) {
      await everywhere(client);
      if (only !== undefined || !(await bot.presence.anyPacksChosen())) return;
      for (const guildId of client.guilds.cache.keys()) await onServer(client, guildId);
    },
    async bring(client, guildId) {
      if (only !== undefined && only !== guildId) return;
      if (await isInLine(guildId)) return;
      const othersDiffer = await everywhere(client);
      if (only !== undefined) return;
      const servers = othersDiffer ? [...client.guilds.cache.keys()] : [guildId];
      for (const each of servers) await onServer(client, each);
    },
  };
}

function topicsOf(commands: readonly Command[]): readonly string[] {
  return commands.filter(({ fromTopic }) => fromTopic).map(({ name }) => name);
}

function namesOf(commands: readonly Command[]): string {
  return commands.map(({ name }) => name).join(' ');
}
