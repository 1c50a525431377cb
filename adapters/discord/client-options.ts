/** How the client is made: it hears of servers and interactions alone, and keeps as little as it can. */
import { type ClientOptions, GatewayIntentBits, Options, Partials } from 'discord.js';

export function clientOptions(apiBaseUrl: string | undefined): ClientOptions {
  return {
    // No messages, no members: nothing is read that was not addressed to the bot.
    intents: [GatewayIntentBits.Guilds],
    // Channels that only an interaction has told of, such as private threads the bot is not in.
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
