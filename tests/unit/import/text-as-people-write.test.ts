/** Text and Markdown as people have it: verse, turns, numbered clauses, heads of every kind. Nothing of it is lost. */
import { describe, expect, test } from 'vitest';
import { treeOf } from '../library/library-on-disk.ts';
import { desk } from './desk.ts';

async function read(name: string, content: string | Uint8Array) {
  const { importIt, load } = await desk(name, content);
  const result = await importIt();
  if (result.kind === 'refused') throw new Error(result.message);
  const library = await load();
  return {
    ...library.articles[0],
    texts: library.passages.map(passage => passage.text),
    places: library.passages.map(passage => passage.locator),
    paths: library.passages.map(passage => passage.headings.join(' > ')),
    dropped: result.dropped,
    notices: result.notices,
    titleLine: result.titleLine,
  };
}

const PROSE =
  'The harbour froze in January, and the board closed the inner basin at once, as it had always done before.';

describe('the first lines', () => {
  test.each<[string, string, string, string, readonly string[]]>([
    [
      'a stanza is no title',
      'harbour-fog.txt',
      'The fog lies down\nalong the harbour wall\n\nIt hears the bells\nand says nothing at all',
      'Harbour fog',
      ['The fog lies down\nalong the harbour wall', 'It hears the bells\nand says nothing at all'],
    ],
    [
      'a turn of a conversation is no title',
      'council.md',
      'Ada Berg: Alright, should we start?\n\nTom Lund: Yes, the fares first.\n\nAda Berg: They rose twice.\n',
      'Council',
      [
        'Ada Berg: Alright, should we start?',
        'Tom Lund: Yes, the fares first.',
        'Ada Berg: They rose twice.',
      ],
    ],
    [
      'a link to elsewhere is no title',
      'ferry.md',
      '[Read this in Swedish](sv.md)\n\n# The Ferry\n\nIt left at nine.\n\nIt came at six.\n',
      'The Ferry',
      ['Read this in Swedish', 'It left at nine.', 'It came at six.'],
    ],
    [
      'a tag is no title',
      'ferry.md',
      '<div align="right" markdown="1">\n\n# The Ferry\n\nIt left at nine.\n\n</div>\n',
      'The Ferry',
      ['It left at nine.'],
    ],
  ])('%s', async (_, name, content, title, texts) => {
    expect(await read(name, content)).toMatchObject({ title, texts });
  });

  test.each<[string, string, string, object]>([
    [
      'title, author and date',
      'a.txt',
      `The Night Ferry\nBy R. Lind\nPublished 3 May 2021\n\n${PROSE}\n\nEnd.`,
      { author: 'R. Lind', published: '2021-05-03' },
    ],
    [
      'each in a paragraph of its own',
      'a.txt',
      `The Night Ferry\n\nby Ruth Lind\n\nMay 3, 2021\n\n${PROSE}\n\nEnd.`,
      { author: 'Ruth Lind', published: '2021-05-03' },
    ],
    [
      'in German',
      'a.txt',
      `The Night Ferry\nvon Ruth Lind\n3. Mai 2021\n\n${PROSE}\n\nEnd.`,
      { author: 'Ruth Lind', published: '2021-05-03' },
    ],
    [
      'a list of facts',
      'a.md',
      `- Feature Name: The Night Ferry\n- Start Date: 2014-12-13\n- RFC PR: (leave this empty)\n\n# Summary\n\n${PROSE}\n`,
      { published: '2014-12-13' },
    ],
  ])('%s are read as that, and said', async (_, name, content, source) => {
    const { title, source: found, dropped, texts } = await read(name, content);
    expect({ title, found }).toMatchObject({ title: 'The Night Ferry', found: source });
    expect(texts[0]).toBe(PROSE);
    expect(dropped.length).toBeGreaterThan(0);
    for (const { line } of dropped) expect(line).toBeGreaterThan(0);
  });

  test('two short Japanese lines over sentences are title and author', async () => {
    const content =
      '走る人\n作者名\n\n一月に港が凍った。委員会はすぐに内港を閉じたが、誰も驚かなかった。\n\n三月には開いていた。\n';
    expect(await read('a.txt', content)).toMatchObject({ title: '走る人', source: { author: '作者名' } });
  });

  test('the line that became the title is told with its number', async () => {
    expect(await read('a.txt', `\nThe Night Ferry\n\n${PROSE}\n\nEnd.`)).toMatchObject({
      titleLine: { text: 'The Night Ferry', line: 2 },
    });
  });
});

