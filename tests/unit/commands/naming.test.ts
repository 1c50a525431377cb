/** Which passages are meant by what people type for them. */
import { beforeEach, describe, expect, test } from 'vitest';
import { encodeAction } from '../../../src/index.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import type { Reply } from '../../../src/reply/reply.ts';
import { openRoom, type RoomUnderTest } from '../bot/room.ts';
import { libraryOnDisk, RESERVED } from '../library/library-on-disk.ts';

/** Each passage says whose it is: `Nets 2.` is ¶2 of the article on nets. */
function article(title: string, passages: readonly string[]): string {
  const head = `---\ntitle: "${title}"\nlicence: MIT\nfidelity: verbatim\n---\n\n`;
  return `${head}# Part one\n\n${passages.join('\n\n')}\n`;
}

const numbered = (words: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${words} ${at + 1}.`);

function pack(id: string, role = 'articles'): string {
  return `id: ${id}\ntitle: ${id}\ndescription: d\nlanguage: en\nversion: "1"\nrole: ${role}\n`;
}

const LETTERS = {
  'letters/pack.yaml': pack('letters'),
  'letters/john.md': article('John', numbered('Lantern', 4)),
  'letters/first.md': article('1 John', numbered('Candle', 3)),
  'letters/second.md': article('2 John', numbered('Torch', 3)),
  'letters/year.md': article('1984', numbered('Telescreen', 3)),
  'letters/facts.md': article('7 facts about the harbour', numbered('Buoy', 9)),
  'letters/novel.md': article('Catch-22', numbered('Bomber', 5)),
  'letters/apollo.md': article('Apollo 13: what went wrong?', numbered('Capsule', 1)),
  'letters/clock.md': article('24/7', numbered('Clock', 1)),
};
const HELP = {
  'manual/pack.yaml': pack('manual', 'help'),
  'manual/typing.md': article('How to type', numbered('Key', 12)),
};

async function open(files: Readonly<Record<string, string>>): Promise<RoomUnderTest> {
  const folders = [{ path: await libraryOnDisk(files), optional: false }];
  return openRoom(await loadLibrary(folders, { reserved: RESERVED }));
}

function quoted({ data }: Reply): readonly string[] {
  return data.kind === 'passages' ? data.citations.map(each => each.quotation.exact) : [];
}

function offered({ data }: Reply): readonly string[] {
  return data.kind === 'choice' ? data.candidates.map(each => each.quotation.exact) : [];
}

describe('with several articles', () => {
  let room: RoomUnderTest;
  beforeEach(async () => {
    room = await open({ ...LETTERS, ...HELP });
  });

  test.each([
    ['a title that begins with a number', '1 John 2', ['Candle 2.']],
    ['the same in other words', '¶2 of 1 John', ['Candle 2.']],
    ['its id', 'first#p2', ['Candle 2.']],
    ['its id with the pack', 'letters/first#p2-3', ['Candle 2.', 'Candle 3.']],
    ['a list behind its id', 'letters/john#p1,3', ['Lantern 1.', 'Lantern 3.']],
    ['a title that others contain', '2 of John', ['Lantern 2.']],
    ['a title that ends in a number', 'Catch-22, ¶4', ['Bomber 4.']],
    ['the same without a mark', 'catch 22 4', ['Bomber 4.']],
    ['a title whose words before its number are an id', 'Apollo 13 1', ['Capsule 1.']],
    ['a title that is a number', '1984 2', ['Telescreen 2.']],
    ['a title like a date', '1 of 24/7', ['Clock 1.']],
    ['a title alone, of an article of one passage', '24/7', ['Clock 1.']],
    ['the same with a comma', '1984, ¶2', ['Telescreen 2.']],
    ['the same behind', 'paragraph 3 of 1984', ['Telescreen 3.']],
    ['a range of a title with a number', '2-3 of 7 facts about the harbour', ['Buoy 2.', 'Buoy 3.']],
    ['quotation marks around the title', '3 of “2 John”', ['Torch 3.']],
    ['words from the title', '5 of harbour facts', ['Buoy 5.']],
    ['help by its id', 'manual/typing#p2', ['Key 2.']],
    ['help by its title', '¶12 of how to type', ['Key 12.']],
  ])('/quote by %s', async (_, passage, expected) => {
    expect(quoted(await room.run('quote', { passage }))).toEqual(expected);
  });

  test.each([
    ['a number', '3', ['Lantern 3.', 'Candle 3.', 'Torch 3.', 'Telescreen 3.', 'Buoy 3.', 'Bomber 3.']],
    ['a title that is a number', '1984', ['Telescreen 1.', 'Telescreen 2.', 'Telescreen 3.']],
    ['a title that may be a number too', '1 John', ['Lantern 1.', 'Candle 1.', 'Candle 2.', 'Candle 3.']],
  ])('/quote of %s offers what may be meant, and help is not among it', async (_, passage, expected) => {
    const reply = await room.run('quote', { passage });
    expect(new Set([...offered(reply), ...quoted(reply)])).toEqual(new Set(expected));
    expect(reply.audience === 'asker').toBe(expected.length > 1);
  });

  test.each([
    ['1 John 9', 'Candle 3'],
    ['¶9 of 1984', 'Telescreen 3'],
    ['letters/first#p9', 'Candle 3'],
    ['11', undefined],
  ])('/quote %s, which is not there, quotes nothing else', async (passage, end) => {
    const reply = await room.run('quote', { passage });
    expect([reply.tone, reply.audience]).toEqual(['abstention', 'asker']);
    if (end !== undefined) expect(toPlainText(reply)).toContain(end);
  });

  test.each([
    ['1984', '1984'],
    ['7 facts about the harbour', '7 facts about the harbour'],
    ['1 John', '1 John'],
    ['john', 'John'],
    ['The 7 facts about the harbour', '7 facts about the harbour'],
    ['catch 22', 'Catch-22'],
    ['letters/year', '1984'],
  ])('/read %s opens the article of that title', async (passage, title) => {
    const reply = await room.run('read', { passage });
    expect(reply.heading.split(', page')).toEqual([title, expect.stringMatching(/^ 1 of/u)]);
  });

  test('/read of a number in a title shows it between its neighbours', async () => {
    expect(quoted(await room.run('read', { passage: '1 John 2' }))).toEqual([
      'Candle 1.',
      'Candle 2.',
      'Candle 3.',
    ]);
  });

  test('/read article offers the articles without help', async () => {
    const { data } = await room.run('read', { passage: 'article' });
    const titles = data.kind === 'articleChoice' ? data.articles.map(({ title }) => title) : [];
    expect(titles).toContain('John');
    expect(titles).not.toContain('How to type');
  });

  test('several passages of several articles are picked together, and shared together', async () => {
    const choice = await room.run('quote', { passage: '2 and 3' });
    expect([choice.tone, choice.audience]).toEqual(['choice', 'asker']);
    const button = choice.actions.find(action => action.label.includes('2 John'));
    expect(button?.label).toBe('¶2–3 Torch 2. · 2 John');
    const picked = await room.press(encodeAction(button!.action));
    expect([picked.audience, quoted(picked)]).toEqual(['asker', ['Torch 2.', 'Torch 3.']]);
    const share = picked.actions.find(({ label }) => label === 'Share');
    const shared = await room.press(encodeAction(share!.action));
    expect([shared.audience, shared.placement, quoted(shared)]).toEqual([
      'everyone',
      'post',
      ['Torch 2.', 'Torch 3.'],
    ]);
  });

  test('passages that were picked together and have changed since say so first', async () => {
    const choice = await room.run('quote', { passage: '2-3' });
    const button = choice.actions.find(action => action.label.includes('2 John'))!;
    const changed = await open({
      ...LETTERS,
      'letters/second.md': article('2 John', ['A', 'Torch 2.', 'B']),
    });
    const reply = await changed.press(encodeAction(button.action));
    expect([reply.audience, quoted(reply)]).toEqual(['asker', ['Torch 2.', 'B']]);
    expect(toPlainText(reply)).toMatch(/^One of these passages has changed since\./u);
    const gone = await open({ ...LETTERS, 'letters/second.md': article('2 John', ['A', 'Torch 2.']) });
    expect((await gone.press(encodeAction(button.action))).tone).toBe('problem');
  });

  test('several passages that were quoted in private can be shared together', async () => {
    const reply = await room.run('quote', { passage: '1-2 of 2 John' }, true);
    const share = reply.actions.find(({ label }) => label === 'Share');
    const shared = await room.press(encodeAction(share!.action));
    expect([shared.audience, quoted(shared)]).toEqual(['everyone', ['Torch 1.', 'Torch 2.']]);
  });

  test('a choice shows the first words of each passage, where it is, and then of which article', async () => {
    const text = toPlainText(await room.run('quote', { passage: '4' }));
    expect(text).toContain('Lantern 4. · Part one · John');
    expect(text).toContain('Bomber 4. · Part one · Catch-22');
  });

  test.each([
    ['2-3', '¶2–3 Candle 2. · 1 John', 'letters/first#p2-3'],
    ['1 and 3 of 1 john', '¶1, ¶3 Candle 1. · 1 John', 'letters/first#p1,3'],
  ])('completion of %s offers all of them at once', async (typed, label, value) => {
    const found = await room.bot.suggest({ command: 'quote', option: 'passage', typed });
    expect(found).toContainEqual({ label, value });
    expect(quoted(await room.run('quote', { passage: value }))).toHaveLength(2);
  });

  test.each([
    ['1 John 2', 'letters/first#p2'],
    ['paragraph 3 of 1984', 'letters/year#p3'],
  ])('completion of %s offers that passage first', async (typed, value) => {
    expect((await room.bot.suggest({ command: 'quote', option: 'passage', typed }))[0]?.value).toBe(value);
  });

  test.each(['', 'key', '12', 'how to type'])('completion of “%s” leaves out help', async typed => {
    const found = await room.bot.suggest({ command: 'quote', option: 'passage', typed });
    expect(found.filter(({ value }) => value.startsWith('manual/'))).toEqual([]);
  });
});

describe('with one article', () => {
  let room: RoomUnderTest;
  beforeEach(async () => {
    const long = 'It was a long night on the water and nobody slept. '.repeat(12).trim();
    room = await open({
      'nets/pack.yaml': pack('nets'),
      'nets/nets.md': article('On nets', [...numbered('Net', 12), long, long, long, long, long, long]),
      ...HELP,
    });
  });

  test.each([
    ['1-3', [1, 2, 3]],
    ['1–3', [1, 2, 3]],
    ['3-1', [1, 2, 3]],
    ['1 to 3', [1, 2, 3]],
    ['p1-p3', [1, 2, 3]],
    ['¶2, ¶3', [2, 3]],
    ['2 and 3', [2, 3]],
    ['2, 3 and 5-6', [2, 3, 5, 6]],
    ['2 & 4', [2, 4]],
    ['#p4-5', [4, 5]],
    ['2.', [2]],
    ['2)', [2]],
    ['[2]', [2]],
    ['(2)', [2]],
    ['[¶2]', [2]],
    ['par. 2', [2]],
    ['pars. 2, 4', [2, 4]],
    ['par. 2', [2]],
    ['pars. 2, 4', [2, 4]],
    ['paragraph 2', [2]],
    ['passage 2', [2]],
    ['the passage 2', [2]],
    ['the second passage', [2]],
    ['2nd paragraph', [2]],
    ['passage two', [2]],
    ['p2', [2]],
    ['p. 2', [2]],
    ['pp. 2-3', [2, 3]],
    ['#2', [2]],
    ['no. 2', [2]],
    ['№ 2', [2]],
    ['２', [2]],
    ['٢', [2]],
    ['2, 2', [2]],
  ])('/quote %s', async (passage, numbers) => {
    const reply = await room.run('quote', { passage });
    expect([reply.audience, quoted(reply)]).toEqual(['everyone', numbers.map(number => `Net ${number}.`)]);
    const text = toPlainText(reply);
    for (const number of numbers) expect(text).toContain(`¶${number}`);
  });

  test('numbers that are not there are said, and the others quoted', async () => {
    const reply = await room.run('quote', { passage: '2, 40, 17-30' });
    expect(toPlainText(reply)).toContain('On nets has no ¶40, ¶19–30.');
    expect(quoted(reply)).toHaveLength(3);
  });

  test('more than one message holds are quoted as far as it goes, and it says how to get the others', async () => {
    const reply = await room.run('quote', { passage: '1-12' });
    expect(quoted(reply)).toHaveLength(8);
    expect(toPlainText(reply)).toContain('/quote nets/nets#p9-12');
    expect(quoted(await room.say('/quote nets/nets#p9-12'))).toHaveLength(4);
    expect(quoted(await room.run('quote', { passage: '13-18' })).length).toBeLessThan(6);
  });

  test('/read of several shows them to the asker, to be shared together', async () => {
    const reply = await room.run('read', { passage: '2-3' });
    expect([reply.audience, reply.placement, quoted(reply)]).toEqual([
      'asker',
      'reply',
      ['Net 2.', 'Net 3.'],
    ]);
    expect(reply.actions.map(({ label }) => label)).toEqual(['Share', 'Read in context', 'Before', 'After']);
  });
});

test('a library that has nothing but help is read like any other', async () => {
  const room = await open(HELP);
  expect(quoted(await room.run('quote', { passage: '3' }))).toEqual(['Key 3.']);
});
