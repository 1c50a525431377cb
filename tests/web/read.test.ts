/** What people and programs find behind the address of a passage. */
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createLibrary } from '../../src/library/create-library.ts';
import { withDistinctTitles } from '../../src/library/distinct-titles.ts';
import { openWeb } from './open-web.ts';
import { readPage } from './read-page.ts';
import { libraryOf } from './written-library.ts';

const FERRY = libraryOf([
  {
    id: 'harbour',
    title: 'The harbour',
    articles: {
      'night-ferry': {
        title: 'The night ferry',
        source: {
          author: 'Ann Berg; Carl Ode',
          publisher: 'Harbour Notes',
          url: 'https://example.org/night-ferry',
          published: '2011-10-04',
          retrieved: '2024-01-02',
          licence: 'CC BY 4.0',
        },
        passages: [
          { text: 'The night ferry leaves at ten. It takes cars.', headings: ['Times'] },
          { text: 'Bread is sold on board until midnight & later.', headings: ['Times', 'On board'] },
          { text: 'Dogs stay on deck.\nCats go below.', headings: ['Animals'], locator: 'p. 4' },
        ],
      },
      boards: {
        title: 'Quay boards',
        fidelity: 'digest',
        source: { publisher: 'Harbour Notes', url: 'https://example.org/boards' },
        passages: [{ text: 'The boards are painted white.', summarises: [2, 3] }],
      },
    },
    topics: [],
  },
]);

let web: Awaited<ReturnType<typeof openWeb>>;
const page = (path: string, init?: RequestInit) => readPage(`${web.address}${path}`, init);
const ferry = (place = '') => page(`/read/harbour/night-ferry${place}`);

beforeAll(async () => {
  web = await openWeb({ library: FERRY });
});
afterAll(() => web.close());

describe('the page of a passage', () => {
  test('shows the whole article, the passage marked, and no other', async () => {
    const { all, words } = await ferry('/p2');
    expect([...words()]).toEqual(
      FERRY.passages.slice(0, 3).map(({ ordinal, text }) => [`¶${ordinal}`, text]),
    );
    expect(all('.cited').map(({ id }) => id)).toEqual(['p2']);
  });

  test('brings the passage into view without a script: it has the focus', async () => {
    const { all } = await ferry('/p3');
    expect(all('[autofocus]').map(({ id }) => id)).toEqual(['p3']);
  });

  test('lights the sentence that the link names, and no more of the passage', async () => {
    expect((await ferry('/p1?s=2')).all('mark').map(mark => mark.textContent)).toEqual(['It takes cars.']);
    for (const other of ['', '?s=0', '?s=3', '?s=x', '?s=2.5']) {
      expect((await ferry(`/p1${other}`)).all('mark')).toEqual([]);
    }
  });

  test('leads to the passages before and after, and to the original at the passage', async () => {
    const { all, document } = await ferry('/p2');
    const hrefs = all('.cited .ways a').map(link => link.getAttribute('href'));
    expect(hrefs).toContain('/read/harbour/night-ferry/p1');
    expect(hrefs).toContain('/read/harbour/night-ferry/p3');
    expect(hrefs.find(href => href?.startsWith('https://example.org/night-ferry#:~:text='))).toBeDefined();
    expect(document.querySelector('link[rel="next"]')?.getAttribute('href')).toMatch(/\/p3$/u);
    expect((await ferry('/p1')).all('.cited a[rel="prev"]')).toEqual([]);
    expect((await ferry('/p3')).all('.cited a[rel="next"]')).toEqual([]);
  });

  test('of a digest says which paragraphs of the original it sums up, and leads there', async () => {
    const { document } = await page('/read/harbour/boards/p1');
    const link = document.querySelector('.cited .of a');
    expect(link?.textContent).toBe('sums up ¶2, ¶3 of the original');
    expect(link?.getAttribute('href')).toBe('https://example.org/boards');
  });

  test('says where the passage is in an original that has places of its own', async () => {
    expect((await ferry('/p3')).document.querySelector('.cited .of')?.textContent).toBe('p. 4');
  });

  test('has each form of reference, and the records as files', async () => {
    const { all, document } = await ferry('/p2');
    expect(all('.cite dt').map(({ textContent }) => textContent)).toEqual(['Chicago', 'MLA', 'APA']);
    for (const reference of all('.cite dd')) expect(reference.textContent).toContain('The night ferry');
    for (const [ending, type, shows] of [
      ['.bib', 'application/x-bibtex', '@'],
      ['.ris', 'application/x-research-info-systems', 'TY  - '],
      ['.csl.json', 'application/vnd.citationstyles.csl+json', '"title": "The night ferry"'],
    ] as const) {
      const path = `/read/harbour/night-ferry/p2${ending}`;
      expect(document.querySelector(`.cite a[href="${path}"]`)).not.toBeNull();
      const record = await page(path);
      expect(record.headers.get('content-type')).toContain(type);
      expect(record.text).toContain(shows);
    }
  });
});

