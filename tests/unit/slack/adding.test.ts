/** Articles that hosts add from Slack: by the form, from somebody's message; and whoever is no host. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addFieldId } from '../../../adapters/slack/add-form.ts';
import { createCommunities, openStore, type Store } from '../../../src/index.ts';
import type { KeptFile, Told } from '../../fakes/kept-files.ts';
import { createGate, thinking } from '../../fakes/slack/gate.ts';
import { asList, asObject, asText, type Json } from '../../fakes/slack/json.ts';
import { MODES, type Mode, type OpenOptions, type OpenSlack } from '../../fakes/slack/open-slack.ts';
import { ALICE, type Delivered, type Opened } from '../../fakes/slack/people.ts';
import { blocksOf, lastMessage, lastView, openRoom } from '../../fakes/slack/room.ts';
import { buttonsOf, type SentMessage, shownText, spokenText } from '../../fakes/slack/workspace.ts';
import { BOT_TOKEN } from '../../fakes/slack.ts';
import { twoPacks } from '../community/place.ts';

const TITLE = 'Lanterns on the mole';
const BODY = [
  'The keeper of the mole lights eleven lanterns at dusk, and puts them out at six in the morning.',
  'In winter the lanterns burn whale oil, which the harbour office buys in barrels from Tromsø.',
].join('\n\n');
const ARTICLE = `${TITLE}\n\n${BODY}\n`;
const QUESTION = 'how many lanterns does the keeper light at dusk';
const FOUND = 'lights eleven lanterns at dusk';
const HOST = 'U0HANNA';
const TEAM = 'T0TEAM';
/** However busy the machine: a form that has to wait is a test of its own. */
const PATIENT_MS = 60_000;
const NO_HOST = 'That is for the hosts of this community.';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-adding-'));
  store = await openStore({ dataFolder: folder, use: 'own' });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const titles = async () => (await store.of(TEAM).articles.list()).map(({ title }) => title);

async function open(mode: Mode = 'Socket Mode', more: Partial<OpenOptions> = {}): Promise<OpenSlack> {
  const communities = createCommunities({ store: async () => store });
  await store.of(TEAM).settings.addHost({ kind: 'user', id: HOST }, { user: HOST, what: 'hosts' });
  const timing = { formMs: PATIENT_MS };
  return openRoom(mode, { library: await twoPacks(), communities, timing, ...more });
}

/** What can be seen, once as many messages are there. */
const words = ({ body }: SentMessage) => spokenText({ body }).replace(/\s+/gu, ' ');
const inChannel = ({ slack }: OpenSlack) =>
  slack.workspace.messages.filter(({ onlyFor }) => onlyFor === undefined);

async function openForm(room: OpenSlack, line = 'add', user = HOST): Promise<Opened> {
  await room.slack.command('/footnote', line, { user });
  return lastView(room);
}

const fieldsOf = ({ view }: Opened) =>
  blocksOf(view)
    .filter(({ type }) => type === 'input')
    .map(block => asText(block.block_id).replace('footnote_add_', ''));
const initialOf = ({ view }: Opened) =>
  Object.fromEntries(
    blocksOf(view).flatMap(({ block_id, element }) => {
      const { initial_value } = asObject(element);
      return initial_value === undefined
        ? []
        : [[asText(block_id).replace('footnote_add_', ''), initial_value]];
    }),
  );

/** As Slack sends what was filled in: every field, the empty ones without a value. */
function filled(opened: Opened, values: Readonly<Record<string, string>>, files: readonly Json[] = []): Json {
  return Object.fromEntries(
    blocksOf(opened.view)
      .filter(({ type }) => type === 'input')
      .map(({ block_id: id, element }) => {
        const { type, initial_value: initial } = asObject(element);
        const value = values[asText(id).replace('footnote_add_', '')] ?? initial ?? null;
        const state = type === 'file_input' ? { type, files } : { type, value };
        return [id, { [asText(id)]: state }];
      }),
  );
}

const errorIn = ({ body }: Delivered, field: 'file' | 'text') => {
  const { response_action, errors } = asObject(body);
  return response_action === 'errors' ? asText(asObject(errors)[addFieldId(field)]) : undefined;
};

async function addText(room: OpenSlack, user = HOST): Promise<SentMessage> {
  const before = room.slack.workspace.messages.length;
  const form = await openForm(room);
  await room.slack.submit(form, filled(form, { title: TITLE, text: BODY }), user);
  return lastMessage(room, before + 1);
}

