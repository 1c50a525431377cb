/** The settings of the core and of every platform, read from one environment. */
import {
  type Config,
  configFrom,
  configSecrets,
  type Environment,
  readVariables,
  VARIABLES,
  type Variable,
} from '../src/index.ts';
import { DISCORD_VARIABLES, type DiscordSettings, discordSettings } from './discord/settings.ts';
import { type ReadSlack, readSlack, SLACK_VARIABLES, slackSecrets } from './slack/settings.ts';
import { WEB_VARIABLES, type WebSettings, webSettings } from './web/settings.ts';

export interface Settings extends Config, ReadSlack {
  readonly web: WebSettings;
  /** Present when its token is set. */
  readonly discord?: DiscordSettings;
}

/** As the README and `.env.example` list them. */
export const ALL_VARIABLES: readonly Variable[] = [
  ...VARIABLES,
  ...WEB_VARIABLES,
  ...DISCORD_VARIABLES,
  ...SLACK_VARIABLES,
];

/** Throws one ConfigError that lists every problem; a variable set to nothing counts as not set. */
export function readSettings(env: Environment): Settings {
  return readVariables(env, from => {
    const discord = discordSettings(from);
    const web = webSettings(from);
    return { ...configFrom(from), web, ...(discord && { discord }), ...readSlack(from) };
  });
}

/** The values that no log may show. */
export function secretsOf(settings: Settings): readonly string[] {
  const secrets = [settings.discord?.token, ...slackSecrets(settings), ...configSecrets(settings)];
  return secrets.filter(value => value !== undefined);
}
