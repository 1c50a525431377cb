/** A message to a channel that a host has chosen, which nobody has asked for just now. */
import { randomUUID } from 'node:crypto';
import type { Client } from 'discord.js';
import type { Postbox, Reply } from '../../src/index.ts';
import { CODE, codeOf, isCode } from './api-error.ts';
import { render, renderPlain } from './render.ts';
import { sendOnce } from './send-once.ts';

const GONE = 'The channel has gone, or is of another server.';

/** `client` is the one that is connected now. */
export function createPostbox(client: () => Client | undefined): Postbox {
  async function send(channelId: string, reply: Reply, { rest }: Client): Promise<void> {
    const key = randomUUID();
    try {
      await sendOnce(rest, { channelId, message: render(reply), key });
    } catch (error) {
      // Refused whole, so nothing is there yet.
      if (!isCode(error, CODE.invalidForm)) throw error;
      await sendOnce(rest, { channelId, message: renderPlain(reply), key });
    }
  }

  return {
    reaches: community => client()?.guilds.cache.has(community) === true,
    async post(community, channelId, reply) {
      const connected = client();
      if (connected === undefined) return { kind: 'refused', reason: 'There is no connection to Discord.' };
      try {
        const channel = await connected.channels.fetch(channelId);
        if (channel === null || !('guildId' in channel) || channel.guildId !== community)
          return { kind: 'refused', reason: GONE };
        await send(channelId, reply, connected);
        return { kind: 'posted' };
      } catch (error) {
        const code = codeOf(error);
        const message = error instanceof Error ? error.message : String(error);
        return { kind: 'refused', reason: code === undefined ? message : `${message} (${code})` };
      }
    },
  };
}
