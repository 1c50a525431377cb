/** What sets one state of a library apart from the one before, for whoever hosts it. */
import { isDeepStrictEqual } from 'node:util';
import type { Article, Library } from '../model.ts';

/** Articles by their titles, topics by their names. */
export interface LibraryChange {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly topicsAdded: readonly string[];
  readonly topicsRemoved: readonly string[];
}

export function libraryChange(before: Library, after: Library): LibraryChange {
  const isNew = ({ id }: Article) => before.article(id) === undefined;
  const isOther = (article: Article) => {
    const earlier = before.article(article.id);
    return earlier !== undefined && !isDeepStrictEqual({ ...earlier }, { ...article });
  };
  const topicsBefore = new Set(before.topics.map(({ name }) => name));
  const topicsAfter = new Set(after.topics.map(({ name }) => name));
  return {
    added: after.articles.filter(isNew).map(({ title }) => title),
    changed: after.articles.filter(isOther).map(({ title }) => title),
    removed: before.articles.filter(({ id }) => after.article(id) === undefined).map(({ title }) => title),
    topicsAdded: [...topicsAfter].filter(name => !topicsBefore.has(name)),
    topicsRemoved: [...topicsBefore].filter(name => !topicsAfter.has(name)),
  };
}
