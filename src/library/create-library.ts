/** Packs in memory, found by id. */
import type { Article, Library, Pack, Passage } from '../model.ts';

export function createLibrary(packs: readonly Pack[]): Library {
  const articles = packs.flatMap(pack => pack.articles);
  const passages = packs.flatMap(pack => pack.passages);
  const packById = new Map<string, Pack>(packs.map(pack => [pack.id, pack]));
  const articleById = new Map<string, Article>(articles.map(article => [article.id, article]));
  const passageById = new Map<string, Passage>(passages.map(passage => [passage.id, passage]));
  const byArticle = new Map<string, Passage[]>();
  for (const passage of passages) {
    const siblings = byArticle.get(passage.articleId);
    if (siblings === undefined) byArticle.set(passage.articleId, [passage]);
    else siblings.push(passage);
  }
  return {
    packs,
    articles,
    passages,
    topics: packs.flatMap(pack => pack.topics),
    aliasGroups: packs.flatMap(pack => pack.aliasGroups),
    claimReviews: packs.flatMap(pack => pack.claimReviews),
    pack: id => packById.get(id),
    article: id => articleById.get(id),
    passage: id => passageById.get(id),
    passagesOf: articleId => byArticle.get(articleId) ?? [],
  };
}
