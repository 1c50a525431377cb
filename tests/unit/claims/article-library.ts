/** A library of articles with several paragraphs each, for checks. */
import { createContext } from '../../../src/context.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import type { Article, ArticleId, PackId, Passage, PassageId, Source } from '../../../src/model.ts';

export interface ArticleOf {
  readonly slug: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly fidelity?: Article['fidelity'];
  readonly source?: Partial<Source>;
}

const packId = 'notes' as PackId;

/** Ids are `notes/slug#p1`, `notes/slug#p2` and so on. */
export function corpusOf(given: readonly ArticleOf[]) {
  const passages: Passage[] = [];
  const articles = given.map(({ slug, title, paragraphs, fidelity = 'verbatim', source = {} }): Article => {
    const articleId = `${packId}/${slug}` as ArticleId;
    let start = 0;
    paragraphs.forEach((text, index) => {
      passages.push({
        id: `${articleId}#p${index + 1}` as PassageId,
        articleId,
        packId,
        ordinal: index + 1,
        headings: [],
        start,
        end: start + text.length,
        text,
        hash: '0123456789ab',
        summarises: fidelity === 'digest' ? [index + 1] : [],
      });
      start += text.length + 2;
    });
    const body = paragraphs.join('\n\n');
    return {
      id: articleId,
      packId,
      title,
      body,
      source: { licence: 'CC0-1.0', ...source },
      fidelity,
      language: 'en',
    };
  });
  return createContext(
    createLibrary([
      {
        id: packId,
        role: 'articles',
        reader: 'signed',
        title: 'Notes',
        description: 'Made up.',
        language: 'en',
        version: '1',
        articles,
        passages,
        topics: [],
        aliasGroups: [],
        claimReviews: [],
      },
    ]),
  ).corpus();
}
