/** Articles that hosts add from Discord: as a file, by the form, from somebody's message; and whoever is no host. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCommunities, openStore, type Store } from '../../../src/index.ts';
import { asRead } from '../../fakes/discord/as-read.ts';
import { isObject, type Json, listOf } from '../../fakes/discord/json.ts';
import { pingsOf } from '../../fakes/discord/payloads.ts';
import type { Person } from '../../fakes/discord/world.ts';
import { buttonsOf, type Interaction, type Message, rawTextOf } from '../../fakes/discord.ts';
import type { Told } from '../../fakes/kept-files.ts';
import { type DiscordRoom, openDiscord } from '../../fakes/open-discord.ts';
import { twoPacks } from '../community/place.ts';

const TITLE = 'Lanterns on the mole';
const BODY = [
  'The keeper of the mole lights eleven lanterns at dusk, and puts them out at six in the morning.',
  'In winter the lanterns burn whale oil, which the harbour office buys in barrels from Tromsø.',
].join('\n\n');
const ARTICLE = `${TITLE}\n\n${BODY}\n`;
const QUESTION = { question: 'how many lanterns does the keeper light at dusk' };
const FOUND = 'lights eleven lanterns at dusk';
const MANAGE_SERVER = 1n << 5n;
const EPHEMERAL = 1 << 6;

let folder: string;
let store: Store;
let room: DiscordRoom;
let host: Person;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-adding-'));
  store = await openStore({ dataFolder: folder, use: 'own' });
  room = await openDiscord(await twoPacks(), {
    communities: createCommunities({ store: async () => store }),
  });
  const { author } = room.fake.world;
  host = { ...author, permissions: author.permissions | MANAGE_SERVER };
});
afterEach(async () => {
  await room.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const read = (messages: readonly Message[]) =>
  messages.map(message => asRead(rawTextOf(message)).replace(/\s+/gu, ' ')).join('\n');
const articles = () => store.of(room.fake.world.guildId).articles.list();
const titles = async () => (await articles()).map(({ title }) => title);
const everyone = () =>
  [...room.fake.world.messages.values()].filter(
    ({ ephemeralFor, authorId, deleted }) =>
      ephemeralFor === undefined && !deleted && authorId === room.fake.world.bot.id,
  );
/** Nobody but whoever asked sees anything of it. */
const expectPrivate = () => expect(everyone()).toEqual([]);

function attach(content: string | Uint8Array = ARTICLE, name = 'lanterns.txt', told: Told = {}) {
  return room.fake.files.keep(name, content, told);
}

async function addFile(file = attach(), user = host, input: Readonly<Record<string, string>> = {}) {
  return room.shownBy(room.fake.command('footnote add', { file: file.id, ...input }, { user }));
}

async function press(message: Message | undefined, label: string, user = host): Promise<readonly Message[]> {
  if (message === undefined) throw new Error('There is no message to press on.');
  return room.shownBy(room.fake.press(message, label, { user }));
}

async function ask(user = room.fake.world.asker): Promise<string> {
  return read(await room.shownBy(room.fake.command('ask', QUESTION, { user })));
}

const fieldsOf = (modal: Json | undefined): readonly Json[] =>
  listOf(modal?.components).map(({ component }) => (isObject(component) ? component : {}));
const valuesOf = (modal: Json | undefined) =>
  Object.fromEntries(fieldsOf(modal).map(({ custom_id: id, value = '' }) => [String(id), value]));

async function opened(interaction: Interaction): Promise<Json | undefined> {
  await room.settled(interaction);
  return interaction.modal;
}

