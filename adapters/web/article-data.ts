/** An article or a passage as data, for programs: the same that its page shows. */
import { type Article, articlePath, ownTitleOf, type Passage, passagePath } from '../../src/index.ts';
import { type ArticleView, partPath } from './article-view.ts';
import type { Links } from './links.ts';
import { originalOf } from './source-of.ts';

export function dataOf(view: ArticleView, links: Links): unknown {
  const { article, cited, part, parts, extent } = view;
  const address = (path: string) => links.whole(path) ?? path;
  const known = articleFacts(article, extent === 'article' ? address(articlePath(article.id)) : undefined);
  if (cited !== undefined) {
    const { passage, previous, next } = cited;
    return {
      ...passageFacts(article, passage),
      page: address(view.path),
      ...(previous && { previous: address(`${passagePath(previous)}.json`) }),
      ...(next && { next: address(`${passagePath(next)}.json`) }),
      article: known,
    };
  }
  const whole = [...new Set(part.stretches.map(({ passage }) => passage))];
  return {
    ...known,
    part: part.number,
    parts,
    passages: whole.map(passage => ({
      ...passageFacts(article, passage),
      page: address(passagePath(passage)),
    })),
    ...(part.number < parts && { next: address(`${partPath(article, part.number + 1)}.json`) }),
  };
}

function articleFacts(article: Article, page: string | undefined) {
  const { id, source, fidelity, language } = article;
  const title = ownTitleOf(article);
  return { id, title, source, fidelity, language, ...(page !== undefined && { page }) };
}

function passageFacts(article: Article, passage: Passage) {
  const { id, ordinal, text, start, end, hash, headings, summarises, locator } = passage;
  const original = originalOf(article, passage);
  return {
    id,
    label: `¶${ordinal}`,
    quotation: { exact: text, start, end },
    hash,
    headings,
    ...(summarises.length > 0 && { summarises }),
    ...(locator !== undefined && { locator }),
    ...(original !== undefined && { original }),
  };
}