describe('front matter', () => {
  test.each<[string, string]>([
    ['YAML after a blank line', '\n---\ntitle: Ice\nauthor: R. Lind\ndate: 2021-05-03\n---\n'],
    [
      'authors as a list of maps',
      '---\ntitle: Ice\nauthors: [{ name: R. Lind, email: x@example.org }]\ndate: 2021-05-03\n---\n',
    ],
    ['authors as a map', '---\ntitle: Ice\nauthors:\n  lind: { name: R. Lind }\ndate: 3 May 2021\n---\n'],
    ['TOML', '+++\ntitle = "Ice"\ndate = 2021-05-03\n[author]\nname = "R. Lind"\n+++\n'],
    ['JSON', '{\n  "title": "Ice",\n  "author": "R. Lind",\n  "date": "2021-05-03T10:00:00Z"\n}\n'],
    ['Org', '#+TITLE: Ice\n#+AUTHOR: R. Lind\n#+DATE: 2021-05-03\n'],
    ['reStructuredText', '===\nIce\n===\n\n:Author: R. Lind\n:Date: 2021-05-03\n'],
    ['lines with colons', 'Title: Ice\nAuthor: R. Lind\nDate: 2021-05-03\n'],
  ])('as %s is read', async (_, head) => {
    const found = await read('a.md', `${head}\n${PROSE}\n\nMore of it.\n`);
    expect(found).toMatchObject({ title: 'Ice', source: { author: 'R. Lind', published: '2021-05-03' } });
    expect(found.texts).toEqual([PROSE, 'More of it.']);
  });

  test('an address under any of its names is read', async () => {
    const found = await read(
      'a.md',
      `---\ntitle: Ice\ncanonicalURL: https://example.org/ice\n---\n\n${PROSE}\n`,
    );
    expect(found.source?.url).toBe('https://example.org/ice');
  });

  test('what of it cannot be used is said', async () => {
    const { notices } = await read('a.md', `---\ntitle: Ice\ndate: 5/3/2014\n---\n\n${PROSE}\n`);
    expect(notices.join()).toContain('5/3/2014');
  });

  test('terms over 300 characters are cut, and that is said', async () => {
    const head = `---\ntitle: The ferry\nlicence: ${'free to copy '.repeat(40)}\n---\n\n`;
    const { source, notices } = await read('ferry.md', `${head}${PROSE}\n`);
    const licence = source?.licence;
    expect(licence).toMatch(/^free to copy.*…$/u);
    expect(licence?.length).toBeLessThanOrEqual(300);
    expect(notices.join(' ')).toContain('The licence has 519 characters and was cut to 300');
  });

  test('a title over 300 characters is cut, and that is said', async () => {
    const { title, notices } = await read('a.md', `# ${'long '.repeat(80)}\n\n${PROSE}\n`);
    expect(title?.length).toBeLessThanOrEqual(300);
    expect(notices.join()).toMatch(/title has 399 characters/);
  });
});

describe('lines without blank lines between them', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'turns',
      'a.txt',
      'ANNA: We close at nine.\nBERG: Who says so?\nANNA: The board.\nBERG: Then it is so.',
      ['ANNA: We close at nine.', 'BERG: Who says so?', 'ANNA: The board.', 'BERG: Then it is so.'],
    ],
    [
      'turns in Markdown',
      'a.md',
      '**Anna:** We close at nine.\n**Berg:** Who says so?\n**Anna:** The board.',
      ['Anna: We close at nine.', 'Berg: Who says so?', 'Anna: The board.'],
    ],
    [
      'numbered clauses',
      'a.txt',
      '1.1 The basin is closed.\n1.2 The ferry is not.\n1.3 Nobody pays.',
      ['1.1 The basin is closed.', '1.2 The ferry is not.', '1.3 Nobody pays.'],
    ],
    [
      'lettered clauses',
      'a.md',
      'a) the basin\nb) the ferry\nc) the wall',
      ['a) the basin', 'b) the ferry', 'c) the wall'],
    ],
    [
      'paragraphs of a law',
      'a.txt',
      '§ 4 The basin is closed.\n§ 5 The ferry is not.',
      ['§ 4 The basin is closed.', '§ 5 The ferry is not.'],
    ],
    [
      'a list that counts on from 33',
      'a.md',
      '33. the admission of ships\n34. the closing of the wall\n',
      ['33. the admission of ships', '34. the closing of the wall'],
    ],
    [
      'verse in Markdown',
      'a.md',
      'The fog lies down\nalong the wall\n\nIt hears the bells\nand says nothing\n',
      ['The fog lies down\nalong the wall', 'It hears the bells\nand says nothing'],
    ],
    [
      'Chinese paragraphs',
      'a.txt',
      '港口在一月结冰了，委员会立即关闭了内港。\n三月重新开放。\n没有人再提起那场冰。',
      ['港口在一月结冰了，委员会立即关闭了内港。', '三月重新开放。', '没有人再提起那场冰。'],
    ],
  ])('%s are kept as they are', async (_, name, content, texts) => {
    expect((await read(name, content)).texts).toEqual(texts);
  });

  test('a speaker is known also for the second paragraph of a turn, and a time for its turn', async () => {
    const plain = await read(
      'a.md',
      'Ada Berg: We close.\n\nAt nine, as ever.\n\nTom Lund: Why?\n\nAda Berg: The ice.\n',
    );
    expect(plain.places).toEqual([undefined, 'Ada Berg', undefined, undefined]);
    const timed = await read(
      'a.txt',
      '[00:00:09] BERG: We close.\n[00:00:12] LUND: Why?\n[00:00:15] BERG: The ice.\n',
    );
    expect(timed.texts).toHaveLength(3);
    expect(timed.places).toEqual(['BERG, 00:00:09', 'LUND, 00:00:12', 'BERG, 00:00:15']);
  });
});