describe('a file', () => {
  test('is read in private, shown before it counts, added, asked about by anybody, and taken back', async () => {
    const interaction = room.fake.command('footnote add', { file: attach().id }, { user: host });
    const [preview] = await room.shownBy(interaction);
    // Deferred at once, for the host alone: reading takes its time.
    expect([interaction.acknowledged, Number(preview?.flags) & EPHEMERAL]).toEqual([5, EPHEMERAL]);
    expect(read([preview!])).toMatch(
      /“Lanterns on the mole”: 2 passages, read as plain text.*eleven lanterns/u,
    );
    expect(buttonsOf(preview!).map(({ label }) => label)).toEqual(['Add', 'Discard']);
    expect(await titles()).toEqual([]);
    expect(await ask()).not.toContain(FOUND);

    const [added] = await press(preview, 'Add');
    expect(added?.id).toBe(preview?.id);
    expect(read([added!])).toContain('Added: “Lanterns on the mole”');
    expect(await ask()).toContain(FOUND);
    await press(added, 'Undo');
    expect(await titles()).toEqual([]);
    expect(await ask()).not.toContain(FOUND);
  });

  test('keeps what the host says of it', async () => {
    const [preview] = await addFile(attach(), host, {
      title: 'The lanterns',
      author: 'Ida Holm',
      date: '2011-10-04',
      source: 'https://harbour.example/lanterns',
    });
    expect(read([preview!])).toMatch(/“The lanterns”.*Ida Holm.*4 October 2011/u);
    expect(JSON.stringify(preview)).toContain('harbour.example');
  });

  test('is added, told of and taken back after a restart', async () => {
    const [preview] = await addFile();
    await room.restart(await twoPacks());
    const [added] = await press(preview, 'Add');
    await room.restart(await twoPacks());
    await press(added, 'Tell the channel');
    await press(added, 'Undo');
    expect(await titles()).toEqual([]);
    expect(read(everyone())).toContain('“Lanterns on the mole” can be asked about here now');
  });

  test('is told of in one public line, once, that calls nobody whatever its title says', async () => {
    const { world } = room.fake;
    const [preview] = await addFile(attach(), host, { title: `@everyone <@${world.asker.id}> **loud**` });
    const [added] = await press(preview, 'Add');
    expectPrivate();
    await press(added, 'Tell the channel');
    // As one who presses before the button is out of service.
    const id = buttonsOf(added!).find(({ label }) => label === 'Shared')?.custom_id;
    await room.shownBy(room.fake.pressId(added!, String(id), { user: host }));
    const told = everyone();
    expect(told).toHaveLength(1);
    expect(read(told)).toContain('can be asked about here now: 3 passages.');
    expect(told.flatMap(pingsOf)).toEqual([]);
    expect(rawTextOf(told[0]!)).toContain('\\*\\*loud\\*\\*');
  });

  test('that was discarded is not there to be added', async () => {
    const [preview] = await addFile();
    const id = buttonsOf(preview!).find(({ label }) => label === 'Add')?.custom_id;
    await press(preview, 'Discard');
    const shown = await room.shownBy(room.fake.pressId(preview!, String(id), { user: host }));
    expect(read(shown)).toContain('That preview is no longer there');
    expect(await titles()).toEqual([]);
  });

  test('is read once, however often Discord sends the command', async () => {
    const interaction = room.fake.command('footnote add', { file: attach().id }, { user: host });
    await room.shownBy(interaction);
    room.fake.redeliver(interaction);
    await room.shownBy(room.fake.command('topics', {}, { user: host }));
    expect(room.fake.files.handed).toHaveLength(1);
  });

  const hostile: readonly [string, () => ReturnType<typeof attach>, RegExp][] = [
    [
      'has no end',
      () => attach('', 'a.txt', { manner: { kind: 'endless' }, size: 10 }),
      /larger than 20 MB/u,
    ],
    ['says that it is too large', () => attach('x', 'a.txt', { size: 30_000_000 }), /larger than 20 MB/u],
    ['breaks off', () => attach('x', 'a.txt', { manner: { kind: 'cut' } }), /did not hand the file over/u],
    ['has gone', () => attach('x', 'a.txt', { manner: { kind: 'status', status: 404 } }), /attach it anew/u],
    [
      'is sent on to another host',
      () => attach('x', 'a.txt', { manner: { kind: 'redirect', to: 'http://127.0.0.1:9/x' } }),
      /sends that file on to another place/u,
    ],
    [
      'is kept elsewhere',
      () => attach('x', 'a.txt', { url: 'http://127.0.0.1:9/attachments/1/2/a.txt' }),
      /not kept by Discord itself/u,
    ],
    [
      'is kept by a host of a name like Discord’s',
      () => attach('x', 'a.txt', { url: 'https://cdn.discordapp.com.example.org/a.txt' }),
      /not kept by Discord itself/u,
    ],
    [
      'is a picture, whatever its name says',
      () => attach(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'a.txt'),
      /is not a text file/u,
    ],
    ['is empty', () => attach('', 'a.txt'), /is empty/u],
  ];
  test.each(hostile)('that %s is refused in one private sentence', async (_name, file, says) => {
    const shown = await addFile(file());
    expect(read(shown)).toMatch(says);
    expect(read(shown).split('\n')).toHaveLength(1);
    expectPrivate();
    expect(await titles()).toEqual([]);
  });

  test('that does not come is given up, and refused in one private sentence', async () => {
    await room.close();
    const communities = createCommunities({ store: async () => store });
    room = await openDiscord(await twoPacks(), { communities, timing: { fileMs: 50 } });
    const shown = await addFile(attach('x', 'a.txt', { manner: { kind: 'stuck' } }));
    expect(read(shown)).toMatch(/took longer than a second/u);
    expectPrivate();
    expect(await titles()).toEqual([]);
  });

  test('is asked for without the token of the bot', async () => {
    await addFile();
    expect(room.fake.files.handed.map(({ authorization }) => authorization)).toEqual([undefined]);
  });

  test('as others name it does nothing in the preview', async () => {
    const name = '<@1> @everyone `x` ||y|| https://evil.example.txt';
    const shown = await addFile(attach(BODY.replaceAll('keeper', '@everyone'), name));
    expect(shown.flatMap(pingsOf)).toEqual([]);
    expect(shown.map(rawTextOf).join()).not.toMatch(/@everyone|(?<!\\)<@1>|https:\/\/evil/u);
  });
});

