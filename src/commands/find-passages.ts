/** Which passages someone means who types an id, numbers, or numbers with words of a title. */
import { ofArticles, ofHelp } from '../library/roles.ts';
import type { Article, ArticleId, Library, NonEmpty, Passage } from '../model.ts';
import { fold } from '../text/fold.ts';
import { type NumberRange, type PassageName, parsePassageNames } from '../text/parse-passage-names.ts';

/** Passages of one article that were named together, in the order of the text. */
export interface Place {
  readonly passages: NonEmpty<Passage>;
  /** Numbers that were named and that the article does not have. */
  readonly missing: readonly NumberRange[];
}

export type PassagesMeant =
  | { readonly kind: 'named'; readonly places: NonEmpty<Place> }
  /** A name that leads nowhere; `articles` are those that were named with it. */
  | { readonly kind: 'nowhere'; readonly articles: readonly Article[] }
  | Titled
  /** Not a name of a passage, so words from it. */
  | { readonly kind: 'words' };

/** All that was typed is the title of these; `places` are what the numbers in it would lead to. */
export interface Titled {
  readonly kind: 'titled';
  readonly articles: NonEmpty<Article>;
  readonly places: readonly Place[];
}

/** No article has so many passages that a number from here on is not rather a year, or an amount. */
const LIKE_A_YEAR = 1_000;

/**
 * `handbook/asking#p3`, `¶12`, `1-3`, `2 and 3 of the handbook`. A title that is typed out wins over numbers in it
 * and over titles that contain it; what explains Footnote is looked at only where no other article has that title.
 */
export function findPassages(typed: string, library: Library): PassagesMeant {
  const byId = library.passage(typed.trim());
  if (byId !== undefined) return { kind: 'named', places: [{ passages: [byId], missing: [] }] };
  const readings = parsePassageNames(typed);
  if (readings.length === 0) return { kind: 'words' };

  const titled = articlesCalled(typed, library);
  const found = findNamed(readings, library);
  const [first, ...others] = titled;
  if (first === undefined) return found;
  return { kind: 'titled', articles: [first, ...others], places: found.kind === 'named' ? found.places : [] };
}

/** By title or id; those of help only where there is no other. */
export function articlesCalled(typed: string, library: Library): readonly Article[] {
  const name = plainTitle(typed);
  const isCalled = (article: Article) => name !== '' && namesOf(article).includes(name);
  const own = ofArticles(library.articles, library).filter(isCalled);
  return own.length > 0 ? own : ofHelp(library.articles, library).filter(isCalled);
}

function findNamed(readings: readonly PassageName[], library: Library): PassagesMeant {
  const titled = readings.map(reading => ({
    reading,
    articles: articlesCalled(reading.title ?? '', library),
  }));
  const exact = titled.filter(({ articles }) => articles.length > 0);
  const untitled = readings.filter(({ title }) => title === undefined);
  if (exact.length > 0) return meantBy(exact, library);
  if (untitled.length > 0) {
    const articles = ofArticles(library.articles, library);
    return meantBy(
      untitled.map(reading => ({ reading, articles })),
      library,
    );
  }
  const like = readings.map(reading => ({ reading, articles: articlesLike(reading.title ?? '', library) }));
  const found = meantBy(like, library);
  // `2012 exercises` is a question about a year: words that name no article make it words altogether.
  // Whoever marks the number, as in `¶12 of …`, means that passage or none.
  return found.kind === 'nowhere' && !isMarked(readings) ? { kind: 'words' } : found;
}

interface Reading {
  readonly reading: PassageName;
  readonly articles: readonly Article[];
}

function meantBy(readings: readonly Reading[], library: Library): PassagesMeant {
  const places = new Map<string, Place>();
  for (const { reading, articles } of readings) {
    for (const article of articles) {
      const place = placeIn(article.id, reading.numbers, library);
      if (place !== undefined) places.set(keyOf(place), place);
    }
  }
  const [first, ...others] = [...places.values()].filter(({ missing }) => {
    // `24, 8 and 2011`: a number that no article has says that the others are no passages either.
    return !hasYear(missing) || isMarked(readings.map(({ reading }) => reading));
  });
  if (first !== undefined) return { kind: 'named', places: [first, ...others] };

  const names = readings.map(({ reading }) => reading);
  if (!isMarked(names) && names.every(({ numbers }) => hasYear(numbers))) return { kind: 'words' };
  const articles = readings.flatMap(each => (each.reading.title === undefined ? [] : each.articles));
  return { kind: 'nowhere', articles: [...new Set(articles)] };
}

function isMarked(names: readonly PassageName[]): boolean {
  return names.some(({ marked }) => marked);
}

function hasYear(numbers: readonly NumberRange[]): boolean {
  return numbers.some(({ from, to }) => from >= LIKE_A_YEAR && to < 10 * LIKE_A_YEAR);
}

function placeIn(articleId: ArticleId, numbers: readonly NumberRange[], library: Library): Place | undefined {
  const own = library.passagesOf(articleId);
  const [first, ...others] = own.filter(({ ordinal }) => numbers.some(range => isIn(ordinal, range)));
  if (first === undefined) return undefined;
  const last = own.reduce((highest, { ordinal }) => Math.max(highest, ordinal), 0);
  const missing = numbers.flatMap(({ from, to }): readonly NumberRange[] => {
    if (!own.some(({ ordinal }) => isIn(ordinal, { from, to }))) return [{ from, to }];
    // Numbers within an article may be out of use; a range that runs over its end says something wrong.
    return to > last ? [{ from: last + 1, to }] : [];
  });
  return { passages: [first, ...others], missing };
}

function isIn(ordinal: number, { from, to }: NumberRange): boolean {
  return from <= ordinal && ordinal <= to;
}

function keyOf({ passages }: Place): string {
  return passages.map(passage => passage.id).join(' ');
}

/** Articles whose title or id has every word typed. */
function articlesLike(typed: string, library: Library): readonly Article[] {
  const words = wordsOf(typed).filter(word => word !== 'the');
  if (words.length === 0) return [];
  const isLike = (article: Article) => {
    const known = wordsOf(`${article.title} ${article.id}`);
    return words.every(word =>
      known.some(each => (/^\p{N}+$/u.test(word) ? each === word : each.startsWith(word))),
    );
  };
  const own = ofArticles(library.articles, library).filter(isLike);
  return own.length > 0 ? own : ofHelp(library.articles, library).filter(isLike);
}

function namesOf({ title, id, packId }: Article): readonly string[] {
  return [title, id, id.slice(packId.length + 1)].map(plainTitle);
}

/** Without punctuation and a leading article: `The Night-Ferry` is `night ferry`. */
function plainTitle(text: string): string {
  return wordsOf(text)
    .join(' ')
    .replace(/^the (?=.)/u, '');
}

function wordsOf(text: string): readonly string[] {
  return (
    fold(text)
      .replaceAll("'", '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
