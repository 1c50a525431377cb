/** What comes out of a file: every word of it, or a line that says what was left out. */
import { expect, test } from 'vitest';
import { treeOf } from '../library/library-on-disk.ts';
import { desk } from './desk.ts';

async function read(name: string, content: string | Uint8Array) {
  const { importIt, load } = await desk(name, content);
  const result = await importIt();
  if (result.kind === 'refused') throw new Error(result.message);
  const [article] = (await load()).articles;
  return {
    title: article?.title,
    texts: (await load()).passages.map(passage => passage.text),
    dropped: result.dropped.map(({ text }) => text),
    result,
    passages: (await load()).passages,
    article,
  };
}

test('quotation marks, dashes and the euro sign of a Windows-1252 file are kept', async () => {
  const bytes = Buffer.from(
    'Title\n\nThe \x93ice\x94 didn\x92t cost 5 \x80 \x96 or \x97 so\x85\n\nThe Caf\xe9 stayed open all winter.',
    'latin1',
  );
  const { texts, dropped } = await read('a.txt', new Uint8Array(bytes));
  expect(texts).toEqual(['The “ice” didn’t cost 5 € – or — so…', 'The Café stayed open all winter.']);
  expect(dropped).toEqual([]);
});

test.each<[string, string, RegExp]>([
  [
    'a colon in a value',
    '---\ntitle: Russia: a view\nauthor: A. One\n---\n\nText.\n',
    /a\.md.*line 2.*quotes/,
  ],
  [
    'references nested into each other',
    `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: [${'*c,'.repeat(9)}]\n---\n\nText.\n`,
    /refers to itself too often/,
  ],
  ['a front matter of broken TOML', '+++\ntitle = Russia\nauthor = "A. One"\n+++\n\nText.\n', /TOML/],
])('%s is refused with the remedy, not quoted as text', async (_, content, expected) => {
  const { importIt, folder } = await desk('a.md', content);
  expect(await importIt()).toMatchObject({ kind: 'refused', message: expect.stringMatching(expected) });
  expect(await treeOf(folder).catch(() => ({}))).toEqual({});
});

test('a text that starts with a rule is no front matter', async () => {
  const { texts } = await read('a.md', '---\n\nHe said: [no.\n\n---\n\nText.\n');
  expect(texts).toEqual(['He said: [no.', 'Text.']);
});

test('a title that is underlined leaves no underline behind', async () => {
  expect(await read('a.md', 'Title Here\n==========\n\nOne.\n\nTwo.\n')).toMatchObject({
    title: 'Title Here',
    texts: ['One.', 'Two.'],
  });
});

test.each([
  ['Chinese', '一月港口结冰了，委员会立即关闭了内港。\n\n三月重新开放。\n'],
  ['Japanese', '一月に港が凍った！\n\n三月には開いていた。\n'],
  ['a Chinese question', '港口为什么在一月份突然结冰了，而委员会又为什么立即关闭了整个内港？\n\n因为冷。\n'],
  [
    'an English question that is a paragraph',
    'Why did the harbour freeze in January, when the Weather Office had said that it would stay open all winter?\n\nNobody knows.\n',
  ],
  ['two short questions', 'Why? Who knows?\n\nNobody knows.\n'],
  ['Hindi', 'जनवरी में बंदरगाह जम गया।\n\nमार्च में खुल गया।\n'],
])('the first paragraph of %s is a passage, not the title', async (_, content) => {
  const { texts, title } = await read('harbour-ice.txt', content);
  expect(texts).toEqual(content.trim().split('\n\n'));
  expect(title).toBe('Harbour ice');
});

test.each(['Why Did the Harbour Freeze?', '港口为什么结冰？', '港口结冰'])(
  'a short headline is still the title: %s',
  async headline => {
    expect(await read('a.txt', `${headline}\n\nOne is here.\n\nTwo.\n`)).toMatchObject({ title: headline });
  },
);

test.each([
  ['Asia-\nPacific', 'Asia-Pacific'],
  ['Ulan-\nUde', 'Ulan-Ude'],
  ['MiG-\n29', 'MiG-29'],
  ['well-\nknown', 'well-known'],
  ['pre-\nand post-war', 'pre- and post-war'],
])('a word that was broken at its hyphen is whole again: %j', async (broken, whole) => {
  const line = 'The talks were held at length and nobody minded the';
  const { texts } = await read('a.txt', `T\n\n${line} ${broken} ${line}\nand they went on.\n\nEnd.`);
  expect(texts[0]).toContain(` ${whole} `);
});

test('a comment in a code block is code', async () => {
  const code = '```html\n<!-- shown -->\n<p>&shy;</p>\n```';
  const { texts, dropped } = await read('a.md', `# T\n\n<!-- note -->\n\nText &\`.\n\n${code}\n`);
  expect(texts).toEqual(['Text &`.', '<!-- shown -->\n<p>&shy;</p>']);
  expect(dropped).toEqual(['<!-- note -->']);
});

test('a hidden character that is written as an escape is taken out, and that is said', async () => {
  const { texts, dropped } = await read('a.md', '# T\n\nPay&#x200B;ment is due, `&shy;` is code.\n\nEnd.');
  expect(texts[0]).toBe('Payment is due, &shy; is code.');
  expect(dropped).toEqual(['1 hidden character written as an escape (&#x200B;)']);
});

test('text that is nested too deep is refused, not dropped', async () => {
  const { importIt } = await desk('a.md', `# T\n\nText.\n\n${'> '.repeat(101)}Deep.\n`);
  expect(await importIt()).toMatchObject({ kind: 'refused', message: expect.stringMatching(/nested/) });
});

test('a footnote that is only an address is kept', async () => {
  const { texts } = await read('a.md', '# T\n\nText.[^1]\n\n[^1]: https://example.org/ice\n');
  expect(texts).toEqual(['Text.[^1]', '[^1]: https://example.org/ice']);
});

test('pictures are listed as left out, with what they say', async () => {
  const { texts, dropped } = await read(
    'a.md',
    '# T\n\n![The frozen harbour](ice.png)\n\nText ![](a.png) here.\n\nEnd.\n',
  );
  expect(texts).toEqual(['Text  here.', 'End.']);
  expect(dropped).toEqual(['![The frozen harbour](ice.png)', '![](a.png)']);
});
