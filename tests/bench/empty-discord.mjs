// @ts-check
// A bot that answers everything by one word, to measure what the SDK and the machine take by themselves.
import { env, stderr } from 'node:process';
import { Client, Events, GatewayIntentBits } from 'discord.js';

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: env.DISCORD_API_BASE_URL ?? '' },
});
const OPTIONS = {
  ask: 'question',
  quote: 'passage',
  read: 'passage',
  factcheck: 'claim',
  quotecheck: 'text',
  topics: '',
};
client.on(Events.InteractionCreate, interaction => {
  if (interaction.isChatInputCommand()) interaction.reply('Yes.').catch(() => {});
});
client.once(Events.ClientReady, async ({ application }) => {
  await application.commands.set(
    Object.entries(OPTIONS).map(([name, option]) => ({
      name,
      description: name,
      options: option === '' ? [] : [{ type: 3, name: option, description: option, required: true }],
    })),
  );
  stderr.write('READY\n');
});
await client.login(env.DISCORD_TOKEN);