/** What stands where the message was. */
async function pressed(room: OpenSlack, message: SentMessage, label: string): Promise<SentMessage> {
  await room.slack.click(message, label, HOST);
  const at = () => room.slack.workspace.messages.find(each => each.ts === message.ts);
  await expect.poll(at).not.toBe(message);
  return at() as SentMessage;
}

async function answer(room: OpenSlack): Promise<string> {
  const { messages } = room.slack.workspace;
  const before = messages.length;
  await room.slack.command('/ask', QUESTION);
  return words(await lastMessage(room, before + 1));
}

const fileOf = (
  room: OpenSlack,
  content: string | Uint8Array = ARTICLE,
  name = 'Lanterns.txt',
  told: Told = {},
) => room.slack.files.keep(name, content, told);

async function submitFile(room: OpenSlack, file: KeptFile, more: Json = {}, user = HOST): Promise<Delivered> {
  const form = await openForm(room);
  return room.slack.submit(form, filled(form, {}, [room.slack.files.payload(file, more)]), user);
}

describe.each(MODES)('over %s', mode => {
  test('text out of the form is shown before it counts, added, asked about by anybody, and taken back', async () => {
    const room = await open(mode);
    const form = await openForm(room);
    expect(fieldsOf(form)).toEqual(['file', 'title', 'text', 'source', 'date', 'author', 'publisher']);
    const values = { title: TITLE, text: BODY, date: '2011-10-04', source: 'https://harbour.example/l' };
    const { body } = await room.slack.submit(form, filled(form, values), HOST);
    expect(asObject(body).response_action).toBeUndefined();
    const preview = await lastMessage(room);
    expect(preview).toMatchObject({ onlyFor: HOST, channel: 'C0GENERAL' });
    expect(words(preview)).toMatch(/“Lanterns on the mole”: 2 passages.*4 October 2011.*eleven lanterns/u);
    expect(await titles()).toEqual([]);
    expect(await answer(room)).not.toContain(FOUND);

    const added = await pressed(room, preview, 'Add');
    expect(words(added)).toContain('Added: “Lanterns on the mole”');
    expect(await answer(room)).toContain(FOUND);
    await pressed(room, added, 'Undo');
    expect(await titles()).toEqual([]);
    expect(await answer(room)).not.toContain(FOUND);
    expect(room.slack.violations).toEqual([]);
  });

  test('a file out of the form is fetched with the token of the bot', async () => {
    const room = await open(mode);
    await submitFile(room, fileOf(room));
    const preview = await lastMessage(room);
    expect(words(preview)).toMatch(/“Lanterns on the mole”: 2 passages, read as plain text/u);
    expect(room.slack.files.handed.map(({ authorization }) => authorization)).toEqual([
      `Bearer ${BOT_TOKEN}`,
    ]);
    await pressed(room, preview, 'Add');
    expect(await answer(room)).toContain(FOUND);
  });

  test('its buttons work after a restart', async () => {
    const room = await open(mode);
    const preview = await addText(room);
    await room.restart(await twoPacks());
    const added = await pressed(room, preview, 'Add');
    await room.restart(await twoPacks());
    await pressed(room, added, 'Undo');
    expect(await titles()).toEqual([]);
  });

  test('a form that waits for its file is acknowledged in time, and says when it is read', async () => {
    const room = await open(mode, { timing: { formMs: 20 } });
    const gate = createGate();
    const file = fileOf(room);
    const form = await openForm(room);
    room.slack.faults.next('chat.postEphemeral', { kind: 'held', until: gate.opened });
    const values = filled(form, {}, [room.slack.files.payload(file)]);
    const { acknowledged, body } = await room.slack.submit(form, values, HOST);
    expect([acknowledged, asObject(body).response_action]).toEqual([true, 'update']);
    expect(shownText(asObject(asObject(body).view).blocks)).toBe('Reading the article.');
    gate.open();
    await lastMessage(room);
    await expect
      .poll(() => shownText(room.slack.workspace.views.get(form.id)?.blocks))
      .toMatch(/it is in the conversation/u);
  });
});

