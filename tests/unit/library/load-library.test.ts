import { expect, test } from 'vitest';
import { LibraryError } from '../../../src/errors.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { FERRY_ARTICLE, FERRY_PACK, ferry, libraryOnDisk, RESERVED } from './library-on-disk.ts';

async function load(files: Readonly<Record<string, string | Uint8Array>>) {
  return loadLibrary([{ path: await libraryOnDisk(files), optional: false }], { reserved: RESERVED });
}

const HEAD = '---\ntitle: T\nlicence: MIT\nfidelity: verbatim\n---\n\n';

test('a pack becomes articles and numbered passages that slice back from the body', async () => {
  const library = await load(ferry());
  const [article] = library.articles;
  expect(library.passages.map(passage => [passage.id, passage.text])).toEqual([
    ['ferry/night#p1', 'The ferry leaves at nine and arrives before the bakers open.'],
    ['ferry/night#p2', 'Bicycles travel free of charge.'],
    ['ferry/night#p3', 'Dogs pay half.'],
  ]);
  for (const passage of library.passages) {
    expect(article?.body.slice(passage.start, passage.end)).toBe(passage.text);
    expect(passage.headings).toEqual(['The crossing']);
    expect(passage.hash).toMatch(/^[0-9a-f]{12}$/);
  }
  expect(article).toMatchObject({ id: 'ferry/night', language: 'en', source: { licence: 'CC BY 4.0' } });
  expect(library.passagesOf(article!.id)).toHaveLength(3);
  expect(library.passage('ferry/night#p2')?.ordinal).toBe(2);
});

test.each([
  ['a byte order mark and Windows line ends', `\uFEFF${FERRY_ARTICLE.replaceAll('\n', '\r\n')}`],
  ['old Macintosh line ends', FERRY_ARTICLE.replaceAll('\n', '\r')],
])('%s make no difference', async (_, article) => {
  const plain = await load(ferry());
  const same = await load(ferry({ article }));
  expect(same.passages).toEqual(plain.passages);
});

test.each<[string, string, readonly (readonly [number, string])[]]>([
  [
    'numbers go on from an explicit one',
    'a {#p12}\n\nb\n\nc {#p3}\n\nd',
    [
      [12, 'a'],
      [13, 'b'],
      [3, 'c'],
      [4, 'd'],
    ],
  ],
  ['an escaped brace is text', 'a \\{#p12}', [[1, 'a {#p12}']]],
  ['other braces are text', 'a {b}', [[1, 'a {b}']]],
  [
    'rows of a table',
    '| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 {#p7} |',
    [
      [1, '1 | 2'],
      [7, '3 | 4'],
    ],
  ],
  [
    'code blocks',
    '```js {#p4}\nlet a;\n\nlet b;\n```\n\nafter',
    [
      [4, 'let a;\n\nlet b;'],
      [5, 'after'],
    ],
  ],
  [
    'block quotations and nested lists',
    '> q\n\n- a\n\n  b\n  - c',
    [
      [1, 'q'],
      [2, 'a'],
      [3, 'b'],
      [4, 'c'],
    ],
  ],
  ['HTML is shown as typed', 'a <b>c</b>', [[1, 'a <b>c</b>']]],
  ['links and pictures', '[words](https://example.org) ![alt](x.png)', [[1, 'words']]],
])('passages: %s', async (_, markdown, expected) => {
  const { passages } = await load(ferry({ article: HEAD + markdown }));
  expect(passages.map(({ ordinal, text }) => [ordinal, text])).toEqual(expected);
});

test('the header row of a table is the path of its rows', async () => {
  const { passages } = await load(
    ferry({ article: `${HEAD}# H\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nafter` }),
  );
  expect(passages.map(passage => passage.headings)).toEqual([['H', 'A | B'], ['H']]);
});

