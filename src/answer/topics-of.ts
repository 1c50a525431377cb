/** Topics by their passages; help has none that an article is about. */
import { ofArticles } from '../library/roles.ts';
import type { ArticleId, Library, PassageId, Topic } from '../model.ts';

interface ByPassage {
  readonly topics: ReadonlyMap<PassageId, readonly Topic[]>;
  readonly articles: ReadonlySet<ArticleId>;
}

const KNOWN = new WeakMap<Library, ByPassage>();

export function topicsOf(passageId: PassageId, library: Library): readonly Topic[] {
  return byPassage(library).topics.get(passageId) ?? [];
}

/** Whether a topic has one of its passages. */
export function hasTopics(articleId: ArticleId, library: Library): boolean {
  return byPassage(library).articles.has(articleId);
}

/** Made at the first question. */
function byPassage(library: Library): ByPassage {
  const known = KNOWN.get(library);
  if (known !== undefined) return known;
  const topics = new Map<PassageId, Topic[]>();
  const articles = new Set<ArticleId>();
  for (const topic of ofArticles(library.topics, library)) {
    for (const id of topic.passages) {
      topics.set(id, [...(topics.get(id) ?? []), topic]);
      const passage = library.passage(id);
      if (passage !== undefined) articles.add(passage.articleId);
    }
  }
  const made = { topics, articles };
  KNOWN.set(library, made);
  return made;
}