describe('the form', () => {
  test('keeps what was typed behind the command', async () => {
    const room = await open();
    const form = await openForm(room, `add title:"${TITLE}" author:"Ida Holm" date:2011`);
    expect(initialOf(form)).toEqual({ title: TITLE, author: 'Ida Holm', date: '2011' });
  });

  test('is not opened for “help”, nor for a text on the line', async () => {
    const room = await open();
    await room.slack.command('/footnote', `add text:"${TITLE}" title:x`, { user: HOST });
    await lastMessage(room);
    expect(room.slack.workspace.views.size).toBe(0);
  });

  test('has no field for files without the scope, and says what to add', async () => {
    const room = await open();
    room.slack.scopes.delete('files:read');
    // Slack names the scopes with its answers: whatever is asked next tells.
    await room.slack.event({ type: 'app_home_opened', user: HOST, channel: 'D0ALICE', tab: 'home' });
    await expect.poll(() => room.slack.workspace.homes.size).toBe(1);
    const form = await openForm(room);
    expect(fieldsOf(form)).not.toContain('file');
    expect(shownText(form.view.blocks)).toMatch(/adds the scope files:read .* and installs it again/u);
    const { body } = await room.slack.submit(form, filled(form, { title: TITLE, text: BODY }), HOST);
    expect(asObject(body).response_action).toBeUndefined();
    expect(words(await lastMessage(room))).toContain('2 passages');
    expect(room.slack.violations).toEqual([]);
  });

  test('stays with one sentence where something is to be changed', async () => {
    const room = await open();
    const form = await openForm(room);
    const send = (values: Readonly<Record<string, string>>, files: readonly Json[] = []) =>
      room.slack.submit(form, filled(form, values, files), HOST);
    expect(errorIn(await send({}), 'text')).toContain('Attach a text');
    expect(errorIn(await send({ text: BODY }), 'text')).toContain('does not begin with a title');
    expect(errorIn(await send({ title: TITLE, text: BODY, date: 'last autumn' }), 'text')).toMatch(
      /date|2011/u,
    );
    const both = await send({ title: TITLE, text: BODY }, [room.slack.files.payload(fileOf(room))]);
    expect(errorIn(both, 'file')).toContain('one at a time');
    expect(room.slack.workspace.messages).toEqual([]);
    expect(room.slack.files.handed).toEqual([]);
    await send({ title: TITLE, text: BODY });
    expect(words(await lastMessage(room))).toContain('2 passages');
  });

  test('comes back as it was filled in where it had to wait and something is to be changed', async () => {
    const gate = createGate();
    const room = await open('Socket Mode', { wrap: thinking(gate), timing: { formMs: 20 } });
    const form = await openForm(room);
    const values = { title: TITLE, text: BODY, date: 'last autumn', author: 'Ida Holm' };
    const { body } = await room.slack.submit(form, filled(form, values), HOST);
    expect(shownText(asObject(asObject(body).view).blocks)).toBe('Reading the article.');
    gate.open();
    const again = () => ({ id: form.id, view: room.slack.workspace.views.get(form.id) ?? {} });
    await expect.poll(() => initialOf(again())).toEqual(values);
    expect(shownText(again().view.blocks)).toMatch(/2011/u);
    await room.slack.submit(again(), filled(again(), { date: '2011' }), HOST);
    expect(words(await lastMessage(room))).toContain('2 passages');
    expect(room.slack.violations).toEqual([]);
  });

  test('sent twice, because Slack believed it lost, shows one preview', async () => {
    const room = await open();
    const form = await openForm(room);
    const values = filled(form, { title: TITLE, text: BODY });
    await room.slack.submit(form, values, HOST);
    await lastMessage(room);
    const { body } = await room.slack.submit(form, values, HOST);
    expect(asObject(body).response_action).toBeUndefined();
    expect(room.slack.workspace.messages).toHaveLength(1);
  });

  test('shows the preview itself where the bot may not speak, and adds from there', async () => {
    const room = await open();
    await room.slack.command('/footnote', 'add', { user: HOST, channel: 'G0SECRET' });
    const form = await lastView(room);
    await room.slack.submit(form, filled(form, { title: TITLE, text: BODY }), HOST);
    const shown = await lastView(room);
    expect(shownText(shown.view.blocks)).toContain('“Lanterns on the mole”: 2 passages');
    await room.slack.clickInView(shown, 'Add', HOST);
    await expect.poll(titles).toEqual([TITLE]);
    const added = () => room.slack.workspace.views.get(form.id) ?? {};
    await expect.poll(() => shownText(added().blocks)).toContain('Added: “Lanterns on the mole”');
    // Nothing is told to a channel from a form.
    expect(buttonsOf(added()).map(({ label }) => label)).toEqual(['Undo']);
    expect(room.slack.violations).toEqual([]);
  });
});

