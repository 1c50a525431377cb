/** Which servers the bot is in: what is kept of one goes a while after the bot was taken out. */
import { type Client, Events } from 'discord.js';
import type { Bot, Logger } from '../../src/index.ts';

interface ServersOptions {
  readonly client: Client<true>;
  readonly bot: Bot;
  readonly logger: Logger;
  /** A server that the bot has come to. */
  readonly onJoined: (guildId: string) => Promise<void>;
}

const SERVER_ID = /^\d{17,20}$/u;

export async function followServers({ client, bot, logger, onJoined }: ServersOptions): Promise<void> {
  const heard = (work: Promise<void>) =>
    void work.catch(error => logger.error('serverNotFollowed', {}, error));
  client.on(Events.GuildCreate, guild => heard(bot.presence.joined(guild.id).then(() => onJoined(guild.id))));
  // A server that Discord cannot show for a while is not one that the bot has left.
  client.on(Events.GuildDelete, guild => heard(bot.presence.left(guild.id)));
  await bot.presence.present([...client.guilds.cache.keys()], community => SERVER_ID.test(community));
}
