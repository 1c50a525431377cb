/** Foreign formats, through an import as hosts run it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importArticles } from '../../../src/import/import-article.ts';
import { RESERVED, treeOf } from '../library/library-on-disk.ts';
import { desk } from './desk.ts';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'import');
const fixture = (name: string) => readFile(join(FIXTURES, name));
const PROSE =
  'The harbour froze in January, and the board closed the inner basin at once, as it had always done before.';

async function read(name: string, content: string | Uint8Array, options = {}) {
  const { importIt, load } = await desk(name, content);
  const result = await importIt(options);
  if (result.kind === 'refused') throw new Error(result.message);
  const library = await load();
  return { result, article: library.articles[0], passages: library.passages };
}

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><title>Ice | Notes</title>${head}</head><body>${body}</body></html>`;

describe('recognised by content before its name', () => {
  test.each([
    ['a.txt', page(`<article><h1>Ice</h1><p>${PROSE}</p><p>End of it.</p></article>`), 'web page'],
    ['a.md', page(`<article><h1>Ice</h1><p>${PROSE}</p><p>End of it.</p></article>`), 'web page'],
    ['a.md', `<div align="center">\n\n# Ice\n\n</div>\n\n${PROSE}\n`, 'Markdown'],
    ['a.txt', `WEBVTT\n\n00:01.000 --> 00:04.000\n${PROSE}\n`, 'subtitles'],
  ])('%s', async (name, content, format) => {
    expect((await read(name, content)).result.format).toBe(format);
  });

  test.each<[string, string, RegExp]>([
    ['latex-koma.pdf', 'ice.txt', /PDF/u],
    ['pandoc-notes.docx', 'ice.zip', /Word document/u],
    ['pandoc-3.epub', 'ice', /EPUB/u],
  ])('%s that is called %s', async (file, name, format) => {
    expect((await read(name, await fixture(file))).result.format).toMatch(format);
  });

  test.each<[string, string, RegExp]>([
    ['scan.pdf', 'a.pdf', /scan without text.*OCR/u],
    ['encrypted.pdf', 'a.pdf', /encrypted/u],
  ])('%s is told', async (file, name, expected) => {
    const { importIt, folder } = await desk(name, await fixture(file));
    expect(await importIt()).toMatchObject({ kind: 'refused', message: expect.stringMatching(expected) });
    expect(await treeOf(folder).catch(() => ({}))).toEqual({});
  });

  test.each<[string, Uint8Array | string, RegExp]>([
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /spreadsheet/u],
    ['an archive', zipSync({ 'a.txt': strToU8('x') }), /archive/u],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), /old Office/u],
    ['text that calls itself PDF', 'Hello, this is no PDF.', /no PDF, although/u],
  ])('%s is told', async (_, content, expected) => {
    const { importIt } = await desk('a.pdf', content);
    expect(await importIt()).toMatchObject({ kind: 'refused', message: expect.stringMatching(expected) });
  });
});

describe('a web page', () => {
  test('says who, when and where from, in each of the ways that pages have', async () => {
    const heads = [
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ice","author":[{"name":"R. Lind"}],"datePublished":"2021-05-03T08:00:00Z","publisher":{"name":"Notes"}}]}</script><link rel="canonical" href="https://example.org/ice">',
      '<meta property="og:title" content="Ice"><meta name="author" content="R. Lind"><meta property="article:published_time" content="2021-05-03"><meta property="og:site_name" content="Notes"><meta property="og:url" content="https://example.org/ice">',
      '<meta name="citation_title" content="Ice"><meta name="citation_author" content="Lind, R."><meta name="citation_publication_date" content="2021/05/03"><meta name="citation_public_url" content="https://example.org/ice"><meta name="citation_journal_title" content="Notes">',
    ];
    for (const head of heads) {
      const { article } = await read(
        'a.html',
        page(`<article><h1>Ice</h1><p>${PROSE}</p><p>By March it was open again.</p></article>`, head),
      );
      expect(article).toMatchObject({
        title: 'Ice',
        source: {
          author: 'R. Lind',
          published: '2021-05-03',
          url: 'https://example.org/ice',
          publisher: 'Notes',
        },
      });
    }
  });

  test('loses no list, table, quotation or code, and shows no menu', async () => {
    const body = `<nav><a href="/">Home</a><a href="/a">All</a><a href="/b">More</a></nav><article><h1>Ice</h1><p>${PROSE}</p><ol start="3"><li>third</li><li>fourth</li></ol><blockquote><p>Nobody spoke.</p></blockquote><table><tr><th>Week</th><th>Sledges</th></tr><tr><td>First</td><td>77</td></tr></table><pre><code>open(basin)\n  close()</code></pre><p>It said CO<sub>2</sub>.<sup><a href="#n1">1</a></sup> Then:<br>open</p></article><aside>Subscribe to our newsletter</aside><footer>© Notes</footer>`;
    const { passages, result } = await read('a.html', page(body));
    expect(passages.map(({ text }) => text)).toEqual([
      PROSE,
      '3. third',
      '4. fourth',
      'Nobody spoke.',
      'First | 77',
      'open(basin)\n  close()',
      'It said CO2. Then:\nopen',
    ]);
    expect(passages[4]?.headings).toEqual(['Week | Sledges']);
    expect(result.dropped.map(({ text }) => text).join()).toContain('mark of 1 footnote');
  });

  test('in an encoding that it states is read in that', async () => {
    const text = page(
      `<article><h1>Лёд</h1><p>${'Порт замёрз в январе, и правление закрыло гавань. '.repeat(3)}</p></article>`,
      '<meta charset="koi8-r">',
    );
    const koi8 = Buffer.from(
      [...text].map(letter => {
        const code = [...Array(256).keys()].find(
          byte => new TextDecoder('koi8-r').decode(new Uint8Array([byte])) === letter,
        );
        return code ?? 63;
      }),
    );
    expect((await read('a.html', koi8)).article).toMatchObject({ title: 'Лёд' });
  });
});

describe('a book', () => {
  test('is one article with chapters as headings, or one for each chapter', async () => {
    const bytes = await fixture('pandoc-3.epub');
    const whole = await read('vessen.epub', bytes);
    expect(new Set(whole.passages.map(({ headings }) => headings[0]))).toContain('What was counted');
    const { folder, file, load } = await desk('vessen.epub', bytes);
    const results = await importArticles({
      file,
      pack: 'vessen',
      library: folder,
      reserved: RESERVED,
      split: 'chapters',
    });
    expect(results.map(({ kind }) => kind)).toEqual(['imported', 'imported', 'imported', 'imported']);
    const library = await load();
    expect(library.articles.map(({ id, title }) => [id, title])).toContainEqual([
      'vessen/vessen-2',
      'How the Harbour of Vessen Froze: What was counted',
    ]);
    expect(library.passages).toHaveLength(whole.passages.length);
    const again = await importArticles({
      file,
      pack: 'vessen',
      library: folder,
      reserved: RESERVED,
      split: 'chapters',
    });
    expect(again.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
  });

  test('that is protected against copying is told', async () => {
    const parts = {
      'META-INF/container.xml': strToU8('<container/>'),
      'META-INF/rights.xml': strToU8('<x/>'),
    };
    const { importIt } = await desk('a.epub', zipSync(parts));
    expect(await importIt()).toMatchObject({ kind: 'refused', message: expect.stringMatching(/protected/u) });
  });
});

test.each(['pandoc-notes.docx', 'pandoc-3.epub', 'latex-koma.pdf', 'hugo_summit.html'])(
  'importing %s twice changes nothing',
  async name => {
    const { importIt, folder } = await desk(name, await fixture(name));
    expect(await importIt()).toMatchObject({ kind: 'imported' });
    const before = await treeOf(folder);
    expect(await importIt()).toMatchObject({ kind: 'unchanged' });
    expect(await treeOf(folder)).toEqual(before);
  },
);

test('passages of a PDF know their page, also those that go on over one', async () => {
  const { passages } = await read('a.pdf', await fixture('latex-koma.pdf'));
  expect(passages[0]?.locator).toBe('p. 1');
  expect(
    passages.map(({ locator }) => locator).filter(place => /^pp\. \d+–\d+$/u.test(place ?? '')),
  ).not.toEqual([]);
});

test.each([
  [
    'a.vtt',
    'WEBVTT\n\nNOTE by hand\n\n1\n00:00:09.000 --> 00:00:12.000\n<v Anna Berg>We close at <b>nine</b>,\nas ever.\n\n00:00:12.500 --> 00:00:14.000\n<v Tom>Who says so?\n',
  ],
  [
    'a.srt',
    '1\n00:00:09,000 --> 00:00:12,000\nAnna Berg: We close at <i>nine</i>,\nas ever.\n\n2\n00:00:12,500 --> 00:00:14,000\nTom: Who says so?\n',
  ],
])('the turns of %s are passages with speaker and time', async (name, content) => {
  const { passages } = await read(name, content);
  expect(passages.map(({ text, locator }) => [text, locator])).toEqual([
    ['We close at nine, as ever.', 'Anna Berg, 00:00:09'],
    ['Who says so?', 'Tom, 00:00:12'],
  ]);
});

describe('the language', () => {
  test.each([
    [
      'fa',
      'بندر در ماه ژانویه یخ زد و هیئت مدیره حوضچه داخلی را فوراً بست. این کار همیشه انجام می‌شد و کسی تعجب نکرد.',
    ],
    [
      'ar',
      'تجمد الميناء في يناير وأغلق المجلس الحوض الداخلي على الفور كما كان يفعل دائما ولم يستغرب أحد من ذلك.',
    ],
    [
      'tr',
      'Liman ocak ayında dondu ve kurul iç havuzu hemen kapattı. Bu her zaman böyle olurdu ve kimse şaşırmadı ama bir gemi için bu çok geç oldu.',
    ],
  ])('of %s is told', async (language, text) => {
    expect((await read('a.txt', `${text}\n\n${text}\n`)).article?.language).toBe(language);
  });

  test('is what the host says it is', async () => {
    expect((await read('a.txt', `${PROSE}\n\nEnd.`, { language: 'nb' })).article?.language).toBe('nb');
  });
});

test.each([
  [
    'German',
    'Der Hafenrat schloss das Innere Becken und die Fähre. Und der Hafenrat sagte, dass es sowie die Fähre ruht.\n\nDer Hafenrat und die Fähre blieben. Und dass es so war, sagte der Hafenrat auch.',
    /hafenrat/u,
    /^(?:und|dass|sowie|auch|der)$/u,
  ],
  [
    'Russian',
    'Это Портовый Совет закрыл гавань. Это было в январе, и Портовый Совет молчал.\n\nЭто Портовый Совет открыл гавань. Это было в марте.',
    /портовый-совет/u,
    /^(?:это|было|и|в)$/u,
  ],
  [
    'Turkish',
    'Bir gün Liman Kurulu havuzu kapattı. Bir gemi bekledi.\n\nBir gün Liman Kurulu havuzu açtı. Bir gemi geldi.',
    /liman-kurulu/u,
    /^(?:bir|ve)$/u,
  ],
])('topics proposed for a %s article are names and nouns', async (_, text, expected, never) => {
  const { result } = await read('a.txt', `${text}\n\nEnd.`);
  const names = result.topics.map(({ name }) => name);
  expect(names.join(' ')).toMatch(expected);
  expect(names.filter(name => never.test(name))).toEqual([]);
});
