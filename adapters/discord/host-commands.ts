/** What a host asks Discord for from the command line, without a connection to the gateway. */
import { REST, Routes } from 'discord.js';
import { type Command, ConfigError } from '../../src/index.ts';
import { TOKEN_ADVICE, unreachableAdvice } from './advice.ts';
import { registrationError } from './api-error.ts';
import { commandSet } from './command-set.ts';
import { describeChanges } from './compare-commands.ts';
import { inviteLink } from './invite-link.ts';
import { planRegistration, registerCommands } from './register-commands.ts';
import type { DiscordSettings } from './settings.ts';

/** Lines that say what changes, or with `dryRun` what would. */
export async function registerFromHost(
  commands: readonly Command[],
  settings: DiscordSettings,
  dryRun: boolean,
): Promise<readonly string[]> {
  const rest = restOf(settings);
  const applicationId = await applicationIdOf(rest, settings);
  const { guildId } = settings;
  const set = commandSet(commands, guildId === undefined ? 'global' : 'guild');
  const registration = { rest, applicationId, guildId };
  try {
    const changes = await (dryRun ? planRegistration : registerCommands)(set, registration);
    const leftOut = set.leftOut.map(name => `  ${name} has no command of its own: /ask topic:${name}`);
    return [...describeChanges(changes), ...leftOut];
  } catch (error) {
    throw registrationError(error, guildId);
  }
}

export async function inviteFromHost(settings: DiscordSettings): Promise<string> {
  return inviteLink(await applicationIdOf(restOf(settings), settings));
}

function restOf({ token, apiBaseUrl }: DiscordSettings): REST {
  return new REST({ ...(apiBaseUrl !== undefined && { api: apiBaseUrl }) }).setToken(token);
}

/** The token is enough: Discord knows whose it is. */
async function applicationIdOf(rest: REST, { apiBaseUrl }: DiscordSettings): Promise<string> {
  try {
    const application = (await rest.get(Routes.currentApplication())) as { readonly id: string };
    return application.id;
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 401) {
      throw new ConfigError([TOKEN_ADVICE]);
    }
    const cause = error instanceof Error ? error.message : String(error);
    throw new ConfigError([unreachableAdvice(apiBaseUrl ?? 'https://discord.com/api', cause)]);
  }
}
