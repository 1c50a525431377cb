/** A library to sections: its texts as UTF-8, and what is known of each passage as columns of numbers. */
import type { Article, Library, Pack, Passage } from '../model.ts';
import type { Piece } from './sections.ts';

/** Passages are in the columns, bodies in the text. */
export interface LibraryHead {
  readonly fingerprint: string;
  readonly packs: readonly PackHead[];
  readonly articles: readonly ArticleHead[];
  /** Each list of headings once. */
  readonly headings: readonly (readonly string[])[];
  /** Of few passages only: those of digests. */
  readonly summarises: readonly (readonly [passage: number, paragraphs: readonly number[]])[];
  /** Of the passages of originals that have pages or times. */
  readonly locators: readonly (readonly [passage: number, locator: string])[];
}

/** With the number of its articles, which come in the order of the packs. */
export type PackHead = Omit<Pack, 'articles' | 'passages'> & { readonly articles: number };
/** With the number of its passages, which come in the order of the articles. */
export type ArticleHead = Omit<Article, 'body'> & { readonly passages: number };

/** For each passage: ordinal, headings, hash in two halves; where it is in the body and, in bytes, in the text. */
const COLUMNS = ['ordinal', 'heading', 'hashHigh', 'hashLow', 'start', 'end', 'from', 'to'] as const;
type Column = (typeof COLUMNS)[number];
export type Columns = Readonly<Record<Column, Uint32Array>>;

export function columnsOf(column: (name: Column) => Uint32Array): Columns {
  return {
    ordinal: column('ordinal'),
    heading: column('heading'),
    hashHigh: column('hashHigh'),
    hashLow: column('hashLow'),
    start: column('start'),
    end: column('end'),
    from: column('from'),
    to: column('to'),
  };
}

export interface StoredLibraryParts {
  pieces(): Generator<Piece>;
  /** Once all pieces were taken. */
  head(): LibraryHead;
}

const HASH = /^[0-9a-f]{12}$/u;
const HALF_HASH = 6;

/** Its pieces throw for a library that would not come back as it is; none that was read from pack files is so. */
export function storeLibrary(library: Library, fingerprint: string): StoredLibraryParts {
  const { packs, articles, passages } = library;
  const columns = columnsOf(() => new Uint32Array(passages.length));
  const articleEnds = new Uint32Array(articles.length);
  const headings = createHeadings();
  const summarises: [number, readonly number[]][] = [];
  const locators: [number, string][] = [];
  const heads: ArticleHead[] = [];

  function putPassage(passage: Passage, article: Article, place: number): void {
    if (!isInPlace(passage, article) || passages[place] !== passage) throw new UnlikePackError(passage.id);
    columns.ordinal[place] = passage.ordinal;
    columns.heading[place] = headings.numberOf(passage.headings);
    columns.hashHigh[place] = Number.parseInt(passage.hash.slice(0, HALF_HASH), 16);
    columns.hashLow[place] = Number.parseInt(passage.hash.slice(HALF_HASH), 16);
    columns.start[place] = passage.start;
    columns.end[place] = passage.end;
    if (passage.summarises.length > 0) summarises.push([place, passage.summarises]);
    if (passage.locator !== undefined) locators.push([place, passage.locator]);
  }

  function* pieces(): Generator<Piece> {
    let bytes = 0;
    let place = 0;
    for (const [i, article] of articles.entries()) {
      const { body, ...known } = article;
      if (!body.isWellFormed()) throw new UnlikePackError(article.id);
      const own = library.passagesOf(article.id);
      const encoded = Buffer.from(body);
      // Where it has only ASCII, places in the body are places in its bytes.
      const byteAt = encoded.length === body.length ? (at: number) => at : createByteCounter(body);
      for (const passage of own) {
        putPassage(passage, article, place);
        columns.from[place] = bytes + byteAt(passage.start);
        columns.to[place] = bytes + byteAt(passage.end);
        place++;
      }
      bytes += encoded.length;
      articleEnds[i] = bytes;
      heads.push({ ...known, passages: own.length });
      yield { name: 'text', values: encoded };
    }
    if (place !== passages.length) throw new UnlikePackError('the library');
    yield { name: 'articleEnds', values: articleEnds };
    for (const name of COLUMNS) yield { name, values: columns[name] };
  }

  return {
    pieces,
    head: () => ({
      fingerprint,
      packs: packs.map(({ articles: own, passages: _, ...pack }) => ({ ...pack, articles: own.length })),
      articles: heads,
      headings: headings.all,
      summarises,
      locators,
    }),
  };
}

/** What the way back takes for granted. */
function isInPlace({ id, articleId, ordinal, hash }: Passage, article: Article): boolean {
  return articleId === article.id && id === `${article.id}#p${ordinal}` && HASH.test(hash);
}

class UnlikePackError extends Error {
  constructor(what: string) {
    super(`A snapshot cannot hold ${what}: it is not as the files of a pack make it.`);
    this.name = 'UnlikePackError';
  }
}

function createHeadings() {
  const all: (readonly string[])[] = [];
  const numbers = new Map<string, number>();
  // Most passages share the very list of the one before.
  let last: readonly string[] | undefined;
  let lastNumber = 0;
  return {
    all,
    numberOf(headings: readonly string[]): number {
      if (headings === last) return lastNumber;
      const key = JSON.stringify(headings);
      const known = numbers.get(key);
      const number = known ?? all.push(headings) - 1;
      if (known === undefined) numbers.set(key, number);
      [last, lastNumber] = [headings, number];
      return number;
    },
  };
}

/** Counts on from where it was asked last, so passages are asked for in their order. */
function createByteCounter(body: string): (at: number) => number {
  let lastAt = 0;
  let lastByte = 0;
  return at => {
    lastByte =
      at < lastAt
        ? Buffer.byteLength(body.slice(0, at))
        : lastByte + Buffer.byteLength(body.slice(lastAt, at));
    lastAt = at;
    return lastByte;
  };
}
