import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FERRY_ARTICLE, ferry, libraryOnDisk, treeOf } from '../library/library-on-disk.ts';
import { desk, type Options, TEXT } from './desk.ts';

test('a text file becomes a pack that loads, with its title found and proposals turned off', async () => {
  const { importIt, load, folder } = await desk('The harbour.txt', TEXT);
  const result = await importIt();
  expect(result).toMatchObject({
    kind: 'imported',
    passages: 3,
    title: 'How the Harbour Froze',
    dropped: [],
  });
  const library = await load();
  expect(library.articles[0]).toMatchObject({
    id: 'harbour/the-harbour',
    title: 'How the Harbour Froze',
    fidelity: 'verbatim',
    source: { licence: 'unknown (for private study)' },
  });
  expect(library.articles[0]?.source).not.toHaveProperty('author');
  expect(library.topics).toEqual([]);
  if (result.kind !== 'imported') return;
  expect(result.topics).toContainEqual(expect.objectContaining({ name: 'harbour-board' }));
  expect(Object.keys(await treeOf(folder)).toSorted()).toEqual([
    'harbour',
    'harbour/pack.yaml',
    'harbour/the-harbour.md',
  ]);
});

test('what the host says of the text is written, in the words given', async () => {
  const { importIt, load } = await desk('a.txt', TEXT);
  const facts = {
    title: 'The: "Frozen" Harbour',
    author: 'R. Lind',
    publisher: 'Harbour Notes',
    published: '2011-10',
    url: 'https://example.org/a?b=c#d',
    licence: 'CC BY 4.0',
  };
  await importIt(facts);
  const { title, ...source } = facts;
  expect((await load()).articles[0]).toMatchObject({ title, source });
});

test('importing twice changes nothing, byte for byte, also when facts were given the first time only', async () => {
  const { importIt, folder } = await desk('a.txt', TEXT);
  await importIt({ title: 'Another Title', author: 'R. Lind' });
  const before = await treeOf(folder);
  expect(await importIt()).toMatchObject({ kind: 'unchanged', passages: 4 });
  expect(await treeOf(folder)).toEqual(before);
});

test.each([
  ['a.txt', TEXT],
  ['a.md', `# ${TEXT}`],
])(
  'an import of %s after the host edited title and layout by hand is still no change',
  async (name, text) => {
    const { importIt, folder, read } = await desk(name, text);
    await importIt();
    const edited = (await read('harbour/a.md')).replace(/title: .*/, "title: 'My own title' # mine");
    await writeFile(join(folder, 'harbour/a.md'), edited);
    expect(await importIt()).toMatchObject({ kind: 'unchanged' });
    expect(await read('harbour/a.md')).toBe(edited);
  },
);

test('a changed file keeps the numbers of what has not changed, and never gives a number twice', async () => {
  const { importIt, load, save } = await desk(
    'a.txt',
    'Title\n\nOne is here.\n\nTwo is here.\n\nThree is here.\n',
  );
  await importIt();
  const numbers = async () => (await load()).passages.map(({ ordinal, text }) => `${ordinal} ${text}`);
  await save('Title\n\nNew is here.\n\nThree is here.\n\nOne is here.\n\nTwo was here.\n');
  expect(await importIt()).toMatchObject({ kind: 'updated', kept: 2, added: 2, removed: 1 });
  expect(await numbers()).toEqual([
    '4 New is here.',
    '3 Three is here.',
    '1 One is here.',
    '5 Two was here.',
  ]);
  await save('Title\n\nThree is here.\n\nOne is here.\n');
  await importIt();
  await save('Title\n\nThree is here.\n\nOne is here.\n\nLast is here.\n');
  await importIt();
  expect(await numbers()).toEqual(['3 Three is here.', '1 One is here.', '6 Last is here.']);
});