describe('the form', () => {
  const form = () => opened(room.fake.command('footnote add', {}, { user: host }));

  test('opens where nothing came with the command, and what is filled in is read in private', async () => {
    const modal = await form();
    expect(fieldsOf(modal).map(({ custom_id: id }) => id)).toEqual([
      'title',
      'text',
      'source',
      'date',
      'author',
    ]);
    const values = { title: TITLE, text: BODY, date: '2011-10-04' };
    const submitted = room.fake.submit(modal!, values, { user: host });
    const [preview] = await room.shownBy(submitted);
    expect([submitted.acknowledged, Number(preview?.flags) & EPHEMERAL]).toEqual([5, EPHEMERAL]);
    expect(read([preview!])).toMatch(/“Lanterns on the mole”: 2 passages.*4 October 2011/u);
    await press(preview, 'Add');
    expect(await ask()).toContain(FOUND);
  });

  test('keeps what was typed with the command', async () => {
    const input = { title: TITLE, publisher: 'Harbour Gazette' };
    const modal = await opened(room.fake.command('footnote add', input, { user: host }));
    expect(valuesOf(modal)).toEqual({ ...input, text: '', source: '', date: '' });
  });

  test('is left out where it has no room for all that was typed', async () => {
    const input = {
      title: TITLE,
      author: 'Ida Holm',
      publisher: 'Harbour Gazette',
      date: '2011',
      source: 'https://harbour.example',
    };
    const shown = await room.shownBy(room.fake.command('footnote add', input, { user: host }));
    expect(read(shown)).toContain('Attach a text');
    expectPrivate();
  });

  test('refuses in one private sentence what is no date', async () => {
    const values = { title: TITLE, text: BODY, date: 'last autumn' };
    const shown = await room.shownBy(room.fake.submit((await form())!, values, { user: host }));
    expect(read(shown)).toMatch(/date|2011/u);
    expectPrivate();
    expect(await titles()).toEqual([]);
  });

  test('that is refused gives back what was filled in, which is added as it comes back', async () => {
    const values = { title: TITLE, text: BODY, date: 'last autumn', source: 'https://harbour.example/x' };
    const typed = { ...values, author: '@everyone <@1>' };
    const inForm = async () => room.fake.submit((await form())!, typed, { user: host });
    const byCommand = async () => room.fake.command('footnote add', typed, { user: host });
    for (const send of [inForm, byCommand]) {
      const [message] = await room.shownBy(await send());
      expect(Number(message?.flags) & EPHEMERAL).toBe(EPHEMERAL);
      expect(read([message!])).toMatch(
        /What you filled in is here.*https:\/\/harbour\.example\/x.*last autumn.*Author/u,
      );
      expect(pingsOf(message!)).toEqual([]);
      expect(message?.files).toMatchObject([{ name: 'article.txt', text: `${TITLE}\n\n${BODY}` }]);
      const [preview] = await addFile(attach(message?.files?.[0]?.text ?? '', 'article.txt'));
      expect(read([preview!])).toContain('“Lanterns on the mole”: 2 passages');
      expect(preview?.files ?? []).toEqual([]);
    }
  });
});

