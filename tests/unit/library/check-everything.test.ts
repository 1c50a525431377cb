/** One check of a pack lists all that is wrong with it, once, and in words for people. */
import { expect, test } from 'vitest';
import { checkLibrary } from '../../../src/library/load-library.ts';
import { FERRY_ARTICLE, ferry, libraryOnDisk, RESERVED } from './library-on-disk.ts';

async function problemsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  const path = await libraryOnDisk(files);
  const { problems } = await checkLibrary([{ path, optional: false }], { reserved: RESERVED });
  return problems.map(({ file, line, message }) => `${file.split('/').at(-1)}:${line ?? '-'} ${message}`);
}

const article = (change: (text: string) => string) => ferry({ article: change(FERRY_ARTICLE) });

test('a fault of shape does not hide the faults of references, names, aliases and other packs', async () => {
  const pack = `id: boat
title: ""
language: en
version: "1"
topcs: []
topics:
  - { name: fares, summary: S., lead: [night#p9] }
  - { summary: S., query: x }
  - { name: help, summary: S., query: x }
  - nothing
aliases: [[a, b], [A, c], [lonely]]
reviews:
  - { claim: C., review: "", passages: [night#p1] }
  - { claim: C., review: R., passages: [day#p1] }
`;
  const problems = await problemsOf({ 'ferry/pack.yaml': pack, 'ferry/night.md': FERRY_ARTICLE });
  for (const expected of [
    /^pack\.yaml:1 The id is boat, but the folder is called ferry/,
    /^pack\.yaml:2 The key title is empty/,
    /^pack\.yaml:1 The key description is missing/,
    /^pack\.yaml:5 Unknown key topcs\. Did you mean topics\?/,
    /^pack\.yaml:7 There is no passage ¶9 in night/,
    /^pack\.yaml:8 The key name is missing in topics, item 2/,
    /^pack\.yaml:9 The topic help has the name of a built-in command/,
    /^pack\.yaml:10 Topics, item 4 must be a map/,
    /^pack\.yaml:11 The alias “A” is in the group of line 11 too|^pack\.yaml:11 The alias “a” is in/,
    /^pack\.yaml:11 Aliases, item 3 must be a list of two or more names/,
    /^pack\.yaml:13 The key review in reviews, item 1 is empty/,
    /^pack\.yaml:14 There is no article day in this pack\. It has: night/,
  ]) {
    expect(problems.filter(problem => expected.test(problem))).toHaveLength(1);
  }
  expect(problems).toHaveLength(12);
});

test('an article that cannot be read does not hide what is wrong with the references to others', async () => {
  const problems = await problemsOf({
    ...ferry({
      pack: 'topics: [{ name: a, summary: S., lead: [day#p1, night#p9] }]\naliases: [[a, b], [b, c]]\n',
    }),
    'ferry/day.md': 'No front matter.',
  });
  expect(problems.join('\n')).toMatch(/no passage ¶9 in night/);
  expect(problems.join('\n')).toMatch(/“b” is in the group/);
  expect(problems.join('\n')).not.toMatch(/article day/);
});

test.each<[string, (text: string) => string, number]>([
  ['in the second line of a paragraph', text => text.replace('before', 'be\u200Bfore'), 10],
  ['in a heading', text => text.replace('crossing', 'cros\u200Bsing'), 7],
  ['in the title', text => text.replace('night', 'ni\u200Bght'), 2],
])('a hidden character %s is reported once, and not as an escape', async (_, change, line) => {
  const problems = await problemsOf(article(change));
  expect(problems).toEqual([
    expect.stringMatching(new RegExp(`^night\\.md:${line} Hidden character U\\+200B\\.`)),
  ]);
});

test('a hidden character written as an escape in a heading is reported once, with the line of the heading', async () => {
  const problems = await problemsOf(article(text => text.replace('crossing', 'cros&#x200B;sing')));
  expect(problems).toEqual([expect.stringMatching(/^night\.md:7 .*written as an escape/)]);
});

test('a hidden character written as an escape in the header of a table is reported once', async () => {
  const table = '| A&#x200B; | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n';
  expect(await problemsOf(article(text => `${text}\n${table}`))).toHaveLength(1);
});

test.each(['Report.MD', 'report.Md', 'report.markdown'])(
  'an article called %s is not ignored',
  async name => {
    const problems = await problemsOf({ ...ferry(), [`ferry/${name}`]: FERRY_ARTICLE });
    expect(problems).toEqual([expect.stringMatching(/ends in \.(?:MD|Md|markdown).*report\.md/)]);
  },
);

test('a README in capitals is still left alone', async () => {
  expect(await problemsOf({ ...ferry(), 'ferry/README.MD': 'x', 'README.MD': 'x' })).toEqual([]);
});

test('thousands of faults of YAML are ten lines and a count, without messages of the engine', async () => {
  const problems = await problemsOf({ ...ferry(), 'ferry/pack.yaml': '['.repeat(20_000) });
  expect(problems.length).toBeLessThanOrEqual(11);
  expect(problems.join('\n')).toMatch(/more/);
  expect(problems.join('\n')).not.toMatch(/stack/i);
});

test.each([
  [
    'a key that is required',
    ferry({ pack: 'topics: [{ name: a, query: b, summary: "" }]\n' }),
    /summary in topics, item 1 is empty\. Write it\.$/,
  ],
  [
    'a key that may be left out',
    article(text => text.replace('licence', 'author: ""\nlicence')),
    /author is empty\. Write it, or take the line out if it is not known\.$/,
  ],
  [
    'an item of a list',
    ferry({ pack: 'topics: [{ name: a, query: ferry, summary: S., aliases: [""] }]\n' }),
    /item 1 is empty\. Write it, or take it out\.$/,
  ],
])('the advice for %s that is empty can be followed', async (_, files, expected) => {
  expect(await problemsOf(files)).toEqual([expect.stringMatching(expected)]);
});

const queried = (query: string, more = '') =>
  ferry({ pack: `topics: [{ name: a, summary: S., query: ${query}${more} }]\naliases: [[dogs, hounds]]\n` });

test.each(['founding', 'the', '"?"'])('a topic whose query finds nothing is reported: %s', async query => {
  expect(await problemsOf(queried(query))).toEqual([
    expect.stringMatching(/^pack\.yaml:6 The query of the topic a finds no passage/),
  ]);
});

test.each([
  ['a word of a passage', queried('bicycle fares')],
  ['a misspelt word', queried('bycicles')],
  ['another name of a word', queried('hounds')],
  ['nothing, in a topic that is turned off', queried('founding', ', enabled: false')],
  ['nothing, in a topic with lead passages', queried('founding', ', lead: [night#p1]')],
])('a topic whose query finds %s is no problem', async (_, files) => {
  expect(await problemsOf(files)).toEqual([]);
});

test('text that is nested too deep to be read is reported', async () => {
  const problems = await problemsOf(article(text => `${text}\n${'> '.repeat(101)}Deep.\n`));
  expect(problems).toEqual([expect.stringMatching(/^night\.md:15 .*nested/)]);
});

test('a reference that is none does not hide those beside it that lead nowhere', async () => {
  const topics = "topics:\n  - { name: fares, summary: S., passages: ['night#2', 'night#p98', 'day#p1'] }\n";
  const problems = await problemsOf(ferry({ pack: topics }));
  expect(problems.join('\n')).toMatch(/“night#2” is not a passage/);
  expect(problems.join('\n')).toMatch(/no passage ¶98 in night/);
  expect(problems.join('\n')).toMatch(/no article day/);
});
