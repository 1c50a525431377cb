// @ts-check
// The engines that are compared: each takes paragraphs and gives back a function that searches them.
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import stem from 'wink-porter2-stemmer';
import { createSearchIndex } from '../../dist/src/index.js';

/** @typedef {(query: string) => number} Search how many passages were found */
/** @typedef {(paragraphs: readonly string[]) => Search} Engine */

const LIMIT = 10;

/** @type {Engine} */
function footnote(paragraphs) {
  const index = createSearchIndex(toLibrary(paragraphs));
  return text => {
    const query = index.parse(text);
    return query === undefined ? 0 : index.search(query, LIMIT).length;
  };
}

/** As its documentation recommends for a search box. @type {Engine} */
function miniSearch(paragraphs) {
  const index = new MiniSearch({ fields: ['text'], searchOptions: { fuzzy: 0.2, prefix: true } });
  index.addAll(paragraphs.map((text, id) => ({ id, text })));
  return query => index.search(query).slice(0, LIMIT).length;
}

/** Given the same help as Footnote: stems, no stop words, misspelt words. @type {Engine} */
function miniSearchTuned(paragraphs) {
  const stops = new Set(
    'the of and to in a is that for it as was with be by on not he his but at are this have'.split(' '),
  );
  /** @type {Map<string, string>} */
  const stems = new Map();
  const processTerm = (/** @type {string} */ term) => {
    const word = term.toLowerCase();
    if (stops.has(word)) return null;
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
  const index = new MiniSearch({ fields: ['text'], processTerm, searchOptions: { fuzzy: 0.2 } });
  index.addAll(paragraphs.map((text, id) => ({ id, text })));
  return query => index.search(query).slice(0, LIMIT).length;
}

/** As it comes. @type {Engine} */
function flexSearch(paragraphs) {
  const index = new FlexSearch.Index({ tokenize: 'forward' });
  for (const [id, text] of paragraphs.entries()) index.add(id, text);
  return query => index.search(query, { limit: LIMIT, suggest: true }).length;
}

/** As it comes, with the slip of a letter allowed. @type {Engine} */
function orama(paragraphs) {
  const database = create({ schema: { text: 'string' } });
  void insertMultiple(
    database,
    [...paragraphs].map(text => ({ text })),
    10_000,
  );
  return query => {
    const found = searchOrama(database, { term: query, limit: LIMIT, tolerance: 1 });
    return found instanceof Promise ? 0 : found.hits.length;
  };
}

/** Word by word; it compares with every paragraph. @type {Engine} */
function fuse(paragraphs) {
  const index = new Fuse([...paragraphs], { useTokenSearch: true, ignoreLocation: true, threshold: 0.34 });
  return query => index.search(query, { limit: LIMIT }).length;
}

/** The most paragraphs that each is asked to take here; larger runs end without memory or not the same day. */
export const PARAGRAPHS_MAX = /** @type {Readonly<Record<string, number>>} */ ({
  MiniSearch: 100_000,
  'MiniSearch, stems, fuzzy': 100_000,
  FlexSearch: 10_000,
  Orama: 10_000,
  'Fuse.js': 1_000,
});

/** @type {Readonly<Record<string, Engine>>} */
export const ENGINES = {
  Footnote: footnote,
  MiniSearch: miniSearch,
  'MiniSearch, stems, fuzzy': miniSearchTuned,
  FlexSearch: flexSearch,
  Orama: orama,
  'Fuse.js': fuse,
};

/**
 * @param {readonly string[]} paragraphs
 * @returns {import('../../src/model.ts').Library}
 */
function toLibrary(paragraphs) {
  const packId = /** @type {import('../../src/model.ts').PackId} */ ('bench');
  const articleId = /** @type {import('../../src/model.ts').ArticleId} */ ('bench/corpus');
  const passages = paragraphs.map((text, i) => ({
    id: /** @type {import('../../src/model.ts').PassageId} */ (`bench/corpus#p${i + 1}`),
    articleId,
    packId,
    ordinal: i + 1,
    headings: [],
    start: 0,
    end: text.length,
    text,
    hash: '',
    summarises: [],
  }));
  /** @type {import('../../src/model.ts').Article} */
  const article = {
    id: articleId,
    packId,
    title: '',
    body: '',
    source: { licence: 'CC0-1.0' },
    fidelity: 'verbatim',
    language: 'en',
  };
  return {
    packs: [],
    articles: [article],
    passages,
    topics: [],
    aliasGroups: [],
    claimReviews: [],
    pack: () => undefined,
    article: id => (id === articleId ? article : undefined),
    passage: () => undefined,
    passagesOf: id => (id === articleId ? passages : []),
  };
}
