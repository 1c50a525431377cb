// @ts-check
// The engines that are compared: each takes paragraphs, and gives back how to search them, keep them and load them.
import {
  create,
  insertMultiple,
  load as loadOrama,
  save as saveOrama,
  search as searchOrama,
} from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import stem from 'wink-porter2-stemmer';
import { createSearchIndex } from '../../dist/src/index.js';
import { toArticles } from './library.mjs';

/** @typedef {(query: string) => number} Search how many passages were found */
/**
 * @typedef {object} Indexed
 * @property {Search} search
 * @property {() => unknown} [save] to what a program would write to disk
 * @property {(saved: any) => Search} [load]
 */
/** @typedef {(paragraphs: readonly string[]) => Indexed} Engine */

const LIMIT = 10;

/** Its start from a snapshot is measured apart, the whole way from pack files. @type {Engine} */
function footnote(paragraphs) {
  const index = createSearchIndex(toArticles(paragraphs, false));
  return {
    search(text) {
      const query = index.parse(text);
      return query === undefined ? 0 : index.search(query, LIMIT).length;
    },
  };
}

/**
 * @param {readonly string[]} paragraphs
 * @param {import('minisearch').Options} options
 * @returns {Indexed}
 */
function miniSearchWith(paragraphs, options) {
  const searchIn = (/** @type {MiniSearch} */ index) => (/** @type {string} */ query) =>
    index.search(query).slice(0, LIMIT).length;
  const index = new MiniSearch(options);
  index.addAll(paragraphs.map((text, id) => ({ id, text })));
  return {
    search: searchIn(index),
    save: () => JSON.stringify(index),
    load: saved => searchIn(MiniSearch.loadJSON(saved, options)),
  };
}

/** As its documentation recommends for a search box. @type {Engine} */
function miniSearch(paragraphs) {
  return miniSearchWith(paragraphs, { fields: ['text'], searchOptions: { fuzzy: 0.2, prefix: true } });
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
  return miniSearchWith(paragraphs, { fields: ['text'], processTerm, searchOptions: { fuzzy: 0.2 } });
}

/** As it comes. @type {Engine} */
function flexSearch(paragraphs) {
  const options = /** @type {const} */ ({ tokenize: 'forward' });
  const searchIn = (/** @type {any} */ index) => (/** @type {string} */ query) =>
    index.search(query, { limit: LIMIT, suggest: true }).length;
  const index = new FlexSearch.Index(options);
  for (const [id, text] of paragraphs.entries()) index.add(id, text);
  return {
    search: searchIn(index),
    save() {
      /** @type {[string, string][]} */
      const parts = [];
      index.export((/** @type {string} */ key, /** @type {string} */ data) => void parts.push([key, data]));
      return parts;
    },
    load(parts) {
      const loaded = new FlexSearch.Index(options);
      for (const [key, data] of parts) loaded.import(key, data);
      return searchIn(loaded);
    },
  };
}

/** As it comes, with the slip of a letter allowed. @type {Engine} */
function orama(paragraphs) {
  const open = () => create({ schema: { text: 'string' } });
  const searchIn = (/** @type {any} */ database) => (/** @type {string} */ query) => {
    const found = searchOrama(database, { term: query, limit: LIMIT, tolerance: 1 });
    return found instanceof Promise ? 0 : found.hits.length;
  };
  const database = open();
  void insertMultiple(
    database,
    [...paragraphs].map(text => ({ text })),
    10_000,
  );
  return {
    search: searchIn(database),
    save: () => JSON.stringify(saveOrama(database)),
    load(saved) {
      const loaded = open();
      loadOrama(loaded, JSON.parse(saved));
      return searchIn(loaded);
    },
  };
}

/** Word by word; it compares with every paragraph. @type {Engine} */
function fuse(paragraphs) {
  const options = { useTokenSearch: true, ignoreLocation: true, threshold: 0.34 };
  const searchIn = (/** @type {Fuse<string>} */ index) => (/** @type {string} */ query) =>
    index.search(query, { limit: LIMIT }).length;
  const index = new Fuse([...paragraphs], options);
  return {
    search: searchIn(index),
    save: () => JSON.stringify(index.getIndex()),
    load: saved => searchIn(new Fuse([...paragraphs], options, Fuse.parseIndex(JSON.parse(saved)))),
  };
}

/** @type {Readonly<Record<string, Engine>>} */
export const ENGINES = {
  Footnote: footnote,
  MiniSearch: miniSearch,
  'MiniSearch, stems, fuzzy': miniSearchTuned,
  FlexSearch: flexSearch,
  Orama: orama,
  'Fuse.js': fuse,
};
