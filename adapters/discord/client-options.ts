/** How the client is made: it hears of as little as it can, and keeps less. */

import { type ClientOptions, GatewayIntentBits, Options, Partials, type WebSocketOptions } from 'discord.js';
import type { DiscordSettings } from './settings.ts';

export function clientOptions({ apiBaseUrl, mentions }: ClientSettings, ws: WebSocketOptions): ClientOptions {
  return {
    ws,
    // Without Message Content, Discord leaves out the text of every message that is not for the bot.
    intents: mentions === true ? [...INTENTS, ...INTENTS_FOR_MENTIONS] : INTENTS,
    // Channels that only an interaction or a message has told of: private threads, direct messages.
    partials: [Partials.Channel],
    // As many connections as Discord recommends: one up to some 2,000 servers.
    shards: 'auto',
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits(CACHES),
    sweepers: {
      ...Options.DefaultSweeperSettings,
      threads: { interval: 3_600, lifetime: 14_400 },
    },
    ...(apiBaseUrl !== undefined && { rest: { api: apiBaseUrl } }),
  };
}

type ClientSettings = Pick<DiscordSettings, 'apiBaseUrl' | 'mentions'>;

/** Servers and interactions: no messages, no members. */
const INTENTS = [GatewayIntentBits.Guilds];
/** Neither is privileged. */
const INTENTS_FOR_MENTIONS = [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** The bot itself has to stay, since the client looks itself up. */
const CACHES: Parameters<typeof Options.cacheWithLimits>[0] = {
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: { maxSize: 0, keepOverLimit: member => member.id === member.client.user.id },
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  UserManager: { maxSize: 0, keepOverLimit: user => user.id === user.client.user.id },
  VoiceStateManager: 0,
};
