import { ownTitleOf } from '../library/distinct-titles.ts';
import type { Article, Citation, Library, Passage, Quotation } from '../model.ts';
import type { Query, SearchIndex } from '../search/search-index.ts';
import { splitSentences } from '../text/sentences.ts';
import { withTextFragment } from './text-fragment.ts';

/** What a citation is made from beside its passage. */
export type CitedLibrary = Pick<Library, 'article' | 'topics' | 'pageOf'>;

/** The whole passage as a quotation; throws for a passage that is not of this library. */
export function cite(passage: Passage, library: CitedLibrary): Citation {
  const article = library.article(passage.articleId);
  if (article === undefined) throw new Error(`The library has no article ${passage.articleId}.`);
  const link = passageLink(article, passage, library);
  const topic = library.topics.find(
    ({ packId, passages }) => packId === passage.packId && passages.includes(passage.id),
  )?.name;
  return {
    passageId: passage.id,
    articleId: passage.articleId,
    hash: passage.hash,
    label: `¶${passage.ordinal}`,
    title: article.title,
    headings: passage.headings,
    ...(topic === undefined ? {} : { topic }),
    quotation: { exact: passage.text, start: passage.start, end: passage.end },
    fidelity: article.fidelity,
    summarises: passage.summarises,
    ...(passage.locator === undefined ? {} : { locator: passage.locator }),
    ...(link === undefined ? {} : { link }),
    source: article.source,
  };
}

/** As it stands alone, with no other article beside it to be told apart from, and no page but the original's. */
export function citeAlone(passage: Passage, article: Article): Citation {
  const alone = { ...article, title: ownTitleOf(article) };
  return cite(passage, { article: id => (id === article.id ? alone : undefined), topics: [] });
}

/** Like `cite`, with the sentence marked that answers the query best. */
export function citeFor(query: Query, passage: Passage, library: Library, index: SearchIndex): Citation {
  const key = findKeySentence(query, passage, index);
  const citation = cite(passage, library);
  if (key === undefined) return citation;
  const page = library.pageOf?.(passage, key.number);
  return { ...citation, keySentence: key.sentence, ...(page === undefined ? {} : { link: page }) };
}

/**
 * The passage's page, where the reader has one, else the original. A digest's words are not on the original's page,
 * so only a verbatim passage gets a text fragment.
 */
function passageLink(article: Article, passage: Passage, library: CitedLibrary): string | undefined {
  const page = library.pageOf?.(passage);
  if (page !== undefined) return page;
  return originalLink(article, passage);
}

/** Opens the original at the passage, where its address is known. */
export function originalLink(
  { source: { url }, fidelity }: Pick<Article, 'source' | 'fidelity'>,
  passage: Pick<Passage, 'text'>,
): string | undefined {
  if (url === undefined || fidelity === 'digest') return url;
  return withTextFragment(url, passage.text);
}

/** Undefined when no sentence stands out, or the passage has only one. */
function findKeySentence(query: Query, passage: Passage, index: SearchIndex): KeySentence | undefined {
  const spans = splitSentences(passage.text);
  if (spans.length < 2) return undefined;
  const weights = index.weigh(
    query,
    spans.map(span => passage.text.slice(span.start, span.end)),
  );
  let best: number | undefined;
  weights.forEach((weight, at) => {
    if (weight > (best === undefined ? 0 : (weights[best] ?? 0))) best = at;
  });
  return best === undefined ? undefined : keySentenceOf(passage, best + 1);
}

interface KeySentence {
  readonly sentence: Quotation;
  /** From 1. */
  readonly number: number;
}

/** The sentence of a passage by its number, from 1; undefined where it is the only one, or there is none. */
export function sentenceOf(passage: Passage, number: number): Quotation | undefined {
  const spans = splitSentences(passage.text);
  const span = spans.length < 2 ? undefined : spans[number - 1];
  if (span === undefined) return undefined;
  return {
    exact: passage.text.slice(span.start, span.end),
    start: passage.start + span.start,
    end: passage.start + span.end,
  };
}

function keySentenceOf(passage: Passage, number: number): KeySentence | undefined {
  const sentence = sentenceOf(passage, number);
  return sentence === undefined ? undefined : { sentence, number };
}
