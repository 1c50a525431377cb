/** A second import of a file that has changed. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { treeOf } from '../library/library-on-disk.ts';
import { desk, TEXT } from './desk.ts';

const BODY = 'The harbour froze in January.\n\nBy March it was open.\n';
const texts = async (load: Awaited<ReturnType<typeof desk>>['load']) =>
  (await load()).passages.map(passage => passage.text);

test('another text under the same file name does not take over the author and link of the first', async () => {
  const { importIt, save, folder } = await desk('article.txt', TEXT);
  await importIt({ author: 'Xavier', url: 'https://example.org/ice' });
  const before = await treeOf(folder);
  await save('Goats\n\nGoats climb.\n\nThey also eat.\n');
  const result = await importIt({ title: 'Goats' });
  expect(result).toMatchObject({ kind: 'refused', message: expect.stringMatching(/rename the file/) });
  expect(await treeOf(folder)).toEqual(before);
});

test('a new opening line is a new passage, also where the host gave the title', async () => {
  const { importIt, save, load } = await desk('a.txt', `First short intro line without stop\n\n${BODY}`);
  await importIt({ title: 'Given' });
  await save(`A wholly new opening line\n\nFirst short intro line without stop\n\n${BODY}`);
  expect(await importIt()).toMatchObject({ kind: 'updated', title: 'Given', added: 1, kept: 3 });
  expect((await texts(load))[0]).toBe('A wholly new opening line');
});

test.each([
  ['a.txt', `My Headline\n\n${BODY}`],
  ['a.md', `# My Headline\n\n${BODY}`],
  ['a.md', `My Headline\n===========\n\n${BODY}`],
])(
  'a note put before the headline of %s is a passage, and the headline stays the title',
  async (name, text) => {
    const { importIt, save, load } = await desk(name, text);
    await importIt();
    await save(`UPDATE: corrected on 5 May\n\n${text}`);
    expect(await importIt()).toMatchObject({ kind: 'updated', title: 'My Headline', added: 1, kept: 2 });
    expect(await texts(load)).toEqual([
      'UPDATE: corrected on 5 May',
      'The harbour froze in January.',
      'By March it was open.',
    ]);
  },
);

test.each([
  ['a.txt', (title: string) => `${title}\n\n${BODY}`],
  ['a.md', (title: string) => `# ${title}\n\n${BODY}`],
])('a changed headline of %s changes the title', async (name, text) => {
  const { importIt, save, load } = await desk(name, text('Old Headline'));
  await importIt();
  await save(text('New Headline'));
  expect(await importIt()).toMatchObject({ kind: 'updated', title: 'New Headline', kept: 2, added: 0 });
  expect(await texts(load)).toHaveLength(2);
  await save(text('Newest Headline'));
  expect(await importIt()).toMatchObject({ kind: 'updated', title: 'Newest Headline' });
});

test('a headline that is not the title is listed as left out', async () => {
  const { importIt, folder, read } = await desk('a.txt', TEXT);
  await importIt();
  const edited = (await read('harbour/a.md')).replace(/^title: .*/m, 'title: Mine');
  await writeFile(join(folder, 'harbour/a.md'), edited);
  expect(await importIt()).toMatchObject({
    kind: 'unchanged',
    title: 'Mine',
    dropped: [{ text: 'How the Harbour Froze', line: 1 }],
  });
});

test('a new headline under a title of the host is kept as text', async () => {
  const { importIt, save, load, folder, read } = await desk('a.txt', `Old Headline\n\n${BODY}`);
  await importIt();
  const edited = (await read('harbour/a.md')).replace(/^title: .*/m, 'title: Mine');
  await writeFile(join(folder, 'harbour/a.md'), edited);
  await save(`New Headline\n\n${BODY}`);
  expect(await importIt()).toMatchObject({ kind: 'updated', title: 'Mine', added: 1 });
  expect((await texts(load))[0]).toBe('New Headline');
});

test('what the host had edited in an article is kept aside when a new import of it comes', async () => {
  const { importIt, save, load, folder } = await desk('article.txt', TEXT);
  const first = await importIt();
  if (first.kind !== 'imported') throw new Error(first.kind);
  const place = Object.keys(await treeOf(folder)).find(name => name.endsWith('article.md')) ?? '';
  const edited = `${(await treeOf(folder))[place]}\nA remark of the host.\n`;
  await writeFile(join(folder, place), edited);
  await save(`${TEXT}\nA paragraph that came later.\n`);
  const again = await importIt();
  if (again.kind !== 'updated') throw new Error(again.kind);
  expect(await texts(load)).not.toContain('A remark of the host.');
  expect(await readFile(again.keptAs, 'utf8')).toBe(edited);
});