test('headings that nothing stands under are kept, with where they stand', async () => {
  const markdown = '# A\n\nfirst\n\n## B\n\n# C\n\n## D\n\n## E\n\nsecond\n\n# F\n';
  const { articles, passages } = await load(ferry({ article: HEAD + markdown }));
  const at = passages[1]?.start;
  expect(articles[0]?.bareHeadings).toEqual([
    { text: 'B', at, headingsBehind: 2 },
    { text: 'D', at, headingsBehind: 1 },
    { text: 'F', at: articles[0]?.body.length, headingsBehind: 0 },
  ]);
});

test('a digest says which paragraphs it sums up', async () => {
  const article = `${HEAD.replace('verbatim', 'digest')}a {¶3-5}\n\nb {#p9 ¶7, 9}`;
  const { passages } = await load(ferry({ article }));
  expect(passages.map(({ ordinal, summarises }) => [ordinal, summarises])).toEqual([
    [1, [3, 4, 5]],
    [9, [7, 9]],
  ]);
});

test('topics take their passages from ranges, their lead from the first passage, and off means off', async () => {
  const library = await load(
    ferry({
      pack: `topics:
  - { name: fares, summary: What it costs., aliases: [prices, the price], passages: [night#p2-3], command: true }
  - { name: times, summary: When., lead: [night#p1], passages: [night#p3] }
  - { name: past, summary: History., query: early bakers }
  - { name: later, summary: Not yet., query: x, enabled: false }
aliases: [[ferry, the boat]]
reviews:
  - { claim: Dogs are free., review: No., reviewed: 2026-11, url: "https://example.org", passages: [night#p3] }
`,
    }),
  );
  expect(library.topics.map(({ name, lead, passages }) => [name, lead, passages])).toEqual([
    ['fares', ['ferry/night#p2'], ['ferry/night#p2', 'ferry/night#p3']],
    ['times', ['ferry/night#p1'], ['ferry/night#p1', 'ferry/night#p3']],
    ['past', [], []],
  ]);
  expect(library.topics[0]).toMatchObject({ command: true, aliases: ['prices', 'the price'] });
  expect(library.aliasGroups).toEqual([['ferry', 'the boat']]);
  expect(library.claimReviews).toMatchObject([{ reviewed: '2026-11', passages: ['ferry/night#p3'] }]);
});

test('hidden folders and README files are left alone', async () => {
  const library = await load({
    ...ferry(),
    'README.md': '# read me',
    'ferry/README.md': 'x',
    '.import-x/night.md': 'x',
    'ferry/.draft.md': 'x',
  });
  expect(library.articles).toHaveLength(1);
});

test('values stay as typed: versions, years, words such as no', async () => {
  const article = FERRY_ARTICLE.replace('title: The night ferry', 'title: 1984\npublished: 2019\nauthor: no');
  const library = await load({
    'ferry/pack.yaml': FERRY_PACK.replace('"1"', '1.10'),
    'ferry/night.md': article,
  });
  expect(library.packs[0]?.version).toBe('1.10');
  expect(library.articles[0]).toMatchObject({ title: '1984', source: { published: '2019', author: 'no' } });
});

test('one bad pack keeps the whole library from loading, and every problem of every pack is listed', async () => {
  const files = {
    ...ferry(),
    'bad/pack.yaml': 'id: bad\n',
    'bad/a.md': 'no front matter',
    'worse/pack.yaml': '[',
  };
  const error = await load(files).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(LibraryError);
  const problems = error instanceof LibraryError ? error.problems : [];
  expect(new Set(problems.map(problem => problem.file.split('/').slice(-2).join('/')))).toEqual(
    new Set(['bad/pack.yaml', 'bad/a.md', 'worse/pack.yaml']),
  );
});

test('a pack folder itself can be loaded', async () => {
  const folder = await libraryOnDisk(ferry());
  const library = await loadLibrary([{ path: `${folder}/ferry`, optional: false }], { reserved: RESERVED });
  expect(library.packs.map(pack => pack.id)).toEqual(['ferry']);
});
