/** Who reads what in which language on Discord: the asker, the room, and whoever presses what others were shown. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCommunities, type Invocation, openStore, type Store } from '../../../src/index.ts';
import { contractLibrary } from '../../contract/harness.ts';
import { asRead } from '../../fakes/discord/as-read.ts';
import { isObject, type Json, listOf } from '../../fakes/discord/json.ts';
import { buttonsOf, type Message, rawTextOf } from '../../fakes/discord.ts';
import { type DiscordRoom, openDiscord } from '../../fakes/open-discord.ts';

const QUESTION = { question: 'when does the night ferry leave' };
const SHORT = 'Bicycles travel free of charge on the upper deck.';
const LONG =
  'The night ferry leaves the old harbour at ten and arrives before the bakers open, as everyone here knows well.';

let folder: string;
let store: Store;
let room: DiscordRoom;
let heard: Invocation[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-languages-'));
  store = await openStore({ dataFolder: folder, use: 'own' });
  heard = [];
  room = await openDiscord(await contractLibrary(), {
    communities: createCommunities({ store: async () => store }),
    bot: bot => ({
      ...bot,
      handle(invocation) {
        heard.push(invocation);
        return bot.handle(invocation);
      },
    }),
  });
});
afterEach(async () => {
  await room.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const labelsOf = (message: Message | undefined) =>
  message === undefined ? [] : buttonsOf(message).map(({ label }) => String(label));
const read = (message: Message | undefined) => (message === undefined ? '' : asRead(rawTextOf(message)));
const open = () =>
  [...room.fake.world.messages.values()].filter(
    ({ ephemeralFor, authorId }) => ephemeralFor === undefined && authorId === room.fake.world.bot.id,
  );

async function asked(
  input: Readonly<Record<string, string | boolean>>,
  place: { readonly locale?: string; readonly guildLocale?: string },
  command = 'ask',
): Promise<Message> {
  const [message] = await room.shownBy(room.fake.command(command, input, place));
  if (message === undefined) throw new Error('Nothing was shown.');
  return message;
}

test('what is for the asker is in their language, and what is for everyone in that of the server', async () => {
  const own = await asked({ ...QUESTION, private: true }, { locale: 'de' });
  expect(labelsOf(own)).toContain('Im Kanal teilen');
  const ofAll = await asked(QUESTION, { locale: 'de' });
  expect(labelsOf(ofAll).some(label => /^Open ¶\d+ at /u.test(label))).toBe(true);
  const ofGermans = await asked(QUESTION, { locale: 'en-GB', guildLocale: 'de' });
  expect(labelsOf(ofGermans).some(label => /^¶\d+ auf .* öffnen$/u.test(label))).toBe(true);
});

test('what a host has set goes before both, in forms too', async () => {
  const { settings } = store.of(room.fake.world.guildId);
  await settings.change({ language: 'fr' }, { user: 'ada', what: 'language' });
  const own = await asked({ ...QUESTION, private: true }, { locale: 'de', guildLocale: 'es-ES' });
  expect(labelsOf(own)).toContain('Partager dans le salon');
  const form = await formFor('de');
  expect(form.title).toBe('Citer un passage');
});

test('a form is in the language of whoever opens it', async () => {
  const form = await formFor('de');
  expect(form.title).toBe('Eine Stelle zitieren');
  expect(listOf(form.components).map(field => (isObject(field) ? field.label : ''))).toEqual([
    'Stelle',
    'Oder eine andere',
    'Wo',
  ]);
});

test('a share is in the language of the room, its button in that of the one who shares', async () => {
  const own = await asked({ ...QUESTION, private: true }, { locale: 'de' });
  const shown = await room.shownBy(room.fake.press(own, 'Im Kanal teilen', { locale: 'de' }));
  expect(open().map(read).join()).toContain('Shared by Ann');
  expect(shown.flatMap(labelsOf)).toContain('Geteilt');
});

test.each([
  [SHORT, false],
  [LONG, true],
])('a check is shared from a message in another language: %s', async (claim, isLine) => {
  const card = await asked({ claim }, { locale: 'de' }, 'factcheck');
  expect(read(card).includes('Geprüft: ')).toBe(isLine);
  const share = labelsOf(card).find(label => label.endsWith('Im Kanal teilen')) ?? '';
  await room.shownBy(room.fake.press(card, share, { locale: 'fr' }));
  const last = heard.at(-1);
  expect(last?.kind === 'action' && last.carried).toBe(claim);
  expect(open()).toHaveLength(1);
});

test('where a quotation goes is read back from a message in another language', async () => {
  const { world } = room.fake;
  const target = world.addMessage({
    channelId: world.general.id,
    authorId: world.author.id,
    content: 'When does the night ferry leave?',
  });
  const [own] = await room.shownBy(room.fake.messageCommand('Find in the sources', target, { locale: 'de' }));
  expect(read(own)).toContain('Teilen postet es als Antwort auf https://discord.com/channels/');
  await room.shownBy(room.fake.press(own!, 'Im Kanal teilen', { locale: 'es-419' }));
  expect(open().map(({ replyTo }) => replyTo)).toEqual([target.id]);
});

test('commands are described in every language that Discord and Footnote share', () => {
  const all = [...room.fake.commands('global')];
  const named = (name: string) => all.find(command => command.name === name);
  expect(named('Quote a passage')?.name_localizations).toEqual({
    de: 'Eine Stelle zitieren',
    'es-ES': 'Citar un pasaje',
    'es-419': 'Citar un pasaje',
    fr: 'Citer un passage',
  });
  expect(Object.keys({ ...(named('ask')?.description_localizations as Json) }).toSorted()).toEqual([
    'de',
    'es-419',
    'es-ES',
    'fr',
  ]);
  const texts = JSON.stringify(all, (key, value) => (key === 'choices' ? undefined : value));
  const described = [...texts.matchAll(/"(?:de|fr|es-ES|es-419)":"((?:[^"\\]|\\.)*)"/gu)].map(
    ([, text]) => text,
  );
  expect(described.length).toBeGreaterThan(100);
  expect(described.filter(text => String(text).length > 100 || String(text).endsWith('…'))).toEqual([]);
});

async function formFor(locale: string): Promise<Json> {
  const { world } = room.fake;
  const target = world.addMessage({
    channelId: world.general.id,
    authorId: world.author.id,
    content: 'Do bicycles travel free of charge?',
  });
  const opened = room.fake.messageCommand('Quote a passage', target, { locale });
  await room.settled(opened);
  return opened.modal ?? {};
}
