/** Articles as they are known, well and badly. */
import { type CitedWork, citedArticle, citedWorks } from '../../../src/index.ts';
import type { Article, ArticleId, Citation, PackId, PassageId, Source } from '../../../src/model.ts';
import { libraryOf } from '../search/library-of.ts';

export function workOf(source: Partial<Source>, changes: Partial<Article> = {}): CitedWork {
  return citedArticle({
    id: 'harbour/night-ferry' as ArticleId,
    packId: 'harbour' as PackId,
    title: 'The night ferry',
    body: '',
    source: { licence: 'CC0', ...source },
    fidelity: 'verbatim',
    language: 'en',
    ...changes,
  });
}

/** The same with passages of it. */
export function passagesOf(work: CitedWork, ...places: readonly Partial<Citation>[]): CitedWork {
  const { articleId, title, source, fidelity } = work;
  const citations = places.map((place, at) => ({
    passageId: `${articleId}#p${at + 1}` as PassageId,
    articleId,
    hash: '0123456789ab',
    label: `¶${at + 1}`,
    title,
    headings: [],
    quotation: { exact: '', start: 0, end: 0 },
    fidelity,
    summarises: [],
    source,
    ...place,
  }));
  return citedWorks(citations, libraryOf([]))[0]!;
}
