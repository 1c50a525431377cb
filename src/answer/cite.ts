import type { Article, Citation, Library, Passage, Quotation } from '../model.ts';
import type { Query, SearchIndex } from '../search/search-index.ts';
import { splitSentences } from '../text/sentences.ts';
import { withTextFragment } from './text-fragment.ts';

/** The whole passage as a quotation; throws for a passage that is not of this library. */
export function cite(passage: Passage, library: Library): Citation {
  const article = library.article(passage.articleId);
  if (article === undefined) throw new Error(`The library has no article ${passage.articleId}.`);
  const link = passageLink(article, passage);
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

/** Like `cite`, with the sentence marked that answers the query best. */
export function citeFor(query: Query, passage: Passage, library: Library, index: SearchIndex): Citation {
  const keySentence = findKeySentence(query, passage, index);
  return { ...cite(passage, library), ...(keySentence === undefined ? {} : { keySentence }) };
}

/** A digest's words are not on the article's page, so only a verbatim passage gets a text fragment. */
function passageLink(article: Article, passage: Passage): string | undefined {
  const { url } = article.source;
  if (url === undefined || article.fidelity === 'digest') return url;
  return withTextFragment(url, passage.text);
}

/** Undefined when no sentence stands out, or the passage has only one. */
function findKeySentence(query: Query, passage: Passage, index: SearchIndex): Quotation | undefined {
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
  const span = best === undefined ? undefined : spans[best];
  if (span === undefined) return undefined;
  return {
    exact: passage.text.slice(span.start, span.end),
    start: passage.start + span.start,
    end: passage.start + span.end,
  };
}