describe('an article', () => {
  test('names all that is known of it, and says whose words these are', async () => {
    const { document, all } = await ferry();
    const facts = all('.about dl > div').map(row => row.textContent?.replace(/\s+/gu, ' ').trim());
    expect(facts).toEqual([
      'AuthorAnn Berg; Carl Ode',
      'PublisherHarbour Notes',
      'Published4 October 2011',
      'Our copy2 January 2024',
      'LicenceCC BY 4.0',
      'Originalexample.org',
    ]);
    expect(document.querySelector('.about')?.textContent).toContain('the article’s own words');
    expect((await page('/read/harbour/boards')).document.querySelector('.about')?.textContent).toContain(
      'a summary in our own words',
    );
  });

  test('has its headings as an outline, whose links are on the page', async () => {
    const { all, document } = await ferry();
    const links = all('.outline a');
    expect(links.map(({ textContent }) => textContent)).toEqual(['Times', 'On board', 'Animals']);
    for (const link of links) {
      const target = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      expect(target?.textContent).toBe(link.textContent);
    }
    expect(all('h2, h3').map(({ localName, textContent }) => `${localName} ${textContent}`)).toEqual([
      'h2 Times',
      'h3 On board',
      'h2 Animals',
      'h2 About this text',
    ]);
  });

  test('is there as data, word for word, and so is each passage', async () => {
    const { document } = await ferry('/p2');
    const path = document.querySelector('link[type="application/json"]')?.getAttribute('href') ?? '';
    const passage = JSON.parse((await page(path)).text);
    expect(passage).toMatchObject({
      id: 'harbour/night-ferry#p2',
      quotation: { exact: FERRY.passages[1]?.text },
      page: `${web.address}/read/harbour/night-ferry/p2`,
      article: { title: 'The night ferry', source: { licence: 'CC BY 4.0' } },
    });
    const article = JSON.parse((await ferry('.json')).text);
    expect(article.passages.map(({ quotation }: typeof passage) => quotation.exact)).toEqual(
      FERRY.passages.slice(0, 3).map(({ text }) => text),
    );
  });
});

describe('what other programs read of the page of a passage', () => {
  test.each([
    ['og:type', 'article'],
    ['og:title', 'The night ferry'],
    ['og:description', 'Bread is sold on board until midnight & later.'],
    ['og:site_name', 'Footnote'],
    ['article:published_time', '2011-10-04'],
    ['twitter:card', 'summary_large_image'],
    ['twitter:title', 'The night ferry'],
    ['twitter:description', 'Bread is sold on board until midnight & later.'],
    ['citation_title', 'The night ferry'],
    ['citation_publication_date', '2011/10/04'],
    ['citation_publisher', 'Harbour Notes'],
    ['citation_language', 'en'],
    ['citation_public_url', 'https://example.org/night-ferry'],
  ])('%s is %s', async (name, content) => {
    expect((await ferry('/p2')).tag(name)).toBe(content);
  });

  test('the title is the article’s own, also where two of the same title are told apart in lists', async () => {
    const report = { title: 'Report', passages: ['The ferry was repaired in May, after all.'] };
    const written = libraryOf([{ id: 'harbour', articles: { may: report, june: report } }]);
    const both = await openWeb({ library: createLibrary(withDistinctTitles(written.packs)) });
    onTestFinished(() => both.close());
    const { tag, all } = await readPage(`${both.address}/read/harbour/may/p1`);
    expect(all('h1').map(({ textContent }) => textContent)).toEqual(['Report (harbour/may)']);
    for (const name of ['og:title', 'twitter:title', 'citation_title']) expect(tag(name)).toBe('Report');
    expect(tag('og:image:alt')).toBe('“The ferry was repaired in May, after all.” ¶1, Report · verbatim');
    const [copied] = all('[data-copy="quotation"]').map(button => button.getAttribute('data-text'));
    expect(copied?.split('\n')[0]).toBe('¶1 · Report · verbatim');
  });

  test('each author has a tag of their own, as reference managers want it', async () => {
    const { all } = await ferry('/p2');
    const authors = all('meta[name="citation_author"]').map(tag => tag.getAttribute('content'));
    expect(authors).toEqual(['Ann Berg', 'Carl Ode']);
  });

  test('the address of the page is whole, and the same whichever sentence is lit', async () => {
    const { document, tag } = await ferry('/p1?s=2');
    const address = `${web.address}/read/harbour/night-ferry/p1`;
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(address);
    expect(tag('og:url')).toBe(`${address}?s=2`);
  });

  test('JSON-LD says: a quotation, of that article, by these people', async () => {
    const { document } = await ferry('/p2');
    const data = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Quotation',
      text: 'Bread is sold on board until midnight & later.',
      isPartOf: {
        '@type': 'Article',
        headline: 'The night ferry',
        author: [
          { '@type': 'Person', name: 'Ann Berg' },
          { '@type': 'Person', name: 'Carl Ode' },
        ],
        datePublished: '2011-10-04',
      },
    });
  });

  test('a digest is not said to be the article: it is based on it', async () => {
    const { document } = await page('/read/harbour/boards/p1');
    const data = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
    expect(data.isPartOf).toMatchObject({
      isBasedOn: { headline: 'Quay boards', url: 'https://example.org/boards' },
    });
    expect(data.isPartOf.publisher).toBeUndefined();
  });
});