describe('a file', () => {
  const hostile: readonly [string, (room: OpenSlack) => [KeptFile, Json?], RegExp][] = [
    ['has no end', room => [fileOf(room, '', 'a.txt', { manner: { kind: 'endless' }, size: 9 })], /20 MB/u],
    ['says that it is too large', room => [fileOf(room, 'x', 'a.txt', { size: 30_000_000 })], /20 MB/u],
    [
      'breaks off',
      room => [fileOf(room, 'x', 'a.txt', { manner: { kind: 'cut' } })],
      /did not hand the file over/u,
    ],
    [
      'is sent on to a page to log in',
      room => [
        fileOf(room, 'x', 'a.txt', { manner: { kind: 'redirect', to: 'https://team.slack.com/?redir=x' } }),
      ],
      /does not hand that file out/u,
    ],
    [
      'is kept elsewhere',
      room => [fileOf(room, 'x', 'a.txt', { url: 'http://127.0.0.1:9/files-pri/T0TEAM-F1/a.txt' })],
      /not kept by Slack itself/u,
    ],
    [
      'is kept by a host of a name like Slack’s',
      room => [fileOf(room, 'x', 'a.txt', { url: 'https://files.slack.com.example.org/a.txt' })],
      /not kept by Slack itself/u,
    ],
    [
      'is of another workspace',
      room => [fileOf(room), { file_access: 'check_file_info', url_private_download: undefined }],
      /kept in another workspace/u,
    ],
    [
      'is kept outside of Slack',
      room => [fileOf(room), { mode: 'external', is_external: true }],
      /outside of Slack/u,
    ],
    ['was deleted', room => [fileOf(room), { mode: 'tombstone' }], /no longer has that file/u],
    [
      'has no address',
      room => [fileOf(room), { url_private_download: undefined, url_private: undefined }],
      /no longer has that file/u,
    ],
    [
      'is a picture, whatever its name says',
      room => [fileOf(room, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'a.txt')],
      /is not a text file/u,
    ],
  ];
  test.each(hostile)('that %s is refused in one sentence, in the form', async (_name, given, says) => {
    const room = await open();
    const [file, more] = given(room);
    expect(errorIn(await submitFile(room, file, more), 'file')).toMatch(says);
    expect(room.slack.workspace.messages).toEqual([]);
    expect(await titles()).toEqual([]);
  });

  test('that does not come is given up, and refused in one sentence, in the form', async () => {
    const room = await open('Socket Mode', { timing: { formMs: PATIENT_MS, fileMs: 50 } });
    const file = fileOf(room, 'x', 'a.txt', { manner: { kind: 'stuck' } });
    expect(errorIn(await submitFile(room, file), 'file')).toMatch(/took longer than a second/u);
    expect(await titles()).toEqual([]);
  });

  test('for which Slack sends a page to log in is not taken for an article', async () => {
    const room = await open();
    const form = await openForm(room);
    // Taken from the app since the form was opened.
    room.slack.scopes.delete('files:read');
    const values = filled(form, {}, [room.slack.files.payload(fileOf(room))]);
    const { body } = await room.slack.submit(form, values, HOST);
    expect(errorIn({ acknowledged: true, body }, 'file')).toMatch(
      /look whether the app has the scope files:read/u,
    );
  });

  test('that is a page of its own is read as one', async () => {
    const room = await open();
    const page = `<!doctype html><html><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>${BODY.split(
      '\n\n',
    )
      .map(text => `<p>${text}</p>`)
      .join('')}</article></body></html>`;
    await submitFile(room, fileOf(room, page, 'page.html', { type: 'text/html' }));
    expect(words(await lastMessage(room))).toMatch(/2 passages, read as web page/u);
  });

  test('as others name it does nothing in the preview', async () => {
    const room = await open();
    const text = `<!channel> <@U0ALICE> *loud*\n\n${BODY.replaceAll('keeper', '<!here>')}`;
    await submitFile(room, fileOf(room, text, '<!everyone> `x`.txt'));
    await lastMessage(room);
    expect(room.slack.violations).toEqual([]);
  });
});

