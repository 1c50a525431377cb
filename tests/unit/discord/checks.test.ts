/** Claims and quotations, checked in the room: private until shared, and shared after a restart too. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contractLibrary } from '../../contract/harness.ts';
import { asRead } from '../../fakes/discord/as-read.ts';
import { buttonsOf, type Message, rawTextOf } from '../../fakes/discord.ts';
import { type DiscordRoom, openDiscord } from '../../fakes/open-discord.ts';

const SHORT = 'Bicycles travel free of charge on the upper deck.';
const LONG =
  'The night ferry leaves the **old harbour** at ten and arrives before the bakers open, as @everyone here knows.';

let room: DiscordRoom;

beforeEach(async () => {
  room = await openDiscord(await contractLibrary());
});
afterEach(() => room.close());

const read = (message: Message | undefined) => (message === undefined ? '' : asRead(rawTextOf(message)));
const shared = () =>
  [...room.fake.world.messages.values()].filter(each => each.ephemeralFor === undefined && !each.deleted);

async function check(command: string, input: Readonly<Record<string, string>>): Promise<Message> {
  const [message] = await room.shownBy(room.fake.command(command, input));
  if (message === undefined) throw new Error('Nothing was shown.');
  return message;
}

test('a checked claim stands over the closest sentence, for the asker alone, with the source', async () => {
  const message = await check('factcheck', { claim: SHORT });
  expect(message.ephemeralFor).toBe(room.fake.world.asker.id);
  const lines = rawTextOf(message).split('\n');
  expect(lines.some(line => /^> claim: .*upper/u.test(line))).toBe(true);
  expect(lines.some(line => /^> ¶2: .*lower/u.test(line))).toBe(true);
  expect(read(message)).toContain('The night ferry · R. Lind');
  expect(buttonsOf(message).map(({ label }) => label)).toContain('Share to channel');
});

test.each([
  ['short', SHORT],
  ['long and hostile', LONG],
])('a check is shared as it was seen, also after a restart: a %s claim', async (_name, claim) => {
  const card = await check('factcheck', { claim });
  await room.restart(await contractLibrary());
  await room.shownBy(room.fake.press(card, 'Share to channel'));
  const [post] = shared();
  expect(read(post)).toContain('Shared by Ann');
  expect(read(post)).toMatch(/claim: .*(?:upper|ten)/u);
  expect(rawTextOf(post!)).not.toMatch(/@everyone/u);
});

test('more passages on a long claim are shown in private', async () => {
  const card = await check('factcheck', { claim: LONG });
  if (!buttonsOf(card).some(({ label }) => label === 'More passages')) throw new Error('Not offered.');
  const [more] = await room.shownBy(room.fake.press(card, 'More passages'));
  expect(more?.ephemeralFor).toBe(room.fake.world.asker.id);
  expect(read(more)).not.toContain('no longer at hand');
});

test('an altered quotation is marked where it differs', async () => {
  const text = 'The night ferry leaves the old harbour at ten and arrives before the bakers open.';
  const card = await check('quotecheck', { text });
  expect(card.ephemeralFor).toBe(room.fake.world.asker.id);
  expect(rawTextOf(card)).toMatch(/\*\*\\\[ten\\\]\*\*/u);
  await room.shownBy(room.fake.press(card, 'Share to channel'));
  expect(shared()).toHaveLength(1);
});

test('“Check this claim” on a message is answered in private, and shared in reply to it', async () => {
  const { fake } = room;
  const target = fake.world.addMessage({
    channelId: fake.world.general.id,
    authorId: fake.world.author.id,
    content: SHORT,
  });
  const opened = fake.messageCommand('Check this claim', target);
  await room.settled(opened);
  const [card] = await room.shownBy(fake.submit(opened.modal ?? {}, {}));
  expect(read(card)).toMatch(/claim: .*upper/u);
  await room.shownBy(fake.press(card!, 'Share to channel'));
  expect(shared().find(each => each.replyTo !== undefined)).toMatchObject({ replyTo: target.id });
});