test('topics and reviews that lose a passage are repaired, and the host is told', async () => {
  const { importIt, load, save, folder, read } = await desk(
    'a.txt',
    'Title\n\nOne is.\n\nTwo is.\n\nThree is.\n\nFour is.\n',
  );
  await importIt();
  const yaml = `${await read('harbour/pack.yaml')}# mine
topics:
  - { name: first, summary: S., lead: [a#p2], passages: [a#p1-3] } # kept
  - { name: three-gone, summary: S., passages: [a#p2] }
  - { name: fog-bank, summary: S., passages: [a#p2] }
reviews:
  - { claim: C, review: R, passages: [a#p2, a#p4] }
`;
  await writeFile(join(folder, 'harbour/pack.yaml'), yaml.replace(/\n# Proposed[\s\S]*(?=# mine)/, '\n'));
  await save('Title\n\nOne is.\n\nThree is.\n\nFour is.\n');
  const result = await importIt();
  expect(result).toMatchObject({ kind: 'updated', removed: 1 });
  if (result.kind === 'updated') {
    expect(result.repaired).toHaveLength(4);
    expect(result.repaired.join()).toMatch(/fog-bank .*turned off/);
  }
  const library = await load();
  expect(library.topics).toMatchObject([
    { name: 'first', passages: ['harbour/a#p1', 'harbour/a#p3'] },
    { name: 'three-gone', passages: [], query: 'three gone' },
  ]);
  expect(library.claimReviews[0]?.passages).toEqual(['harbour/a#p4']);
  expect(await read('harbour/pack.yaml')).toContain('# kept');
});

test('a second article joins a pack without touching what the host wrote', async () => {
  const host = `# My pack
id: ferry
title:   "The ferry"   # spaced as I like
description: >-
  Folded
  text.
language: en
version: "2024-b9"
topics:
    - name: fares
      summary: What it costs.
      lead: [ night#p2,  night#p3 ]
      # a note at the end
aliases: [[a, b]]
`;
  const { importIt, load, read } = await desk('a.txt', TEXT, {
    'ferry/pack.yaml': host,
    'ferry/night.md': FERRY_ARTICLE,
  });
  expect(await importIt({ pack: 'ferry' })).toMatchObject({ kind: 'imported' });
  const yaml = await read('ferry/pack.yaml');
  const kept = host
    .replace('b9', 'b10')
    .split('\n')
    .filter(line => line !== '');
  for (const line of kept) expect(yaml.split('\n')).toContain(line);
  const library = await load();
  expect(library.articles).toHaveLength(2);
  expect(library.topics.map(topic => topic.name)).toEqual(['fares']);
});

test.each<[string, string, string, readonly string[]]>([
  [
    'lines broken to a width',
    'a.txt',
    `T\n\n${'word '.repeat(14).trim()}\n${'next '.repeat(14).trim()}\nend.\n\nSecond one is short.`,
    [`${'word '.repeat(14)}${'next '.repeat(14)}end.`, 'Second one is short.'],
  ],
  [
    'a paragraph on each line',
    'a.txt',
    'T\n\nOne is one.\nTwo is two.\nThree is three.',
    ['One is one.', 'Two is two.', 'Three is three.'],
  ],
  ['a list', 'a.txt', 'T\n\n- one\n- two\n\nAfter it.', ['- one', '- two', 'After it.']],
  [
    'what looks like Markdown',
    'a.txt',
    'T\n\n# not a heading\n\n1. *a* _b_ [c](d) `e` <i> &amp; {#p9}\n\n    not code\n\n---\n\nEnd.',
    ['# not a heading', '1. *a* _b_ [c](d) `e` <i> &amp; {#p9}', 'not code', '---', 'End.'],
  ],
  [
    'Markdown structure',
    'a.md',
    '# T\n\n## H\n\nWrapped\n*text*.\n\n- item\n\n> said {#3}\n',
    ['Wrapped text.', 'item', 'said {#3}'],
  ],
  ['a comment in Markdown', 'a.md', '# T\n\n<!-- note -->\n\nText.\n\nMore.', ['Text.', 'More.']],
])('reads %s', async (_, name, content, expected) => {
  const { importIt, load } = await desk(name, content);
  expect(await importIt()).toMatchObject({ kind: 'imported' });
  const library = await load();
  expect(library.articles[0]?.title).toBe('T');
  expect(library.passages.map(passage => passage.text)).toEqual(expected);
});

test('the front matter of a Markdown file is used where it holds', async () => {
  const head =
    '---\ntitle: "Own: title"\nauthors: [A. One, B. Two]\ndate: 2011-10-04T10:00:00Z\nurl: nowhere\ndraft: true\n---\n';
  const { importIt, load } = await desk('a.md', `${head}Text here.\n\nMore.`);
  await importIt();
  const [article] = (await load()).articles;
  expect(article).toMatchObject({
    title: 'Own: title',
    source: { author: 'A. One, B. Two', published: '2011-10-04' },
  });
  expect(article?.source).not.toHaveProperty('url');
});

test.each<[string, Uint8Array]>([
  [
    'UTF-16, little end first',
    new Uint8Array([0xff, 0xfe, ...Buffer.from('Café\n\nA naïve text.\n\nEnd.', 'utf16le')]),
  ],
  ['Windows-1252', new Uint8Array(Buffer.from('Caf\u00e9\n\nA na\u00efve text.\n\nEnd.', 'latin1'))],
  ['UTF-8 with a byte order mark', new TextEncoder().encode('\uFEFFCafé\r\n\r\nA naïve text.\r\n\r\nEnd.')],
])('%s is understood', async (_, bytes) => {
  const { importIt, load } = await desk('a.txt', bytes);
  expect(await importIt()).toMatchObject({ title: 'Café' });
  expect((await load()).passages[0]?.text).toBe('A naïve text.');
});

test('characters that nobody sees are taken out, and that is said', async () => {
  const { importIt, load } = await desk('a.txt', 'T\n\nPay\u200Bment is \u202Edue.\n\nEnd.');
  expect(await importIt()).toMatchObject({ dropped: [{ text: '2 hidden characters (U+200B, U+202E)' }] });
  expect((await load()).passages[0]?.text).toBe('Payment is due.');
});

test('a wall of text is split where sentences end', async () => {
  const { importIt, load } = await desk(
    'a.txt',
    `T\n\n${'A sentence of some words stands here. '.repeat(600)}`,
  );
  await importIt();
  const { passages } = await load();
  expect(passages.length).toBeGreaterThan(1);
  for (const { text } of passages) expect(text).toMatch(/here\.$/);
});

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]);

