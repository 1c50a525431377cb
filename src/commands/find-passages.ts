/** Which passages someone means who types an id, numbers, or numbers with words of a title. */
import { ofArticles } from '../library/roles.ts';
import type { Article, ArticleId, Library, NonEmpty, Passage } from '../model.ts';
import { type NumberRange, type PassageName, parsePassageNames } from '../text/parse-passage-names.ts';
import { articlesCalled, articlesLike, articlesTitled } from './articles-called.ts';

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

/** A number from here on that is no passage is rather a year, or an amount. */
const LIKE_A_YEAR = 1_000;

/**
 * `handbook/asking#p3`, `¶12`, `1-3`, `2 and 3 of the handbook`. A title that is typed out wins over numbers in it
 * and over titles that contain it; what explains Footnote is looked at only where no other article has that title.
 */
export function findPassages(typed: string, library: Library): PassagesMeant {
  const byId = library.passage(typed.trim());
  if (byId !== undefined) return { kind: 'named', places: [{ passages: [byId], missing: [] }] };
  const readings = parsePassageNames(typed);
  const titled = readings.length > 0 ? articlesCalled(typed, library) : articlesTitled(typed, library);
  const found: PassagesMeant = readings.length > 0 ? findNamed(readings, library) : { kind: 'words' };
  const [first, ...others] = titled;
  if (first === undefined) return found;
  const isTitled = ({ passages }: Place) => titled.some(article => article.id === passages[0].articleId);
  // A number in the title of an article is not one of its passages.
  const places = found.kind === 'named' ? found.places.filter(place => !isTitled(place)) : [];
  return { kind: 'titled', articles: [first, ...others], places };
}

function findNamed(readings: readonly PassageName[], library: Library): PassagesMeant {
  const titled = readings.flatMap((reading): readonly TitledReading[] => {
    const { title } = reading;
    if (title === undefined) return [];
    const [called, like] = [articlesCalled(title, library), articlesLike(title, library)];
    return [{ reading, called, like, words: title.split(/\s+/u).length }];
  });
  const called = [...new Set(titled.flatMap(each => each.called))];
  if (called.length > 0) return meantBy(withMostOfTitle(called, titled), library);

  const untitled = readings.filter(({ title }) => title === undefined);
  if (untitled.length > 0) {
    const articles = ofArticles(library.articles, library);
    return meantBy(
      untitled.map(reading => ({ reading, articles })),
      library,
    );
  }
  const like = [...new Set(titled.flatMap(each => each.like))];
  const found = meantBy(withMostOfTitle(like, titled), library);
  // `2012 exercises` is a question about a year: words that name no article make it words altogether.
  // Whoever marks the number, as in `¶12 of …`, means that passage or none.
  if (found.kind === 'named') return found;
  return isMarked(readings) ? { kind: 'nowhere', articles: like } : { kind: 'words' };
}

interface TitledReading {
  readonly reading: PassageName;
  readonly called: readonly Article[];
  readonly like: readonly Article[];
  /** Of its title. */
  readonly words: number;
}

/** `Apollo 13 2` is ¶2 of “Apollo 13”, also where the id of that article is `apollo`: a title keeps its numbers. */
function withMostOfTitle(articles: readonly Article[], titled: readonly TitledReading[]): readonly Reading[] {
  return articles.flatMap(article => {
    const own = titled.filter(({ called, like }) => called.includes(article) || like.includes(article));
    const most = Math.max(...own.map(({ words }) => words));
    return own.filter(({ words }) => words === most).map(({ reading }) => ({ reading, articles: [article] }));
  });
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
