/** Claims and quotations, checked in the room: private until shared, and shared after a restart too. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Invocation } from '../../../src/index.ts';
import { cleanText } from '../../../src/text/clean.ts';
import { contractLibrary } from '../../contract/harness.ts';
import { asRead } from '../../fakes/discord/as-read.ts';
import { everyComponent } from '../../fakes/discord/check-message.ts';
import { listOf, textOf } from '../../fakes/discord/json.ts';
import { pingsOf } from '../../fakes/discord/payloads.ts';
import { buttonsOf, type Message, type Place, rawTextOf } from '../../fakes/discord.ts';
import { type DiscordRoom, openDiscord } from '../../fakes/open-discord.ts';

const SHORT = 'Bicycles travel free of charge on the upper deck.';
const LONG =
  'The night ferry leaves the **old harbour** at ten and arrives before the bakers open, as @everyone here knows.';

let room: DiscordRoom;
let heard: Invocation[];

beforeEach(async () => {
  heard = [];
  room = await openDiscord(await contractLibrary(), {
    bot: bot => ({
      ...bot,
      handle(invocation) {
        heard.push(invocation);
        return bot.handle(invocation);
      },
    }),
  });
});
afterEach(() => room.close());

const read = (message: Message | undefined) => (message === undefined ? '' : asRead(rawTextOf(message)));
const shared = () =>
  [...room.fake.world.messages.values()].filter(each => each.ephemeralFor === undefined && !each.deleted);

async function check(
  command: string,
  input: Readonly<Record<string, string>>,
  place: Place = {},
): Promise<Message> {
  const [message] = await room.shownBy(room.fake.command(command, input, place));
  if (message === undefined) throw new Error('Nothing was shown.');
  return message;
}

/** What the latest press brought back. */
function carried(): string | undefined {
  const last = heard.at(-1);
  return last?.kind === 'action' ? last.carried : undefined;
}

test('both checks are offered, with their options, and one in the menu of a message', () => {
  const all = room.fake.commands('global');
  const options = (name: string) =>
    listOf(all.find(command => command.name === name)?.options).map(option => [
      option.name,
      option.required === true,
      option.max_length,
    ]);
  expect(options('factcheck').slice(0, 1)).toEqual([['claim', true, 1_000]]);
  expect(options('quotecheck').slice(0, 2)).toEqual([
    ['text', true, 1_150],
    ['article', false, 100],
  ]);
  expect(all.find(command => command.name === 'Check this claim')).toMatchObject({ type: 3 });
});

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
  expect(read(post)).toMatch(/(?:claim|differs): .*(?:upper|ten)/u);
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

describe.each(['general', 'thread', 'forumPost', 'group'] as const)('in %s', name => {
  test.each([
    ['a claim', 'factcheck', { claim: SHORT }],
    ['a long claim', 'factcheck', { claim: LONG }],
    [
      'a quotation',
      'quotecheck',
      { text: 'Bread is not sold on board, so passengers bring their own dinner.' },
    ],
  ])('%s is checked in private, and shared there after a restart, once', async (_name, command, input) => {
    const channel = room.fake.world[name];
    const card = await check(command, input, { channel });
    expect(card).toMatchObject({ ephemeralFor: room.fake.world.asker.id, channelId: channel.id });
    await room.restart(await contractLibrary());
    const label = 'Share to channel';
    const id = textOf(buttonsOf(card).find(button => button.label === label)?.custom_id);
    await room.shownBy(room.fake.press(card, label, { channel }));
    await room.shownBy(room.fake.pressId(card, id, { channel }));
    expect(shared().map(({ channelId }) => channelId)).toEqual([channel.id]);
    expect(shared().flatMap(pingsOf)).toEqual([]);
  });
});

test('somebody alone with the bot has nobody to share a check with, and nothing says that they have', async () => {
  const channel = room.fake.world.dm;
  const card = await check('factcheck', { claim: SHORT }, { channel });
  expect(buttonsOf(card).map(({ label }) => label)).not.toContain('Share to channel');
  const target = room.fake.world.addMessage({
    channelId: channel.id,
    authorId: room.fake.world.author.id,
    content: SHORT,
  });
  const opened = room.fake.messageCommand('Check this claim', target);
  await room.settled(opened);
  const [answer] = await room.shownBy(room.fake.submit(opened.modal ?? {}, {}, { channel }));
  expect(read(answer)).toMatch(/claim: .*upper/u);
  expect(buttonsOf(answer!).map(({ label }) => label)).not.toContain('Share to channel');
  expect(read(answer)).not.toMatch(/share/iu);
});

/** Close enough to a sentence of the library to be laid over it, whatever stands around it. */
const CLAIM = 'The night ferry leaves the old harbour at ten and arrives before the bakers open';

