/** What the browser shows as a message of a platform is what the platform is sent. */
import { expect, test } from 'vitest';
import { PREVIEWS } from '../../adapters/previews.ts';
import { createBot, createContext, type Logger, type Reply } from '../../src/index.ts';
import { contractLibrary } from '../contract/harness.ts';
import { openDiscord } from '../fakes/open-discord.ts';
import { openSlack } from '../fakes/slack/open-slack.ts';

const SILENT: Logger = { debug() {}, info() {}, warn() {}, error() {} };

const lines: readonly [string, Readonly<Record<string, string>>][] = [
  ['ask', { question: 'when does the night ferry leave' }],
  ['ask', { question: 'what does bread cost on board' }],
  ['ask', { question: 'painted board of the harbour master' }],
  ['factcheck', { claim: 'The night ferry leaves the old harbour at ten' }],
  ['quote', { passage: '2' }],
  ['cite', { passage: '2 of the night ferry', style: 'ris' }],
  ['sources', {}],
];

async function replyTo(command: string, input: Readonly<Record<string, string>>): Promise<Reply> {
  const bot = createBot(createContext(await contractLibrary()), SILENT);
  const origin = { community: 'c', channel: 'c', user: 'u', locale: 'en' };
  return bot.handle({ ...origin, kind: 'command', command, input });
}

test.each(lines)('Discord: /%s %j', async (command, input) => {
  const room = await openDiscord(await contractLibrary());
  try {
    const [sent] = await room.shownBy(room.fake.command(command, input));
    const { message } = await PREVIEWS.discord();
    const shown = message(await replyTo(command, input), 'you');
    // Who may dismiss it is a person of the server.
    const withoutAsker = (components: unknown) => JSON.stringify(components).replace(/@\d{17,20}"/gu, '"');
    expect(withoutAsker(shown.components)).toBe(withoutAsker(sent!.components));
    expect((shown.flags & 64) !== 0).toBe(sent!.ephemeralFor !== undefined);
  } finally {
    await room.close();
  }
});

test.each(lines)('Slack: /%s %j', async (command, input) => {
  const room = await openSlack({ library: await contractLibrary(), mode: 'HTTP' });
  try {
    const { question, passage, claim, ...named } = input;
    const options = Object.entries(named).map(([name, value]) => `${name}:${value}`);
    await room.slack.command(`/${command}`, [...options, question ?? passage ?? claim ?? ''].join(' '));
    const { messages } = room.slack.workspace;
    await expect.poll(() => messages.length).toBe(1);
    const { message } = await PREVIEWS.slack();
    const shown = message(await replyTo(command, input), 'you');
    const withoutOwner = (blocks: unknown) => JSON.stringify(blocks).replace(/\|o:U[A-Z0-9]+/gu, '');
    expect(withoutOwner(shown.blocks)).toBe(withoutOwner(messages[0]!.body.blocks));
    expect(shown.text).toBe(messages[0]!.body.text);
    expect(shown.response_type === 'ephemeral').toBe(messages[0]!.onlyFor !== undefined);
  } finally {
    await room.close();
  }
});
