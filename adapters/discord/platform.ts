import type { Platform } from '../platform.ts';

/** DISCORD_TOKEN turns it on; the SDK is loaded then. */
export const discordPlatform: Platform = {
  name: 'discord',
  isSetUp: ({ discord }) => discord !== undefined,
  async create({ config, bot, logger, fail }) {
    const { createDiscordAdapter } = await import('./adapter.ts');
    if (config.discord === undefined) throw new Error('Discord was started without its settings.');
    return createDiscordAdapter({ bot, settings: config.discord, logger, fail });
  },
};
