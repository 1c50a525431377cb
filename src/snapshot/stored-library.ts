/**
 * A library that lies in the sections of a snapshot. Nothing is made of it before it is asked for: a start would
 * otherwise spend its time on passages that nobody reads.
 */
import type { Article, ArticleId, Library, Pack, PackId, Passage, PassageId } from '../model.ts';
import type { Sections } from './sections.ts';
import { type Columns, columnsOf, type LibraryHead } from './store-library.ts';

/** So many letters of bodies are kept once they were asked for. */
const BODIES_KEPT = 16_000_000;
const HASH_DIGITS = 6;

export function openStoredLibrary(sections: Sections, head: LibraryHead): Library {
  const columns = columnsOf(name => sections.u32(name));
  const text = bufferOf(sections.u8('text'));
  const articleEnds = sections.u32('articleEnds');
  const summarises = new Map(head.summarises);
  const locators = new Map(head.locators);
  const bodies = createBodies(text, articleEnds);

  const articles = head.articles.map(({ passages: _, ...known }, number): Article => {
    return Object.defineProperty({ ...known, body: '' }, 'body', {
      get: () => bodies(number),
      enumerable: true,
    });
  });
  const { firstOf, articleOf } = placePassages(head, columns.ordinal.length);

  const store: PassageStore = {
    columns,
    article: passage => articles[articleOf[passage] as number] as Article,
    text: passage => text.toString('utf8', columns.from[passage], columns.to[passage]),
    headings: passage => head.headings[columns.heading[passage] as number] ?? [],
    summarises: passage => summarises.get(passage) ?? [],
    locator: passage => locators.get(passage),
  };
  const passages: Passage[] = [];
  for (let number = 0; number < columns.ordinal.length; number++)
    passages.push(new StoredPassage(store, number));
  const numbers = new Map<string, number>(articles.map(({ id }, number) => [id, number]));

  function passage(id: string): Passage | undefined {
    const mark = id.lastIndexOf('#p');
    const article = numbers.get(id.slice(0, Math.max(0, mark)));
    if (article === undefined) return undefined;
    const ordinals = columns.ordinal.subarray(firstOf[article], firstOf[article + 1]);
    const place = ordinals.indexOf(Number(id.slice(mark + 2)));
    const found = place < 0 ? undefined : passages[(firstOf[article] as number) + place];
    // `#p012` and `#p12.0` are the same number, and no id.
    return found?.id === id ? found : undefined;
  }

  const packs = openPacks(head, articles, passages, firstOf);
  const packById = new Map<string, Pack>(packs.map(pack => [pack.id, pack]));
  return {
    fingerprint: head.fingerprint,
    packs,
    articles,
    passages,
    topics: packs.flatMap(pack => pack.topics),
    aliasGroups: packs.flatMap(pack => pack.aliasGroups),
    claimReviews: packs.flatMap(pack => pack.claimReviews),
    pack: id => packById.get(id),
    article: id => articles[numbers.get(id) ?? articles.length],
    passage,
    passagesOf(articleId) {
      const article = numbers.get(articleId);
      return article === undefined ? [] : passages.slice(firstOf[article], firstOf[article + 1]);
    },
  };
}

interface PassageStore {
  readonly columns: Columns;
  article(passage: number): Article;
  text(passage: number): string;
  headings(passage: number): readonly string[];
  summarises(passage: number): readonly number[];
  locator(passage: number): string | undefined;
}

/**
 * A class, because a million of them share their getters; spread into another object it would be empty, since it
 * has nothing of its own.
 */
class StoredPassage implements Passage {
  readonly #store: PassageStore;
  readonly #number: number;

  constructor(store: PassageStore, number: number) {
    this.#store = store;
    this.#number = number;
  }

  get id(): PassageId {
    return `${this.articleId}#p${this.ordinal}` as PassageId;
  }
  get articleId(): ArticleId {
    return this.#store.article(this.#number).id;
  }
  get packId(): PackId {
    return this.#store.article(this.#number).packId;
  }
  get ordinal(): number {
    return this.#store.columns.ordinal[this.#number] as number;
  }
  get headings(): readonly string[] {
    return this.#store.headings(this.#number);
  }
  get start(): number {
    return this.#store.columns.start[this.#number] as number;
  }
  get end(): number {
    return this.#store.columns.end[this.#number] as number;
  }
  get text(): string {
    return this.#store.text(this.#number);
  }
  get hash(): string {
    const { hashHigh, hashLow } = this.#store.columns;
    return [hashHigh, hashLow]
      .map(half => (half[this.#number] as number).toString(16).padStart(HASH_DIGITS, '0'))
      .join('');
  }
  get summarises(): readonly number[] {
    return this.#store.summarises(this.#number);
  }
  get locator(): string | undefined {
    return this.#store.locator(this.#number);
  }
}

function placePassages({ articles }: LibraryHead, passages: number) {
  const firstOf = new Uint32Array(articles.length + 1);
  const articleOf = new Uint32Array(passages);
  for (const [i, article] of articles.entries()) {
    const first = firstOf[i] as number;
    firstOf[i + 1] = first + article.passages;
    articleOf.fill(i, first, first + article.passages);
  }
  return { firstOf, articleOf };
}

function openPacks(
  head: LibraryHead,
  articles: readonly Article[],
  passages: readonly Passage[],
  firstOf: Uint32Array,
): readonly Pack[] {
  let from = 0;
  return head.packs.map(pack => {
    const to = from + pack.articles;
    const opened = {
      ...pack,
      articles: articles.slice(from, to),
      passages: passages.slice(firstOf[from], firstOf[to]),
    };
    from = to;
    return opened;
  });
}

/** The body of each article, the latest kept: whoever asks for one asks for it again. */
function createBodies(text: Buffer, ends: Uint32Array): (article: number) => string {
  const kept = new Map<number, string>();
  let letters = 0;
  return article => {
    const known = kept.get(article);
    if (known !== undefined) return known;
    const body = text.toString('utf8', article === 0 ? 0 : ends[article - 1], ends[article]);
    if (letters + body.length > BODIES_KEPT) {
      kept.clear();
      letters = 0;
    }
    kept.set(article, body);
    letters += body.length;
    return body;
  };
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