describe('“Add as a source”', () => {
  const written = (more: Partial<Message> = {}) => {
    const { world } = room.fake;
    const place = { channelId: world.general.id, authorId: world.asker.id };
    return world.addMessage({ ...place, content: ARTICLE, ...more });
  };
  const addressOf = ({ channelId, id }: Message) =>
    `https://discord.com/channels/${room.fake.world.guildId}/${channelId}/${id}`;
  const pick = (message: Message, user = host) =>
    room.fake.messageCommand('Add as a source', message, { user });

  test('is offered to those who manage a server, in servers alone', () => {
    const command = room.fake.commands('global').find(({ name }) => name === 'Add as a source');
    expect(command).toMatchObject({
      type: 3,
      contexts: [0],
      integration_types: [0],
      default_member_permissions: String(MANAGE_SERVER),
    });
  });

  test('opens the form with the words of the message, its day and its address', async () => {
    const message = written();
    const modal = await opened(pick(message));
    expect(valuesOf(modal)).toEqual({
      title: TITLE,
      text: BODY,
      source: addressOf(message),
      date: new Date().toISOString().slice(0, 10),
      author: '',
    });
    const [preview] = await room.shownBy(room.fake.submit(modal!, {}, { user: host }));
    expect(read([preview!])).toContain('“Lanterns on the mole”: 2 passages');
    expect(JSON.stringify(preview)).toContain(addressOf(message));
    await press(preview, 'Add');
    expect(await ask()).toContain(FOUND);
  });

  test('reads the file of the message at once, with the address of the message', async () => {
    const picture = attach('x', 'cover.png', { type: 'image/png' });
    const message = written({ content: 'look', attached: [picture, attach()] });
    const interaction = pick(message);
    const [preview] = await room.shownBy(interaction);
    expect(interaction.acknowledged).toBe(5);
    expect(read([preview!])).toContain('“Lanterns on the mole”: 2 passages');
    expect(JSON.stringify(preview)).toContain(addressOf(message));
    expect(room.fake.files.handed).toHaveLength(1);
  });

  test('leaves a saved page the address that it names itself', async () => {
    const page = `<!doctype html><html><head><title>${TITLE}</title><link rel="canonical" href="https://harbour.example/lanterns"></head><body><article><h1>${TITLE}</h1>${BODY.split(
      '\n\n',
    )
      .map(text => `<p>${text}</p>`)
      .join('')}</article></body></html>`;
    const message = written({ content: '', attached: [attach(page, 'page.html', { type: 'text/html' })] });
    const [preview] = await room.shownBy(pick(message));
    expect(JSON.stringify(preview)).toContain('https://harbour.example/lanterns');
    expect(JSON.stringify(preview)).not.toContain(addressOf(message));
  });

  test.each([
    ['several files', () => written({ attached: [attach(), attach()] }), /several files/u],
    ['nothing in it', () => written({ content: '' }), /neither text nor a file/u],
    [
      'a picture alone',
      () => written({ content: '', attached: [attach('x', 'a.png', { type: 'image/png' })] }),
      /neither text nor a file/u,
    ],
  ])('says in one private sentence what to do with a message of %s', async (_name, message, says) => {
    expect(read(await room.shownBy(pick(message())))).toMatch(says);
    expectPrivate();
    expect(room.fake.files.handed).toEqual([]);
  });

  test('fetches nothing and opens no form for others', async () => {
    for (const message of [written({ attached: [attach()] }), written()]) {
      const interaction = pick(message, room.fake.world.asker);
      expect(read(await room.shownBy(interaction))).toContain('That is for the hosts of this community.');
      expect(interaction.modal).toBeUndefined();
    }
    expectPrivate();
    expect(room.fake.files.handed).toEqual([]);
  });
});

