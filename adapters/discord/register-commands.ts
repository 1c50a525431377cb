/** Brings the commands that Discord offers in line with those of the bot. */
import { type REST, Routes } from 'discord.js';
import type { CommandSet } from './command-set.ts';
import { type CommandChanges, compareCommands, hasChanges, type LiveCommand } from './compare-commands.ts';

interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  /** The commands are those of this server alone; everywhere when left out. */
  readonly guildId: string | undefined;
}

/** What would change; changes nothing. */
export async function planRegistration(
  { body }: CommandSet,
  { rest, applicationId, guildId }: Registration,
): Promise<CommandChanges> {
  // Without this Discord leaves the translations out, and every start would look like a change.
  const query = new URLSearchParams({ with_localizations: 'true' });
  const live = (await rest.get(routeOf(applicationId, guildId), { query })) as readonly LiveCommand[];
  return compareCommands(body, live);
}

/** Writes the whole set, and only when something changes: names that stay keep what a host has set for them. */
export async function registerCommands(
  commands: CommandSet,
  registration: Registration,
): Promise<CommandChanges> {
  const changes = await planRegistration(commands, registration);
  if (hasChanges(changes)) {
    const { rest, applicationId, guildId } = registration;
    await rest.put(routeOf(applicationId, guildId), { body: commands.body });
  }
  return changes;
}

function routeOf(applicationId: string, guildId: string | undefined): `/${string}` {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}
