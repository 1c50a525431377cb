/** Whether somebody is alone with the bot, where there is nobody to share with. */
import { type Interaction, InteractionContextType } from 'discord.js';
import { forOneAlone, type Reply } from '../../src/index.ts';

export function isAlone({ context }: Pick<Interaction, 'context'>): boolean {
  return context === InteractionContextType.BotDM;
}

export function forThoseThere(interaction: Pick<Interaction, 'context'>, reply: Reply): Reply {
  return isAlone(interaction) ? forOneAlone(reply) : reply;
}
