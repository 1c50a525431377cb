/** The articles that a community's hosts have added from chat, as a pack like any other. */
import type { ArticleId, Pack } from '../model.ts';
import { ADDED_PACK } from './ids.ts';
import { articleIdOf, type ParsedArticle, parseArticle } from './parse-article.ts';

export interface AddedFile {
  /** Its name in the pack. */
  readonly slug: string;
  /** As an import writes it. */
  readonly text: string;
}

export function addedArticleId(slug: string): ArticleId {
  return articleIdOf({ packId: ADDED_PACK, slug });
}

/** An article in another language says so itself. */
export const ADDED_LANGUAGE = 'en';

/** Undefined for what this version of Footnote does not take for an article. */
export function readAddedArticle({ slug, text }: AddedFile): ParsedArticle | undefined {
  const language = ADDED_LANGUAGE;
  return parseArticle({ packId: ADDED_PACK, slug, file: `${slug}.md`, text, language }).parsed;
}

/** Nobody outside of the community sees it: it has no pages, no topics and no commands. */
export function addedPack(files: readonly AddedFile[]): Pack {
  const articles = files.flatMap(file => readAddedArticle(file) ?? []);
  return {
    id: ADDED_PACK,
    role: 'articles',
    reader: 'none',
    title: 'Added here',
    description: 'Articles that the hosts of this community have added.',
    language: ADDED_LANGUAGE,
    version: '1',
    articles: articles.map(({ article }) => article),
    passages: articles.flatMap(({ passages }) => passages),
    topics: [],
    aliasGroups: [],
    claimReviews: [],
  };
}