test('plain text has its section titles as headings, and no contents table as a passage', async () => {
  const contents = 'CONTENTS\n\nThe Ice ........ 1\nThe Basin ...... 2\nThe Ferry ...... 9\n';
  const text = `A History of the Harbour\n\n${contents}\n\nThe Ice\n\n${PROSE}\n\nThe Basin\n\n${PROSE} Twice.\n\nThe Ferry\n\n${PROSE} Thrice.\n`;
  const { texts, paths, dropped } = await read('a.txt', text);
  expect(texts).toEqual([PROSE, `${PROSE} Twice.`, `${PROSE} Thrice.`]);
  expect(paths).toEqual(['The Ice', 'The Basin', 'The Ferry']);
  expect(dropped).toMatchObject([{ why: 'table of contents', line: 5 }]);
});

test('a heading with nothing under it is a passage', async () => {
  const { texts, paths } = await read(
    'a.md',
    `# Law\n\n## Art 48\n\n${PROSE}\n\n## Art 49 (repealed)\n\n## Art 50\n\nEnd.\n`,
  );
  expect(texts).toEqual([PROSE, 'Art 49 (repealed)', 'End.']);
  expect(paths).toEqual(['Art 48', 'Art 48', 'Art 50']);
});

test('a footnote of several paragraphs is one note, not code', async () => {
  const { texts } = await read(
    'a.md',
    `# T\n\n${PROSE}[^1]\n\n[^1]: First of it.\n\n    The rest of it.\n\nEnd.\n`,
  );
  expect(texts).toEqual([`${PROSE}[^1]`, '[^1]: First of it.\nThe rest of it.', 'End.']);
});

test('a paragraph of 10,000 characters in Markdown is split at a sentence, and that is said', async () => {
  const { texts, notices } = await read(
    'a.md',
    `# T\n\n${'A sentence *of some* words stands here. '.repeat(250)}\n`,
  );
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts) expect(text).toMatch(/here\.$/);
  expect(notices.join()).toMatch(/became 2 passages/);
});

test('a row of a table that is too long is refused with its first words', async () => {
  const { importIt, folder } = await desk(
    'a.md',
    `# T\n\n| a | b |\n| - | - |\n| Rowboats ${'word '.repeat(1_800)} | x |\n`,
  );
  expect(await importIt()).toMatchObject({
    kind: 'refused',
    message: expect.stringMatching(/Rowboats.*characters/),
  });
  expect(await treeOf(folder).catch(() => ({}))).toEqual({});
});

test('HTML inside Markdown is not shown as text', async () => {
  const content = `# T\n\nThe <b>harbour</b> has CO<sub>2</sub> and<br>ice. <!-- no --> {% include x %}\n\n<details><summary>More</summary>\n\nHidden words.\n\n</details>\n\nA \`<b>\` stays, and 1 < 2 > 0.\n`;
  expect((await read('a.md', content)).texts).toEqual([
    'The harbour has CO2 and\nice.',
    'More',
    'Hidden words.',
    'A <b> stays, and 1 < 2 > 0.',
  ]);
});

test('one wrong byte does not make another encoding of a UTF-8 file, and is said', async () => {
  const bytes = Buffer.concat([
    Buffer.from('Café\n\nA naïve text with a '),
    Buffer.from([0xe9]),
    Buffer.from(' in it.\n\nÉnd.\n'),
  ]);
  const { title, texts, notices } = await read('a.txt', new Uint8Array(bytes));
  expect({ title, texts }).toEqual({ title: 'Café', texts: ['A naïve text with a \uFFFD in it.', 'Énd.'] });
  expect(notices).toEqual([expect.stringMatching(/line 3/)]);
});

test('an encoding that was guessed is said', async () => {
  const { notices } = await read(
    'a.txt',
    new Uint8Array(Buffer.from('Caf\u00e9\n\nA na\u00efve text.\n\nEnd.', 'latin1')),
  );
  expect(notices.join()).toMatch(/Windows-1252, which is a guess/);
});

test.each<[string, string, RegExp]>([
  ['RTF', '{\\rtf1\\ansi Hello}', /RTF/],
  ['PostScript', '%!PS-Adobe-3.0\n', /PostScript/],
  [
    'a message',
    'Received: from x\nFrom: a@example.org\nTo: b@example.org\nSubject: =?utf-8?q?Ice?=\nMIME-Version: 1.0\n\nHello',
    /e-mail/,
  ],
  ['quoted-printable text', 'The caf=C3=A9 was open=\n and na=C3=AFve=\n it was.', /quoted-printable/],
])('%s that is called .txt is told what it is', async (_, content, expected) => {
  const { importIt } = await desk('a.txt', content);
  expect(await importIt()).toMatchObject({ kind: 'refused', message: expect.stringMatching(expected) });
});