test.each<[string, string, string | Uint8Array, Options, RegExp]>([
  ['an empty file', 'a.txt', '', {}, /empty/],
  ['a file of spaces', 'a.txt', ' \n\n ', {}, /no text to quote/],
  ['a picture', 'a.txt', PNG, {}, /not a text file/],
  ['another alphabet in an old encoding', 'a.txt', new Uint8Array(400).fill(0xe4), {}, /UTF-8/],
  ['a file over 2 MB', 'a.txt', 'x'.repeat(2_000_001), {}, /2 MB/],
  ['a format without a reader', 'a.xls', 'x', {}, /cannot be imported/],
  ['a missing file', 'a.txt', 'x', { file: '/no/such/file.txt' }, /no file/],
  ['a folder', 'a.txt', 'x', { file: '/' }, /folder/],
  ['a bad pack name', 'a.txt', TEXT, { pack: '../up' }, /cannot name a pack/],
  ['a date that is none', 'a.txt', TEXT, { published: 'yesterday' }, /not a date/],
  ['an address that is none', 'a.txt', TEXT, { url: 'ftp://example.org' }, /not a web address/],
  ['a library with a problem', 'a.txt', TEXT, { pack: 'broken' }, /problem to solve first/],
])(
  '%s gets one sentence, and the library stays as it was',
  async (name, fileName, content, options, expected) => {
    const broken = name === 'a library with a problem' ? { 'broken/pack.yaml': 'id: x' } : {};
    const { importIt, folder } = await desk(fileName, content, { ...ferry(), ...broken });
    const before = await treeOf(folder);
    const result = await importIt(options);
    expect(result.kind).toBe('refused');
    if (result.kind === 'refused') expect(result.message).toMatch(expected);
    expect(await treeOf(folder)).toEqual(before);
  },
);

test('a pack that another library folder holds is not imported into', async () => {
  const others = [{ path: await libraryOnDisk(ferry()), optional: false }];
  const { importIt } = await desk('a.txt', TEXT);
  const result = await importIt({ pack: 'ferry', others });
  expect(result).toMatchObject({ kind: 'refused', message: expect.stringMatching(/already/) });
});

test('a digest that the host wrote is not replaced by a text of the same name', async () => {
  const digest = FERRY_ARTICLE.replace('verbatim', 'digest').replaceAll('.\n', '. {¶1}\n');
  const { importIt, read } = await desk('night.txt', TEXT, ferry({ article: digest }));
  expect(await importIt({ pack: 'ferry' })).toMatchObject({ kind: 'refused' });
  expect(await read('ferry/night.md')).toBe(digest);
});

test('a folder that is in the way stays as it is', async () => {
  const { importIt, folder } = await desk('a.txt', TEXT, { 'harbour/notes.txt': 'mine' });
  const before = await treeOf(folder);
  expect(await importIt()).toMatchObject({ kind: 'refused' });
  expect(await treeOf(folder)).toEqual(before);
});

test('a library that cannot be made gets one sentence', async () => {
  const { importIt, file } = await desk('a.txt', TEXT);
  const library = join(file, 'library');
  expect(await importIt({ library })).toMatchObject({
    kind: 'refused',
    message: expect.stringMatching(/library/),
  });
});
