/** The fake itself, under a plain client: what the other tests stand on. */
import {
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  InteractionResponseType,
  MessageFlags,
  Routes,
} from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FakeDiscord, startFakeDiscord } from '../../fakes/discord.ts';

let fake: FakeDiscord;
let client: Client;
let answer: (interaction: Interaction) => Promise<unknown>;

beforeEach(async () => {
  fake = await startFakeDiscord();
  client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: fake.apiBaseUrl } });
  client.on(Events.InteractionCreate, interaction => void answer(interaction).catch(() => undefined));
  client.on(Events.Error, () => undefined);
  const ready = new Promise(resolve => client.once(Events.ClientReady, resolve));
  await client.login(fake.world.token);
  await ready;
  await client.application?.commands.set([{ name: 'ask', description: 'Ask' }]);
});

afterEach(async () => {
  await client.destroy();
  await fake.stop();
});

test('a command is answered with a message for the asker alone', async () => {
  answer = async i => i.isRepliable() && i.reply({ content: 'hello', flags: MessageFlags.Ephemeral });
  const sent = fake.command('ask');
  const message = await fake.until('the reply', () => fake.world.messages.get(sent.originalId ?? ''));
  expect(message).toMatchObject({ content: 'hello', ephemeralFor: fake.world.asker.id });
  expect(sent).toMatchObject({ acknowledged: 4, loading: false });
});

test('a second acknowledgement, an expired token, and a late one are refused as Discord refuses them', async () => {
  const codes: unknown[] = [];
  const note = (error: { code: number }) => void codes.push(error.code);
  answer = async i => {
    if (!i.isRepliable()) return;
    const body = { type: InteractionResponseType.ChannelMessageWithSource, data: { content: 'hello' } };
    const acknowledge = () =>
      client.rest.post(Routes.interactionCallback(i.id, i.token), { body, auth: false });
    await acknowledge().catch(note);
    if (codes.length > 0) return;
    await acknowledge().catch(note);
    fake.expire(first);
    await client.rest
      .patch(Routes.webhookMessage(i.applicationId, i.token), { body: {}, auth: false })
      .catch(note);
  };
  const first = fake.command('ask');
  await fake.until('the first two', () => codes.length === 2);
  fake.command('ask', {}, { age: 3_100 });
  await fake.until('the late one', () => codes.length === 3);
  expect(codes).toEqual([40060, 50027, 10062]);
});

test('what was missed is replayed after RESUME, and after op 7', async () => {
  const seen: string[] = [];
  answer = async i => seen.push(i.id);
  fake.gateway.cut();
  const first = fake.command('ask');
  await fake.until('the replay', () => seen.includes(first.id));
  fake.gateway.askToReconnect();
  const second = fake.command('ask');
  await fake.until('the second replay', () => seen.includes(second.id));
  expect(fake.gateway.counts).toMatchObject({ identified: 1, resumed: 2 });
});

test('limits of messages are enforced', async () => {
  const codes: unknown[] = [];
  answer = async i => i.isRepliable() && i.reply('x'.repeat(2_001)).catch(error => codes.push(error.code));
  fake.command('ask');
  await fake.until('the refusal', () => codes.length === 1);
  expect(codes).toEqual([50035]);
});
