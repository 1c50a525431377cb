/** What is cited: an article, and the passages of it that were shown or quoted. */

import { ownTitleOf } from '../library/distinct-titles.ts';
import type { Article, ArticleId, Citation, Fidelity, Library, Source } from '../model.ts';
import { cleanText } from '../text/clean.ts';
import { type Author, readAuthors } from './authors.ts';
import { type DateParts, datePartsOf } from './dates.ts';

/** All texts are on one line and without hidden characters, so that none can end a value or an entry. */
export interface CitedWork {
  readonly articleId: ArticleId;
  readonly title: string;
  readonly source: Source;
  readonly fidelity: Fidelity;
  readonly language?: string;
  readonly authors: readonly Author[];
  /** Undefined where the author publishes: no name stands there twice. */
  readonly publisher: string | undefined;
  readonly published: DateParts | undefined;
  readonly retrieved: DateParts | undefined;
  /** In their order, none twice; empty where the article as a whole is cited. */
  readonly passages: readonly CitedPassage[];
}

export interface CitedPassage {
  /** `¶12` */
  readonly label: string;
  /** Where it is in the original, where that has places of its own. */
  readonly locator?: string;
  /** Of a digest: the paragraphs of the original. */
  readonly summarises: readonly number[];
}

export function citedArticle(article: Article): CitedWork {
  const { id, source, fidelity, language } = article;
  return workOf({ articleId: id, title: ownTitleOf(article), source, fidelity }, language, []);
}

/** One work for each article, in the order in which they were cited first. */
export function citedWorks(
  citations: readonly Citation[],
  library: Pick<Library, 'article'>,
): readonly CitedWork[] {
  const byArticle = new Map<ArticleId, Citation[]>();
  for (const citation of citations) {
    const own = byArticle.get(citation.articleId) ?? [];
    byArticle.set(citation.articleId, own);
    if (!own.some(({ passageId }) => passageId === citation.passageId)) own.push(citation);
  }
  return [...byArticle.values()].flatMap(own => {
    const [first] = own;
    if (first === undefined) return [];
    const article = library.article(first.articleId);
    const title = article === undefined ? first.title : ownTitleOf(article);
    return [workOf({ ...first, title }, article?.language, own.map(passageOf))];
  });
}

function workOf(
  {
    articleId,
    title,
    source: given,
    fidelity,
  }: Pick<Citation, 'articleId' | 'title' | 'source' | 'fidelity'>,
  language: string | undefined,
  passages: readonly CitedPassage[],
): CitedWork {
  const source = cleaned(given);
  const { author, publisher, published, retrieved } = source;
  return {
    articleId,
    title: oneLine(title),
    source,
    fidelity,
    ...(language !== undefined && { language: oneLine(language) }),
    authors: readAuthors(author, publisher),
    publisher: publisher === author ? undefined : publisher,
    published: datePartsOf(published),
    retrieved: datePartsOf(retrieved),
    passages,
  };
}

function passageOf({ label, locator, summarises }: Citation): CitedPassage {
  return { label, ...(locator !== undefined && { locator: oneLine(locator) }), summarises };
}

function cleaned(source: Source): Source {
  const { licence, ...known } = source;
  const facts = Object.entries(known).flatMap(([name, value]) => {
    const line = typeof value === 'string' ? oneLine(value) : '';
    return line === '' ? [] : [[name, line] as const];
  });
  return { ...Object.fromEntries(facts), licence: oneLine(licence) };
}

function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}

/** `¶3 (p. 4); ¶5, a summary of ¶2`: for readers of a record, in words of ours. */
export function placesOf({ passages, fidelity }: CitedWork): string | undefined {
  if (passages.length === 0) return fidelity === 'digest' ? 'Cited from a summary' : undefined;
  const places = passages.map(({ label, locator, summarises }) => {
    const summed = summarises.map(number => `¶${number}`).join(', ');
    const place = locator === undefined ? label : `${label} (${locator})`;
    if (fidelity !== 'digest') return place;
    return summed === '' ? `${place}, a summary` : `${place}, a summary of ${summed}`;
  });
  return `Cited: ${places.join('; ')}`;
}
