/** A bibliography comes as text and as a file, to the asker alone. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contractLibrary } from '../../contract/harness.ts';
import { type Message, rawTextOf } from '../../fakes/discord.ts';
import { type DiscordRoom, openDiscord } from '../../fakes/open-discord.ts';

let room: DiscordRoom;
beforeEach(async () => {
  room = await openDiscord(await contractLibrary());
});
afterEach(() => room.close());

const cite = async (input: Readonly<Record<string, string>>) => {
  const [message] = await room.shownBy(room.fake.command('cite', input));
  if (message === undefined) throw new Error('Nothing was shown.');
  return message;
};
const names = ({ files = [] }: Message) => files.map(({ name }) => name);

test('the file is in the private reply, whole and to the letter', async () => {
  const message = await cite({ passage: 'harbour', style: 'ris' });
  expect(message.ephemeralFor).toBe(room.fake.world.asker.id);
  expect(names(message)).toEqual(['harbour.ris']);
  const [{ text } = { text: '' }] = message.files ?? [];
  expect(text).toMatch(/^TY {2}- ELEC\r\nID {2}- harbour\/night-ferry\r\n/u);
  expect(text.match(/^ER {2}- \r$/gmu)).toHaveLength(2);
});

test('after a style button it is the file of that style, and no other', async () => {
  const message = await cite({ passage: 'harbour', style: 'ris' });
  await room.shownBy(room.fake.press(message, 'BibTeX'));
  expect(names(message)).toEqual(['harbour.bib']);
  await room.shownBy(room.fake.press(message, 'APA'));
  expect(names(message)).toEqual(['harbour-apa.txt']);
  expect(message.edits).toBe(2);
});

test('where one article is in all styles of running text, the file of before is taken away', async () => {
  const message = await cite({ passage: 'the night ferry', style: 'bibtex' });
  expect(names(message)).toEqual(['night-ferry.bib']);
  await room.shownBy(room.fake.press(message, 'Chicago, MLA, APA'));
  expect(names(message)).toEqual([]);
});

test('it comes after a deferral too', async () => {
  await room.close();
  room = await openDiscord(await contractLibrary(), { timing: { deferAfterMs: -1 } });
  const interaction = room.fake.command('cite', { passage: 'harbour', style: 'csl-json' });
  const [message] = await room.shownBy(interaction);
  expect(interaction.acknowledged).toBe(5);
  expect(message && names(message)).toEqual(['harbour.json']);
});

test('what does not fit the message is whole in the file, and the message says so', async () => {
  const library = await contractLibrary();
  const [article] = library.articles;
  if (article === undefined) throw new Error('There is no article.');
  const articles = Array.from({ length: 60 }, (_, at) => ({
    ...article,
    id: `${article.id}-${at}` as typeof article.id,
    title: `The night ferry, part ${at}`,
  }));
  const packs = library.packs.map(pack => (pack.id === article.packId ? { ...pack, articles } : pack));
  await room.replace({ ...library, packs, articles, pack: id => packs.find(pack => pack.id === id) });
  const message = await cite({ passage: 'harbour', style: 'bibtex' });
  expect(rawTextOf(message)).toMatch(/more did not fit into a message; the file has all of it/u);
  expect(message.files?.[0]?.text.match(/^@misc\{/gmu)).toHaveLength(60);
});
