/** What Discord's refusals mean to us. */
import { DiscordAPIError, HTTPError } from 'discord.js';
import { ConfigError, say } from '../../src/index.ts';
import { GUILD_ADVICE } from './advice.ts';

export const CODE = {
  unknownChannel: 10_003,
  unknownGuild: 10_004,
  unknownMessage: 10_008,
  unknownInteraction: 10_062,
  dailyCommands: 30_034,
  alreadyAcknowledged: 40_060,
  missingAccess: 50_001,
  missingPermissions: 50_013,
  wrongChannelType: 50_024,
  expiredToken: 50_027,
  invalidForm: 50_035,
  archived: 50_083,
  noHistory: 160_002,
  threadExists: 160_004,
  locked: 160_005,
  tooManyThreads: 160_006,
} as const;

/** Undefined when it is no refusal of Discord's. */
export function codeOf(error: unknown): number | undefined {
  return error instanceof DiscordAPIError && typeof error.code === 'number' ? error.code : undefined;
}

export function isCode(error: unknown, code: number): boolean {
  return codeOf(error) === code;
}

const CUT_OFF = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/** The connection broke before there was an answer. */
export function isCutOff(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && CUT_OFF.has(code);
}

/** Discord itself failed, so that nobody knows whether it has done what was asked. */
function isUnconfirmed(error: unknown): boolean {
  return error instanceof HTTPError || (error instanceof Error && codeOf(error) === undefined);
}

/** For the log: without the request, which holds people's words and the token of the interaction. */
export function withoutRequest(error: unknown): unknown {
  if (!(error instanceof DiscordAPIError || error instanceof HTTPError)) return error;
  const bare = new Error(`${error.name}: ${error.message} (${error.status}, ${error.method})`);
  if (error.stack !== undefined) bare.stack = error.stack;
  return bare;
}

/** What the host can mend becomes a ConfigError that says how. */
export function registrationError(error: unknown, guildId: string | undefined): unknown {
  const code = codeOf(error);
  if (guildId !== undefined && (code === CODE.missingAccess || code === CODE.unknownGuild)) {
    return new ConfigError([GUILD_ADVICE]);
  }
  if (code === CODE.invalidForm && error instanceof Error) {
    return new ConfigError([
      `Discord refuses the commands: ${error.message.replaceAll(/\s+/gu, ' ')}. Change the topic that it names.`,
    ]);
  }
  if (!(error instanceof HTTPError)) return withoutRequest(error);
  return new ConfigError([`Discord failed to take the commands (${error.status}). Start again in a minute.`]);
}

/** One sentence for the asker. */
export function sentenceFor(error: unknown): string {
  switch (codeOf(error)) {
    case CODE.missingPermissions:
    case CODE.missingAccess:
    case CODE.noHistory:
      return say`Footnote may not post here. Someone who manages the server can give it View Channel, Send Messages, Send Messages in Threads and Read Message History in this channel.`;
    case CODE.locked:
      return say`This thread is locked, so Footnote may not post here.`;
    case CODE.archived:
      return say`This thread is archived. Open it again, then try once more.`;
    case CODE.tooManyThreads:
      return say`This channel has as many open threads as Discord allows. Close one, or let the quotation be a reply.`;
    case CODE.wrongChannelType:
      return say`Discord does not allow that in a channel of this type.`;
    case CODE.unknownMessage:
      return say`That message has gone.`;
    case CODE.unknownChannel:
      return say`That channel or thread has gone.`;
    default:
      return isUnconfirmed(error)
        ? say`Discord did not confirm the post. Look whether it is there before you try again.`
        : say`Discord did not take the post. The log has the reason.`;
  }
}
