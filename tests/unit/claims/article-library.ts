/** A library of articles with several paragraphs each, for checks. */
import { createContext } from '../../../src/context.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import type { Article, ArticleId, Pack, PackId, Passage, PassageId, Source } from '../../../src/model.ts';

export interface ArticleOf {
  readonly slug: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly fidelity?: Article['fidelity'];
  readonly source?: Partial<Source>;
}

/** Ids are `notes/slug#p1`, `notes/slug#p2` and so on; of what explains Footnote `guide/slug#p1`. */
export function corpusOf(given: readonly ArticleOf[], help: readonly ArticleOf[] = []) {
  const packs = [
    packOf('notes', 'articles', given),
    ...(help.length > 0 ? [packOf('guide', 'help', help)] : []),
  ];
  return createContext(createLibrary(packs)).corpus();
}

function packOf(name: string, role: Pack['role'], given: readonly ArticleOf[]): Pack {
  const packId = name as PackId;
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
  return {
    id: packId,
    role,
    reader: 'signed',
    title: name,
    description: 'Made up.',
    language: 'en',
    version: '1',
    articles,
    passages,
    topics: [],
    aliasGroups: [],
    claimReviews: [],
  };
}
