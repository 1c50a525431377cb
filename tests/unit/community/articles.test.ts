import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Attachment, Origin, Reply } from '../../../src/index.ts';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import { MANAGER, MEMBER, openTown, type Town, UNKNOWN } from './place.ts';

const LIGHTHOUSE = `The lighthouse at Vale

The lamp of the lighthouse burns whale oil until the spring of 1871.

Its keeper is paid eleven crowns a month.

Boats without lanterns may not pass the mole after dusk.`;
const KEEPER = 'how much is the keeper of the lighthouse paid';
const CROWNS = 'Its keeper is paid eleven crowns a month.';
const PASTED = { text: LIGHTHOUSE, author: 'Ada Vale', date: '1872-03-04' };
const HOUR = 60 * 60 * 1_000;
const DAY = 24 * HOUR;

function file(name: string, content: string | Uint8Array): Attachment {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, read: async () => ({ kind: 'read', bytes }) };
}

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const preview = (input: Readonly<Record<string, string>> = PASTED, from: Partial<Origin> = MANAGER) =>
  town.command('footnote add', input, from);
async function add(input?: Readonly<Record<string, string>>, from: Partial<Origin> = MANAGER) {
  return town.press(await preview(input, from), 'Add', from);
}
const asked = (from?: Partial<Origin>) => town.text(KEEPER, from);

