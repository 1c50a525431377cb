/** What a host has to do when Discord will not have the bot, each naming the variable or the page of the portal. */
import { GatewayCloseCodes } from 'discord.js';

const PORTAL = 'https://discord.com/developers/applications';

export const TOKEN_ADVICE =
  `DISCORD_TOKEN is not accepted by Discord. Open ${PORTAL}, choose the application, then Bot > Reset Token, ` +
  'and set the new one.';

export const GUILD_ADVICE =
  'DISCORD_GUILD_ID names a server in which Footnote may not set commands. Add it there with the link that ' +
  '`footnote discord invite` prints, or remove the variable to set the commands everywhere.';

/** Undefined when Discord lets the client connect again after this. */
export function adviceForClose(code: number): string | undefined {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return TOKEN_ADVICE;
    case GatewayCloseCodes.DisallowedIntents:
    case GatewayCloseCodes.InvalidIntents:
      return (
        `Discord refused the intents of the connection (${code}). Footnote asks for none that needs a ` +
        `switch in the portal; see whether the application is in good standing at ${PORTAL}, under Bot.`
      );
    case GatewayCloseCodes.ShardingRequired:
    case GatewayCloseCodes.InvalidShard:
      return `The bot is in more servers than one connection may serve (${code}). Start it with several shards.`;
    case GatewayCloseCodes.InvalidAPIVersion:
      return 'Discord no longer speaks the version of the gateway that this Footnote uses. Update Footnote.';
    default:
      return undefined;
  }
}

/** The gateway takes a log-in and is silent: Discord's own outage, or a proxy that swallows what it says. */
export const SILENT_ADVICE =
  'Discord takes the log-in and answers nothing; see https://discordstatus.com, and whether a proxy stands between.';

export function unreachableAdvice(base: string, cause: string): string {
  return `Discord could not be reached at ${base} (${cause}). Check the network, and DISCORD_API_BASE_URL if it is set.`;
}
