/** Whatever a pack holds, its pages show it, word for word, and do nothing that it says. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOSTILE_ADDRESSES, HOSTILE_PACK, HOSTILE_TEXTS } from '../web/hostile-texts.ts';
import { openWeb } from '../web/open-web.ts';
import { readPage } from '../web/read-page.ts';
import { libraryOf } from '../web/written-library.ts';

const piece = fc.oneof(
  fc.constantFrom(
    ...HOSTILE_TEXTS,
    ...HOSTILE_ADDRESSES,
    '<',
    '>',
    '"',
    "'",
    '&',
    '`',
    '-->',
    ']]>',
    '</',
    '\\',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).map(text => text.replaceAll(/[\0\r]/gu, '').toWellFormed()),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map(pieces => `x${pieces.join(' ')}`);
const article = fc.record({
  title: text,
  source: fc.record({
    url: fc.oneof(fc.constantFrom(...HOSTILE_ADDRESSES), text),
    author: text,
    publisher: text,
    licence: text,
    published: text,
    retrieved: text,
  }),
  fidelity: fc.constantFrom('verbatim' as const, 'digest' as const),
  passages: fc.array(fc.record({ text, headings: fc.array(text, { maxLength: 3 }), locator: text }), {
    minLength: 1,
    maxLength: 5,
  }),
});

test('drawn at random', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(article, text, text, async (drawn, title, description) => {
      const library = libraryOf([{ id: 'enemy', title, description, articles: { a: drawn } }]);
      const web = await openWeb({ library });
      try {
        const { words, text: page } = await readPage(`${web.address}/read/enemy/a/p1`);
        expect([...words().values()]).toEqual(drawn.passages.map(passage => passage.text));
        for (const path of ['/read', '/read/enemy', `/search?q=${encodeURIComponent(title)}`]) {
          expectHarmless((await readPage(`${web.address}${path}`)).text);
        }
        expectHarmless(page);
      } finally {
        await web.close();
      }
    }),
    { numRuns: 30 },
  );
});

let enemy: Awaited<ReturnType<typeof openWeb>>;
beforeAll(async () => {
  enemy = await openWeb({ library: libraryOf([HOSTILE_PACK]) });
});
afterAll(() => enemy.close());

test.each(HOSTILE_ADDRESSES.map((url, at) => [url, at] as const))(
  'the address %j leads nowhere bad',
  async (_url, at) => {
    const { words, text: page, all } = await readPage(`${enemy.address}/read/enemy/a${at}/p2?s=1`);
    expectHarmless(page);
    expect([...words().values()]).toEqual(
      enemy.library.passagesOf(`enemy/a${at}` as never).map(each => each.text),
    );
    for (const link of all('a[rel~="external"]'))
      expect(link.getAttribute('href')).toMatch(/^https?:\/\/[\w.]+\//u);
  },
);

test('nor does a name of a topic, wherever it stands', async () => {
  for (const { name } of enemy.library.topics) {
    const { text: page, status } = await readPage(`${enemy.address}/topic/enemy/${encodeURIComponent(name)}`);
    expect(status).toBe(200);
    expectHarmless(page);
  }
});

test('nor do a question, a key or a path, which come from anybody', async () => {
  for (const hostile of [...HOSTILE_TEXTS, ...HOSTILE_ADDRESSES]) {
    const said = encodeURIComponent(hostile);
    for (const path of [
      `/search?q=${said}&in=${said}`,
      `/read/${said}`,
      `/read/enemy/a0/p1?s=${said}&key=${said}`,
      `/topic/enemy/${said}`,
    ]) {
      expectHarmless((await readPage(`${enemy.address}${path}`)).text);
    }
  }
});

/** Elements, attributes and addresses are ours alone. */
function expectHarmless(page: string): void {
  const { document } = parseHTML(page);
  const elements = [...document.querySelectorAll('*')] as {
    localName: string;
    attributes: { name: string; value: string }[];
    textContent: string;
  }[];
  const names = new Set(elements.map(({ localName }) => localName));
  for (const name of ['iframe', 'base', 'style', 'svg', 'img', 'object', 'embed', 'template', 'b', 'i']) {
    expect([...names]).not.toContain(name);
  }
  for (const { localName, attributes, textContent } of elements) {
    const values = Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
    expect(Object.keys(values).filter(name => /^(?:on|style$|srcdoc$|http-equiv$)/u.test(name))).toEqual([]);
    for (const name of ['href', 'src', 'action']) {
      const value = values[name];
      if (value !== undefined) expect(value).toMatch(/^(?:https?:\/\/|\/(?!\/)|#)/u);
    }
    if (localName !== 'script') continue;
    if (values.type === 'application/ld+json')
      expect(JSON.parse(textContent)['@context']).toBe('https://schema.org');
    else expect(values.src).toMatch(/^\/assets\/[a-z-]+\.js\?v=/u);
  }
}