const HOSTILE: readonly (readonly [string, string])[] = [
  [
    'markup',
    CLAIM.replace('night', '**night** ||\\\\*')
      .replace('harbour', '`harbour` # >>> ```[')
      .replace('ten', '_ten_](https://evil.example) ~~'),
  ],
  [
    'lines',
    CLAIM.replaceAll(' a', '\n>>> a').replace('old', '\n# old').replace('bakers', '\n-# Checked: bakers'),
  ],
  ['calls', `${CLAIM} @everyone @here <@123456789012345678> <@&1> <#2> </ask:3> <t:1:R>`],
  [
    'what cannot be seen',
    CLAIM.replace('old', '\u202Eold\u202C\u200B \u2066\u00AD\u0007\u0000e\u0301 👩‍👩‍👧'),
  ],
  ['the form of our own lines', `-# Checked: ${CLAIM.replace('ten', 'ten > claim: -#')}`],
];

describe.each(HOSTILE)('a claim with %s in it', (_name, claim) => {
  test.each([
    ['of any length', claim],
    ['of a thousand characters', `${claim} ${'*|_ '.repeat(250)}`.slice(0, 999).concat('.')],
  ])('%s is harmless and comes back to the letter', async (_length, typed) => {
    const card = await check('factcheck', { claim: typed });
    const labels = buttonsOf(card).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['Share to channel', 'More passages']));
    await room.restart(await contractLibrary());
    const [more] = await room.shownBy(room.fake.press(card, 'More passages'));
    expect(more?.ephemeralFor).toBe(room.fake.world.asker.id);
    expect(carried()).toBe(asTheCoreTakesIt(typed));
    expect(rawTextOf(card)).toContain('**¶1** · The night ferry');
    await room.shownBy(room.fake.press(card, 'Share to channel'));
    expect(carried()).toBe(asTheCoreTakesIt(typed));
    const [post] = shared();
    expect(read(post)).toContain('Shared by Ann');
    for (const message of [card, more!, post!]) {
      expect(rawTextOf(message)).not.toMatch(
        /@everyone|@here|(?<!\\)<@|https:\/\/evil|^>>>|[\u202A-\u202E]/mu,
      );
      expect(pingsOf({ ...message, allowedMentions: undefined })).toEqual([]);
    }
  });
});

/** Clean and on one line. */
function asTheCoreTakesIt(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}

test('a claim of more than a thousand characters is refused in one sentence', async () => {
  const card = await check('factcheck', { claim: 'ferry '.repeat(200) }, { unchecked: true });
  expect(card.ephemeralFor).toBe(room.fake.world.asker.id);
  expect(read(card)).toContain('/factcheck takes up to 1,000.');
});

test('a quotation keeps the article that it was said to come from', async () => {
  const text = 'Bicycles travel free of charge on the lower deck, and dogs pay half.';
  const card = await check('quotecheck', { text, article: 'The boards of the quay' });
  expect(read(card)).toContain('Real, but from another article than the one named:');
  await room.restart(await contractLibrary());
  await room.shownBy(room.fake.press(card, 'Share to channel'));
  expect(carried()).toBe(`“${text}” — The boards of the quay`);
  expect(read(shared()[0])).toContain('Real, but from another article than the one named:');
});

describe('“Check this claim”', () => {
  async function formOn(channel: Place['channel'], content: string) {
    const { fake } = room;
    const channelId = (channel ?? fake.world.general).id;
    const target = fake.world.addMessage({ channelId, authorId: fake.world.author.id, content });
    const opened = fake.messageCommand('Check this claim', target);
    await room.settled(opened);
    return { target, modal: opened.modal ?? {} };
  }

  test.each(['general', 'thread', 'forumPost'] as const)(
    'in %s opens a form, is answered in private, and shared in reply to the message',
    async name => {
      const { fake } = room;
      const channel = fake.world[name];
      const { target, modal } = await formOn(channel, SHORT);
      const [card] = await room.shownBy(fake.submit(modal, {}, { channel }));
      expect(card?.ephemeralFor).toBe(fake.world.asker.id);
      expect(read(card)).toMatch(/claim: .*upper/u);
      await room.restart(await contractLibrary());
      await room.shownBy(fake.press(card!, 'Share to channel', { channel }));
      const posts = shared().filter(({ authorId }) => authorId === fake.world.bot.id);
      expect(posts).toMatchObject([{ replyTo: target.id, channelId: channel.id }]);
    },
  );

  test('checks what the asker has made of it, not what the message said', async () => {
    const { modal } = await formOn(undefined, 'no words to check');
    const [card] = await room.shownBy(room.fake.submit(modal, { claim: LONG }));
    await room.shownBy(room.fake.press(card!, 'More passages'));
    expect(carried()).toBe(LONG);
  });

  test('fills the form with the first thousand characters of a longer message, on one line', async () => {
    const { modal } = await formOn(undefined, `> The **ferry**\nleaves. ${'And so on. '.repeat(150)}`);
    const [field] = everyComponent(listOf(modal.components)).filter(({ type }) => type === 4);
    expect(textOf(field?.value)).toHaveLength(1_000);
    expect(textOf(field?.value)).toMatch(/^> The \*\*ferry\*\* leaves\. And/u);
  });
});