describe('“Add as a source”', () => {
  const permalink = (ts: string) => `https://team.slack.com/archives/C0GENERAL/p${ts.replace('.', '')}`;

  test('opens the form with the words of the message, its day and its address', async () => {
    const room = await open();
    const said = room.slack.said(ARTICLE);
    await room.slack.messageShortcut('add_source', said, HOST);
    const form = await lastView(room);
    expect(initialOf(form)).toEqual({
      title: TITLE,
      text: BODY,
      date: '2025-11-23',
      source: permalink(said.ts),
    });
    await room.slack.submit(form, filled(form, {}), HOST);
    expect(words(await lastMessage(room))).toMatch(/2 passages.*team\.slack\.com/u);
    expect(room.slack.violations).toEqual([]);
  });

  test('opens the form without the address where Slack does not say it', async () => {
    const room = await open();
    room.slack.faults.next('chat.getPermalink', { kind: 'error', error: 'message_not_found' });
    await room.slack.messageShortcut('add_source', room.slack.said(ARTICLE), HOST);
    expect(Object.keys(initialOf(await lastView(room)))).toEqual(['title', 'text', 'date']);
  });

  test('reads the file of the message at once, in private', async () => {
    const room = await open();
    const picture = fileOf(room, 'x', 'cover.png', { type: 'image/png' });
    const said = room.slack.said('look', { attached: [picture, fileOf(room)] });
    await room.slack.messageShortcut('add_source', said, HOST);
    const preview = await lastMessage(room);
    expect(preview.onlyFor).toBe(HOST);
    expect(words(preview)).toMatch(/“Lanterns on the mole”: 2 passages.*team\.slack\.com/u);
    const added = await pressed(room, preview, 'Add');
    await room.slack.click(added, 'Tell the channel', HOST);
    await expect.poll(() => inChannel(room).length).toBe(1);
    // The channel, and not the thread of the message.
    expect(inChannel(room)[0]?.thread).toBeUndefined();
    expect(await answer(room)).toContain(FOUND);
  });

  test('reads a text that no form has room for at once', async () => {
    const room = await open();
    const long = Array.from({ length: 40 }, (_, n) => `Paragraph ${n}: ${BODY.replace('\n\n', ' ')}`);
    await room.slack.messageShortcut('add_source', room.slack.said(`${TITLE}\n\n${long.join('\n\n')}`), HOST);
    expect(words(await lastMessage(room))).toContain('“Lanterns on the mole”: 40 passages');
    expect(room.slack.workspace.views.size).toBe(0);
  });

  const odd: readonly [string, (room: OpenSlack) => readonly (KeptFile | Json)[], RegExp][] = [
    ['several files', room => [fileOf(room), fileOf(room)], /several files/u],
    [
      'a picture alone',
      room => [fileOf(room, 'x', 'a.png', { type: 'image/png' })],
      /neither text nor a file/u,
    ],
    [
      'a file of another workspace',
      () => [{ id: 'F0OTHER', mode: 'file_access', file_access: 'check_file_info', user_team: 'T0OTHER' }],
      /kept in another workspace/u,
    ],
  ];
  test.each(odd)(
    'says in one private sentence what to do with a message of %s',
    async (_name, files, says) => {
      const room = await open();
      await room.slack.messageShortcut('add_source', room.slack.said('', { attached: files(room) }), HOST);
      const told = await lastMessage(room);
      expect(told.onlyFor).toBe(HOST);
      expect(words(told)).toMatch(says);
      expect(room.slack.files.handed).toEqual([]);
    },
  );

  test('says without the scope what to add', async () => {
    const room = await open();
    room.slack.scopes.delete('files:read');
    const said = room.slack.said('look', { attached: [fileOf(room)] });
    await room.slack.messageShortcut('add_source', said, HOST);
    expect(words(await lastMessage(room))).toMatch(/adds the scope files:read/u);
    expect(room.slack.files.handed).toEqual([]);
  });
});