describe('an article that a host adds', () => {
  test('is shown to them alone before it counts, with its passages and what is known of it', async () => {
    const shown = await preview();
    expect([shown.audience, shown.tone, shown.placement]).toEqual(['asker', 'answer', 'reply']);
    const text = toPlainText(shown);
    expect(text).toContain('“The lighthouse at Vale”: 3 passages, read as plain text. Nothing is added yet.');
    expect(text).toMatch(/Ada Vale · 4 March 1872/u);
    expect(text).toContain('Its keeper is paid eleven crowns a month.');
    expect(shown.actions.map(({ label }) => label)).toEqual(['Add', 'Discard']);
    expect(await asked()).not.toContain('crowns');
  });

  test('is answered from after that, word for word and with what is known of it', async () => {
    const added = await add();
    expect([added.audience, added.placement]).toEqual(['asker', 'update']);
    expect(toPlainText(added)).toContain('Added: “The lighthouse at Vale”, 3 passages.');
    const answer = await town.say(KEEPER);
    expect(answer.data).toMatchObject({
      kind: 'found',
      citations: [{ passageId: 'added-here/the-lighthouse-at-vale#p2' }],
    });
    expect(toPlainText(answer)).toContain(CROWNS);
    expect(toPlainText(answer)).toMatch(/The lighthouse at Vale · Ada Vale · 4 March 1872/u);
    expect(await town.text('/sources')).toMatch(/Added here[\s\S]*The lighthouse at Vale/u);
    expect(await town.text('/quote 3 of the lighthouse at vale')).toContain('Boats without lanterns');
    expect(await town.text('/read the lighthouse at vale')).toContain('whale oil');
    expect(await town.text('do bicycles travel free of charge')).toContain('Bicycles travel free of charge');
  });

  test('is no other community’s, by question, list, name, button or completion', async () => {
    await add();
    const answer = await town.say(KEEPER);
    const other = { community: 'b' };
    expect(await asked(other)).not.toMatch(/crowns|Vale/u);
    expect(await town.text('/sources', other)).not.toContain('Vale');
    expect(await town.text('/read the lighthouse at vale', other)).not.toContain('whale oil');
    for (const { label } of answer.actions) {
      expect(toPlainText(await town.press(answer, label, other))).not.toMatch(/crowns|whale|lanterns/u);
    }
    const completed = (community: string) =>
      town.bot.suggest(
        { command: 'quote', option: 'passage', typed: 'lighthouse' },
        { ...MANAGER, community, channel: 'c1', locale: 'en' },
      );
    expect(JSON.stringify(await completed('a'))).toContain('Vale');
    expect(JSON.stringify(await completed('b'))).not.toContain('Vale');
  });

  test('a file is read by what it holds, and named by its title', async () => {
    const page =
      '<!doctype html><html><head><title>Salt prices</title></head><body><article><h1>Salt prices</h1><p>Salt costs four crowns a sack in the year of the flood.</p><p>Merchants of the quay sell it by the barrel, as before.</p></article></body></html>';
    const shown = await town.command('footnote add', { file: 'notes.txt' }, MANAGER, file('notes.txt', page));
    expect(shown.data).toMatchObject({ kind: 'articlePreview', title: 'Salt prices', format: 'web page' });
    await town.press(shown, 'Add', MANAGER);
    expect(await town.text('what does salt cost')).toContain('four crowns a sack');
  });

  test('what was dropped is said, and why', async () => {
    const shown = await preview({
      text: `${LIGHTHOUSE}\n\nSubscribe to our newsletter\n\nShare this article`,
    });
    expect(toPlainText(shown)).toMatch(
      /Left out: “Subscribe to our newsletter” \(.*furniture of a web page\)/u,
    );
  });

  test('the channel hears of it only if the host says so, in one line', async () => {
    const told = await town.press(await add(), 'Tell the channel', MANAGER);
    expect([told.audience, told.placement, told.blocks.length, told.actions]).toEqual([
      'everyone',
      'post',
      1,
      [],
    ]);
    expect(toPlainText(told)).toBe('“The lighthouse at Vale” can be asked about here now: 3 passages.');
  });

  test('the channel hears of it in its own language, whatever that of the host is', async () => {
    const added = await add();
    const [tell] = added.actions.filter(({ action }) => action.kind === 'added' && action.does === 'tell');
    const told = await town.press(added, tell?.label ?? '', {
      ...MANAGER,
      locale: 'de',
      placeLocale: 'en-US',
    });
    expect(toPlainText(told)).toContain('can be asked about here now');
  });

  test('a pasted text without a title is asked for one, and takes it', async () => {
    const text = 'The lamp burns whale oil until the spring of 1871, when it goes out.\n\nIts keeper leaves.';
    expect(toPlainText(await preview({ text }))).toContain('give it one');
    expect((await preview({ text, title: 'Lamp oil' })).data).toMatchObject({ title: 'Lamp oil' });
  });

  test.each([
    [{ ...PASTED, date: 'last week' }, 'is not a date of publication'],
    [{ ...PASTED, source: 'javascript:alert(1)' }, 'is not a web address'],
    [{ file: 'notes.txt' }, 'A file has to be attached'],
    [{ text: 'Title only' }, 'title'],
  ])('what cannot be added is one sentence: %o', async (input, sentence) => {
    const shown = await preview(input);
    expect([shown.tone, shown.audience]).toEqual(['problem', 'asker']);
    expect(toPlainText(shown)).toContain(sentence);
  });

  test('what is no article, too large, or refused by the platform is one sentence', async () => {
    const of = async (attached: Attachment) =>
      toPlainText(await town.command('footnote add', { file: attached.name }, MANAGER, attached));
    expect(await of(file('photo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])))).toMatch(
      /cannot be imported/u,
    );
    expect(await of(file('a.pdf', '%PDF-1.7 nothing more'))).toMatch(/is damaged|no PDF/u);
    expect(await of(file('../../etc/empty.txt', ''))).toBe('empty.txt is empty: there is nothing to import.');
    const untouched = { name: 'big.pdf', size: 20_000_001, read: () => Promise.reject(new Error('read')) };
    expect(await of(untouched)).toContain('larger than 20 MB');
    const says = 'That file is on another host: attach it here.';
    expect(await of({ name: 'a.txt', read: async () => ({ kind: 'refused', says }) })).toBe(says);
  });
});

describe('taking it back', () => {
  test('undo works for a day, and then says what does', async () => {
    const added = await add();
    town.clock.now += DAY - HOUR;
    const undone = await town.press(added, 'Undo', MANAGER);
    expect(toPlainText(undone)).toContain('Taken back: “The lighthouse at Vale”.');
    expect(await asked()).not.toContain('crowns');
    const again = await add({ ...PASTED, title: 'The lighthouse again' });
    town.clock.now += DAY + HOUR;
    expect(toPlainText(await town.press(again, 'Undo', MANAGER))).toContain('/footnote remove');
    expect(await asked()).toContain('crowns');
  });

  test('one is removed by its name or out of the list, and put back for a day', async () => {
    await add();
    const removed = await town.say('/footnote remove lighthouse', MANAGER);
    expect(toPlainText(removed)).toContain('Removed: “The lighthouse at Vale”.');
    expect(await asked()).not.toContain('crowns');
    await town.press(removed, 'Undo', MANAGER);
    expect(await asked()).toContain('crowns');
    const listed = await town.say('/footnote remove', MANAGER);
    const picked = await town.press(listed, 'Remove The lighthouse at Vale', MANAGER);
    expect(await asked()).not.toContain('crowns');
    town.clock.now += DAY + HOUR;
    expect(toPlainText(await town.press(picked, 'Undo', MANAGER))).toContain('more than a day ago');
    expect(toPlainText(await town.say('/footnote remove', MANAGER))).toContain('No article was added here');
  });

  test('names of what was added here complete, and of nothing else', async () => {
    await add();
    const completed = async (typed: string, community = 'a') => {
      const origin = { ...MANAGER, community, channel: 'c1', locale: 'en' };
      const request = { command: 'footnote remove', option: 'article', typed };
      return (await town.bot.suggest(request, origin)).map(({ value }) => value);
    };
    expect(await completed('')).toEqual(['The lighthouse at Vale']);
    expect(await completed('light')).toEqual(['The lighthouse at Vale']);
    expect(await completed('ferry')).toEqual([]);
    expect(await completed('', 'b')).toEqual([]);
  });

  test('what was removed is really gone a day later', async () => {
    await add();
    await town.say('/footnote remove lighthouse', MANAGER);
    const kept = async () => {
      const rows: string[] = [];
      for await (const { row } of town.store.export()) rows.push(JSON.stringify(row));
      return rows.some(row => row.includes('whale oil'));
    };
    await town.store.expire(town.clock.now + DAY - HOUR);
    expect(await kept()).toBe(true);
    await town.store.expire(town.clock.now + DAY + HOUR);
    expect(await kept()).toBe(false);
  });

  test('a preview that nobody adds goes by itself, and its button says so', async () => {
    const shown = await preview();
    town.clock.now += 2 * HOUR;
    expect(toPlainText(await town.press(shown, 'Add', MANAGER))).toContain('That preview is no longer there');
    const discarded = await preview();
    expect(toPlainText(await town.press(discarded, 'Discard', MANAGER))).toBe('Nothing was added.');
    expect(toPlainText(await town.press(discarded, 'Add', MANAGER))).toContain('no longer there');
  });

  test('a newer text of the same title takes its place, keeps the numbers of what stayed, and can be undone', async () => {
    await add();
    const newer = LIGHTHOUSE.replace('The lamp of', 'A new first paragraph.\n\nThe lamp of').replace(
      'eleven',
      'twelve',
    );
    const shown = await preview({ ...PASTED, text: newer });
    expect(toPlainText(shown)).toContain(
      'It takes the place of the article of that title: 2 of its 3 passages keep their numbers.',
    );
    const added = await town.press(shown, 'Add', MANAGER);
    expect(await asked()).toContain('twelve crowns');
    expect(await asked()).not.toContain('eleven crowns');
    expect(await town.text('/quote 3 of the lighthouse')).toContain('Boats without lanterns');
    await town.press(added, 'Undo', MANAGER);
    expect(await asked()).toContain('eleven crowns');
  });
});

describe('nobody but a host', () => {
  test.each([
    ['a member', MEMBER],
    ['somebody of a platform that knows no hosts', UNKNOWN],
    [
      'somebody who writes a message',
      { user: 'ada', standing: { manages: false, roles: [], isWhole: false as const } },
    ],
    ['a host of another community', { ...MANAGER, community: 'b' }],
  ])('%s adds, tells, undoes or removes anything, by name or by a host’s buttons', async (_who, from) => {
    const isElsewhere = 'community' in from;
    const shown = await preview();
    const refused = async (reply: Promise<Reply>) => expect((await reply).tone).toBe('problem');
    if (!isElsewhere) await refused(preview(PASTED, from));
    await refused(town.press(shown, 'Add', from));
    const added = await town.press(shown, 'Add', MANAGER);
    for (const label of ['Undo', 'Tell the channel']) await refused(town.press(added, label, from));
    const listed = await town.say('/footnote remove', MANAGER);
    await refused(town.press(listed, 'Remove The lighthouse at Vale', from));
    if (!isElsewhere) await refused(town.say('/footnote remove lighthouse', from));
    expect(await asked()).toContain('crowns');
  });
});

test('hosts read who added and removed what', async () => {
  await add();
  await town.say('/footnote remove lighthouse', MANAGER);
  const changes = await town.text('/footnote changes', MANAGER);
  expect(changes).toMatch(
    /article removed: “The lighthouse at Vale”[\s\S]*article added: “The lighthouse at Vale”/u,
  );
});

test('a listener hears that what is answered from has changed', async () => {
  const heard: string[] = [];
  town.bot.presence.onChange(community => void heard.push(community));
  const added = await add();
  await town.press(added, 'Undo', MANAGER);
  expect(heard).toEqual(['a', 'a']);
});