describe('whoever is no host', () => {
  const refusal = 'That is for the hosts of this community.';

  test('adds nothing by the command, and nothing is fetched for them', async () => {
    const { asker } = room.fake.world;
    expect(read(await addFile(attach(), asker))).toContain(refusal);
    const plain = room.fake.command('footnote add', {}, { user: asker });
    expect(read(await room.shownBy(plain))).toContain(refusal);
    expect(plain.modal).toBeUndefined();
    const pasted = room.fake.command('footnote add', { title: TITLE, text: BODY }, { user: asker });
    expect(read(await room.shownBy(pasted))).toContain(refusal);
    expectPrivate();
    expect(room.fake.files.handed).toEqual([]);
  });

  test('adds nothing by a form that somebody else opened, or that they were let down on', async () => {
    const modal = await opened(room.fake.command('footnote add', {}, { user: host }));
    const values = { title: TITLE, text: BODY };
    const { asker, author } = room.fake.world;
    for (const user of [asker, author])
      expect(read(await room.shownBy(room.fake.submit(modal!, values, { user })))).toContain(refusal);
    expectPrivate();
    expect(await titles()).toEqual([]);
  });

  test('presses nothing that a host was shown', async () => {
    const { asker } = room.fake.world;
    const [preview] = await addFile();
    const idOf = (message: Message | undefined, label: string) =>
      String(buttonsOf(message!).find(button => button.label === label)?.custom_id);
    const replay = async (message: Message | undefined, id: string) =>
      read(await room.shownBy(room.fake.pressId(message!, id, { user: asker })));
    const before = { add: idOf(preview, 'Add'), discard: idOf(preview, 'Discard') };
    expect(await replay(preview, before.add)).toContain(refusal);
    expect(await replay(preview, before.discard)).toContain(refusal);
    expect(await titles()).toEqual([]);

    const [added] = await press(preview, 'Add');
    expect(await replay(added, idOf(added, 'Undo'))).toContain(refusal);
    expect(await replay(added, idOf(added, 'Tell the channel'))).toContain(refusal);
    const [list] = await room.shownBy(room.fake.command('footnote remove', {}, { user: host }));
    const remove = String(buttonsOf(list!)[0]?.custom_id);
    expect(await replay(list, remove)).toContain(refusal);
    expect(await titles()).toEqual([TITLE]);
    expectPrivate();
  });

  test('of this server: the host of another one adds, finds and takes back nothing here', async () => {
    const { elsewhere } = room.fake.world;
    const there = { user: host, channel: elsewhere, userInstall: true };
    const [preview] = await addFile();
    const press = async (message: Message | undefined, label: string) => {
      const id = String(buttonsOf(message!).find(button => button.label === label)?.custom_id);
      return read(await room.shownBy(room.fake.pressId(message!, id, there)));
    };
    expect(await press(preview, 'Add')).toContain('no longer there');
    const [added] = await room.shownBy(room.fake.press(preview!, 'Add', { user: host }));
    expect(await press(added, 'Undo')).toContain('no longer there');
    expect(await press(added, 'Tell the channel')).toContain('no longer there');
    expect(await titles()).toEqual([TITLE]);
    expect(read(await room.shownBy(room.fake.command('ask', QUESTION, there)))).not.toContain(FOUND);
  });

  test('in a direct message nobody is host', async () => {
    const place = { user: host, channel: room.fake.world.dm };
    const shown = await room.shownBy(room.fake.command('footnote add', { file: attach().id }, place));
    expect(read(shown)).toContain('without hosts');
    expect(room.fake.files.handed).toEqual([]);
  });
});

test('the commands are told to Discord once, and found unchanged at the next start', async () => {
  const part = room.fake
    .commands('global')
    .filter(({ name }) => name === 'footnote')
    .flatMap(({ options }) => listOf(options))
    .find(({ name }) => name === 'add');
  expect(listOf(part?.options).find(({ name }) => name === 'file')).toMatchObject({ type: 11 });
  const before = room.fake.deployments();
  await room.restart(await twoPacks());
  expect(room.fake.deployments()).toBe(before);
});