describe('whoever is no host', () => {
  test('gets no form, and adds nothing by one', async () => {
    const room = await open();
    await room.slack.command('/footnote', 'add', { user: ALICE });
    expect(words(await lastMessage(room))).toContain(NO_HOST);
    await room.slack.messageShortcut('add_source', room.slack.said(ARTICLE, { attached: [fileOf(room)] }));
    expect(words(await lastMessage(room, 2))).toContain(NO_HOST);
    expect(room.slack.workspace.views.size).toBe(0);

    const form = await openForm(room);
    const text = await room.slack.submit(form, filled(form, { title: TITLE, text: BODY }), ALICE);
    expect(errorIn(text, 'text')).toContain(NO_HOST);
    expect(errorIn(await submitFileIn(room, form), 'file')).toContain(NO_HOST);
    const foreign = { file_access: 'check_file_info' };
    expect(errorIn(await submitFileIn(room, form, foreign), 'file')).toContain(NO_HOST);
    expect(room.slack.files.handed).toEqual([]);
    expect(await titles()).toEqual([]);
  });

  const submitFileIn = (room: OpenSlack, form: Opened, more: Json = {}) =>
    room.slack.submit(form, filled(form, {}, [room.slack.files.payload(fileOf(room), more)]), ALICE);

  test('presses nothing that a host was shown', async () => {
    const room = await open();
    const preview = await addText(room);
    const replay = async (message: SentMessage, label: string) => {
      const before = room.slack.workspace.messages.length;
      const button = buttonsOf(message.body).find(each => each.label === label);
      await room.slack.clickValue(message, String(button?.actionId), String(button?.value), ALICE);
      return words(await lastMessage(room, before + 1));
    };
    expect(await replay(preview, 'Add')).toContain(NO_HOST);
    expect(await replay(preview, 'Discard')).toContain(NO_HOST);
    const added = await pressed(room, preview, 'Add');
    expect(await replay(added, 'Undo')).toContain(NO_HOST);
    expect(await replay(added, 'Tell the channel')).toContain(NO_HOST);
    expect(await titles()).toEqual([TITLE]);
    expect(inChannel(room)).toEqual([]);
  });

  test('of this workspace: one that another workspace has added is neither found nor taken back', async () => {
    const other = store.of('T0OTHER').articles;
    const text = `---\ntitle: ${TITLE}\nlanguage: en\n---\n\n${BODY}\n`;
    const drafted = await other.draft({ slug: 'lanterns', title: TITLE, passages: 2, text });
    const id = drafted.kind === 'drafted' ? drafted.id : '';
    await other.add(id, 'U0OTHER');
    const room = await open();
    expect(await answer(room)).not.toContain(FOUND);
    const preview = await addText(room);
    const undo = buttonsOf(preview.body)[0];
    const before = room.slack.workspace.messages.length;
    for (const [at, letter] of ['a', 'u', 'r', 't'].entries()) {
      const value = String(undo?.value).replace(/1:g:[a-z]:[0-9a-z]{20}/u, `1:g:${letter}:${id}`);
      await room.slack.clickValue(preview, String(undo?.actionId), value, HOST);
      expect(words(await lastMessage(room, before + at + 1))).toMatch(/no longer there/u);
    }
    expect((await other.list()).map(({ title }) => title)).toEqual([TITLE]);
  });
});

test('the channel is told in one public line, once, that calls nobody; what was added can still be taken back', async () => {
  const room = await open();
  const form = await openForm(room);
  const title = '<!channel> *loud*';
  await room.slack.submit(form, filled(form, { title, text: BODY }), HOST);
  const added = await pressed(room, await lastMessage(room), 'Add');
  expect(inChannel(room)).toEqual([]);
  await room.slack.click(added, 'Tell the channel', HOST);
  await expect.poll(() => inChannel(room).length).toBe(1);
  await room.slack.click(added, 'Tell the channel', HOST);
  await expect.poll(() => room.slack.workspace.messages.map(words).join()).toContain('It was sent already');
  expect(inChannel(room).map(words)).toEqual([
    expect.stringMatching(/Shared by hanna.*can be asked about here now: 2 passages\./u),
  ]);
  // The message that it was told from is as it was.
  expect(room.slack.workspace.messages.find(({ ts }) => ts === added.ts)).toBe(added);
  await pressed(room, added, 'Undo');
  expect(await titles()).toEqual([]);
  expect(room.slack.violations).toEqual([]);
});

test('a form whose place cannot be read shows what was read itself, and posts nothing anywhere', async () => {
  const room = await open();
  const form = await openForm(room);
  const view = { ...form.view, private_metadata: '1 C0OTHER C0GENERAL' };
  const { body } = await room.slack.submit(
    { ...form, view },
    filled(form, { title: TITLE, text: BODY }),
    HOST,
  );
  expect(shownText(asObject(asObject(body).view).blocks)).toContain('“Lanterns on the mole”: 2 passages');
  expect(room.slack.workspace.messages).toEqual([]);
});

test('the form is opened within the time of its trigger, or somebody is told', async () => {
  const room = await open();
  room.slack.faults.next('views.open', { kind: 'error', error: 'expired_trigger_id' });
  await room.slack.command('/footnote', 'add', { user: HOST });
  expect(words(await lastMessage(room))).toContain('Slack closed the way to the form');
  expect(asList(room.log.filter(({ level }) => level === 'error'))).toEqual([]);
});
