import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLibrary } from '../../../src/library/load-library.ts';
import { FERRY_ARTICLE, FERRY_PACK, ferry, libraryOnDisk, RESERVED } from './library-on-disk.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

async function problemsOf(...folders: readonly Files[]): Promise<readonly string[]> {
  const paths = await Promise.all(folders.map(files => libraryOnDisk(files)));
  const check = await checkLibrary(
    paths.map(path => ({ path, optional: false })),
    { reserved: RESERVED },
  );
  return check.problems.map(
    ({ file, line, message }) => `${file.split('/').slice(-2).join('/')}:${line ?? '-'} ${message}`,
  );
}

const topic = (fields: string) => ferry({ pack: `topics:\n  - { summary: S., ${fields} }\n` });
const article = (change: (text: string) => string) => ferry({ article: change(FERRY_ARTICLE) });
const other = (id: string, pack: string): Files => ({
  [`${id}/pack.yaml`]: FERRY_PACK.replace('id: ferry', `id: ${id}`) + pack,
  [`${id}/night.md`]: FERRY_ARTICLE,
});

test.each<[string, Files, RegExp]>([
  [
    'an unknown key',
    ferry({ pack: 'topcs: []\n' }),
    /pack\.yaml:6 Unknown key topcs\. Did you mean topics\?/,
  ],
  [
    'an unknown key in a topic',
    topic('nmae: a, query: b'),
    /pack\.yaml:7 Unknown key nmae in topics, item 1\. Did you mean name\?/,
  ],
  ['a missing key', { ...ferry(), 'ferry/pack.yaml': 'id: ferry\n' }, /The key title is missing\. Add it\./],
  [
    'a licence that is missing',
    article(text => text.replace(/licence:.*\n/, '')),
    /night\.md:2 The key licence is missing/,
  ],
  [
    'a list where a text belongs',
    { ...ferry(), 'ferry/pack.yaml': FERRY_PACK.replace('The ferry', '[a]') },
    /pack\.yaml:2 The key title must be a text/,
  ],
  [
    'a colon in a value',
    { ...ferry(), 'ferry/pack.yaml': FERRY_PACK.replace('The ferry', 'Demo: the ferry') },
    /pack\.yaml:2 A value has a colon in it\. Put it in quotes/,
  ],
  ['YAML that is broken', ferry({ pack: 'topics: [\n' }), /not valid YAML/],
  ['a key given twice', ferry({ pack: 'id: b\n' }), /pack\.yaml:6 .*unique/],
  ['a pack.yaml that refers to itself', ferry({ pack: 'topics: &a [*a]\n' }), /nested|topics/],
  [
    'an id that is not the folder',
    { ...ferry(), 'ferry/pack.yaml': FERRY_PACK.replace('id: ferry', 'id: boat') },
    /pack\.yaml:1 The id is boat, but the folder is called ferry/,
  ],
  ['a folder name that is no id', other('Big_Ferry', ''), /The folder name Big_Ferry becomes an id/],
  [
    'an article name over its length',
    { ...ferry(), [`ferry/${'x'.repeat(41)}.md`]: FERRY_ARTICLE },
    /at most 40/,
  ],
  [
    'a passage that is not there',
    topic('name: a, lead: [night#p9]'),
    /pack\.yaml:7 There is no passage ¶9 in night\. Its passages run from ¶1 to ¶3/,
  ],
  [
    'an article that is not there',
    topic('name: a, lead: [day#p1]'),
    /There is no article day in this pack\. It has: night/,
  ],
  ['a reference that is none', topic('name: a, lead: [night]'), /item 1 is not a passage|is not a passage/],
  ['a range that runs backwards', topic('name: a, lead: [night#p3-1]'), /runs backwards/],
  [
    'a review of a passage that is not there',
    ferry({ pack: 'reviews: [{ claim: a, review: b, passages: [night#p8] }]\n' }),
    /no passage ¶8/,
  ],
  ['a topic name with spaces', topic('name: two words, query: x'), /Discord or Slack refuse/],
  ['a topic name with capitals', topic('name: Fares, query: x'), /capital letters/],
  ['a topic name that is too long', topic(`name: ${'a'.repeat(32)}, query: x`), /31 characters/],
  ['an alias list that is a text', topic('name: a, query: x, aliases: b'), /aliases .*must be a list/],
  ['a topic that stands for nothing', topic('name: a'), /stands for nothing yet/],
  ['a topic named like a built-in command', topic('name: help, query: x'), /built-in command/],
  [
    'a name used for two topics',
    ferry({ pack: 'topics: [{ name: a, summary: s, query: x }, { name: a, summary: s, query: x }]\n' }),
    /in this pack twice/,
  ],
  [
    'an alias of two topics',
    ferry({
      pack: 'topics: [{ name: a, summary: s, query: x, aliases: [The C] }, { name: b, summary: s, query: x, aliases: [the c] }]\n',
    }),
    /“the c” of b is also an alias of a/,
  ],
  [
    'a name in two alias groups',
    ferry({ pack: 'aliases: [[DPRK, North Korea], [north korea, NK]]\n' }),
    /in the group of line/,
  ],
  ['an alias group of one', ferry({ pack: 'aliases: [[DPRK]]\n' }), /two or more names/],
  [
    'a date that is none',
    article(text => text.replace('licence', 'published: 2019-02-30\nlicence')),
    /night\.md:3 The key published is not a date/,
  ],
  [
    'an address of another kind',
    article(text => text.replace('licence', 'url: javascript:alert(1)\nlicence')),
    /not a web address/,
  ],
  [
    'an address with a password',
    article(text => text.replace('licence', 'url: https://a:b@example.org\nlicence')),
    /not a web address/,
  ],
  ['no front matter', article(() => 'Just text.'), /night\.md:1 There is no front matter/],
  ['an article without text', article(text => text.split('## ')[0] ?? ''), /no text after its front matter/],
  ['a number used twice', article(text => `${text}\nx {#p2}\n`), /¶2 is used twice, first in line 12/],
  ['a block that is not understood', article(text => `${text}\nx {#12}\n`), /\{#12\} is not understood/],
  ['a block that belongs to no text', article(text => `${text}\n{#p12}\n`), /belongs to no text/],
  [
    'a digest passage without its paragraphs',
    article(text => text.replace('verbatim', 'digest')),
    /does not say what it sums up/,
  ],
  ['a verbatim passage with paragraphs', article(text => `${text}\nx {¶2}\n`), /sums up nothing/],
  [
    'a bidirectional control',
    article(text => text.replace('Dogs', 'Do\u202Egs')),
    /night\.md:13 Hidden character U\+202E/,
  ],
  [
    'a zero-width space as an escape',
    article(text => text.replace('Dogs', 'Do&#x200B;gs')),
    /night\.md:13 Hidden character U\+200B, written as an escape/,
  ],
  ['a hidden character in pack.yaml', ferry({ pack: 'aliases: [["a\\u200Bb", c]]\n' }), /U\+200B/],
  [
    'a passage that is a wall',
    article(text => text.replace('Dogs', 'D'.repeat(8_001))),
    /Split it into paragraphs/,
  ],
  ['a file over 2 MB', article(text => text + 'x'.repeat(2_000_001)), /larger than 2 MB/],
  ['a pack.yaml over 1 MB', ferry({ pack: `#${'x'.repeat(1_000_001)}` }), /larger than 1 MB/],
  [
    'text that is not UTF-8',
    { ...ferry(), 'ferry/day.md': new Uint8Array([0x61, 0x0a, 0xe9, 0x61]) },
    /day\.md:2 This is not UTF-8/,
  ],
  ['an article beside the packs', { ...ferry(), 'lost.md': FERRY_ARTICLE }, /outside of any pack/],
  [
    'an article in a folder of a pack',
    { ...ferry(), 'ferry/more/lost.md': FERRY_ARTICLE },
    /outside of any pack/,
  ],
  ['articles without a pack.yaml', { ...ferry(), 'boat/night.md': FERRY_ARTICLE }, /no pack\.yaml/],
  ['a pack without articles', { 'ferry/pack.yaml': FERRY_PACK }, /has no article/],
  ['a folder without packs', { 'notes.txt': 'x' }, /no pack in this folder/],
])('%s is reported with what to do', async (_, files, expected) => {
  const problems = await problemsOf(files);
  expect(problems.join('\n')).toMatch(expected);
});

test('a sound pack has no problem, and is counted', async () => {
  const path = await libraryOnDisk(ferry());
  const check = await checkLibrary([{ path, optional: false }], { reserved: RESERVED });
  expect(check).toEqual({ problems: [], warnings: [], packs: 1, articles: 1, passages: 3 });
});

test('a summary longer than Discord shows is reported for commands only', async () => {
  const long = (command: boolean) =>
    ferry({
      pack: `topics: [{ name: a, query: ferry, command: ${command}, summary: ${'b'.repeat(101)} }]\n`,
    });
  expect((await problemsOf(long(true))).join()).toMatch(/:6 The key summary .*100 characters/);
  expect(await problemsOf(long(false))).toEqual([]);
});

test('a pack id in two library folders is reported', async () => {
  expect((await problemsOf(ferry(), ferry())).join()).toMatch(/The pack id ferry is already used by/);
});

test.each<[string, string, string, boolean]>([
  ['a command and a topic', 'name: fares, command: true', 'name: fares', true],
  ['a command and an alias', 'name: fares, command: true', 'name: costs, aliases: [Fares]', true],
  ['two topics that are no commands', 'name: fares', 'name: fares', false],
  [
    'a command and a topic that is turned off',
    'name: fares, command: true',
    'name: fares, enabled: false',
    false,
  ],
])('one name for %s in two packs', async (_, first, second, collides) => {
  const pack = (fields: string) => `topics: [{ ${fields}, summary: S., query: ferry }]\n`;
  const problems = await problemsOf({ ...other('one', pack(first)), ...other('two', pack(second)) });
  expect(problems).toHaveLength(collides ? 1 : 0);
  if (collides) expect(problems.join()).toMatch(/Rename one/);
});

test('a link out of the library folder is not followed, one within it is', async () => {
  const outside = await libraryOnDisk({ 'secret.md': FERRY_ARTICLE });
  const path = await libraryOnDisk(ferry());
  await symlink(join(path, 'ferry/night.md'), join(path, 'ferry/again.md'));
  const folders = [{ path, optional: false }];
  expect((await checkLibrary(folders, { reserved: RESERVED })).articles).toBe(2);
  await symlink(join(outside, 'secret.md'), join(path, 'ferry/secret.md'));
  const check = await checkLibrary(folders, { reserved: RESERVED });
  expect(check.articles).toBe(2);
  expect(check.problems[0]?.message).toMatch(/not followed/);
});

test('a folder that may be missing is no problem beside a pack, but no pack at all is one', async () => {
  const path = await libraryOnDisk(ferry());
  const missing = { path: join(path, 'none'), optional: true };
  const check = (folders: Parameters<typeof checkLibrary>[0]) =>
    checkLibrary(folders, { reserved: RESERVED });
  expect((await check([{ path, optional: false }, missing])).problems).toEqual([]);
  expect((await check([missing])).problems[0]?.message).toMatch(/no pack at all/);
  expect((await check([{ ...missing, optional: false }])).problems[0]?.message).toMatch(/no such folder/);
});

test.each([
  ['unknown (for private study)', true],
  ['all rights reserved', true],
  ['CC BY 4.0, not for publication', true],
  ['shown with the permission of the authors', false],
  ['CC BY-SA 4.0', false],
  ['MIT (this summary, in our own words)', false],
  ['public domain', false],
])('a public pack whose licence is “%s” is warned of: %s', async (licence, isWarned) => {
  const article = FERRY_ARTICLE.replace(/^licence: .*$/mu, `licence: ${JSON.stringify(licence)}`);
  const pack = (reader: string) => ferry({ pack: `reader: ${reader}\n`, article });
  const warnings = async (reader: string) => {
    const path = await libraryOnDisk(pack(reader));
    return (await checkLibrary([{ path, optional: false }], { reserved: RESERVED })).warnings;
  };
  expect((await warnings('public')).map(({ message }) => message.includes(licence))).toEqual(
    isWarned ? [true] : [],
  );
  expect(await warnings('signed')).toEqual([]);
});
