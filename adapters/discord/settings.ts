/** What Discord is set up with; read without loading its SDK. */
import { httpUrl, matching, onOrOff, secret, type Variable, type VariableReader } from '../../src/index.ts';

export interface DiscordSettings {
  readonly token: string;
  readonly guildId?: string;
  /** Whether messages that name the bot are answered, and not commands alone. */
  readonly mentions?: boolean;
  readonly apiBaseUrl?: string;
}

export const DISCORD_VARIABLES = [
  { name: 'DISCORD_TOKEN', standard: 'none', meaning: 'Turns the Discord adapter on.' },
  {
    name: 'DISCORD_GUILD_ID',
    standard: 'none',
    meaning: 'Deploys the commands to this one test server.',
  },
  {
    name: 'DISCORD_MENTIONS',
    standard: '`off`',
    meaning:
      '`on` answers mentions, replies to its messages and direct messages; no privileged intent is needed.',
  },
  {
    name: 'DISCORD_API_BASE_URL',
    standard: 'none',
    meaning: 'Overrides the base of the REST API, for tests and proxies.',
  },
] as const satisfies readonly Variable[];

/** Undefined without a token, or with problems. */
export function discordSettings({ read, problems }: VariableReader<Name>): DiscordSettings | undefined {
  const before = problems.length;
  const token = read('DISCORD_TOKEN', secret);
  const guildId = read('DISCORD_GUILD_ID', snowflake);
  const mentions = read('DISCORD_MENTIONS', onOrOff) ?? false;
  const apiBaseUrl = read('DISCORD_API_BASE_URL', httpUrl);
  if (token === undefined || problems.length > before) return undefined;
  return {
    token,
    ...(guildId && { guildId }),
    ...(mentions && { mentions }),
    ...(apiBaseUrl && { apiBaseUrl }),
  };
}

type Name = (typeof DISCORD_VARIABLES)[number]['name'];

const snowflake = matching(/^\d{17,20}$/u, 'must be the id of a server, 17 to 20 digits.');
