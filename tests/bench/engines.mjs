// @ts-check
// The engines that are compared: each takes paragraphs and gives back a function that searches them.
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

/** @type {Readonly<Record<string, Engine>>} */
export const ENGINES = {
  Footnote: footnote,
  MiniSearch: miniSearch,
  'MiniSearch, stems, fuzzy': miniSearchTuned,
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
