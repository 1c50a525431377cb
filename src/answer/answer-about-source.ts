/** Questions about an article as such ("who wrote this"), answered from what is known of it. */
import type { Corpus } from '../corpus.ts';
import { ofArticles } from '../library/roles.ts';
import type { ArticleId, Library, Topic } from '../model.ts';
import type { Answer } from './answer.ts';
import { confidenceIn } from './confidence.ts';
import { coverageOf } from './coverage.ts';
import type { SourceQuestion } from './source-question.ts';
import { CANDIDATES } from './to-answer.ts';

/** More articles than this make a list that nobody reads. */
const FACTS_MAX = 8;

/** The article that the question describes, else those of the topic, else all. */
export function answerAboutSource(
  { asked, about }: SourceQuestion,
  corpus: Corpus,
  topic: Topic | undefined,
): Answer {
  const { library } = corpus;
  const meant = articlesMeant(about, corpus, topic);
  const [first, ...others] = meant
    .slice(0, FACTS_MAX)
    .flatMap(id => library.article(id) ?? [])
    .map(({ id, title, source }) => ({ articleId: id, title, source, asked }));
  if (first === undefined) {
    return { kind: 'notFound', reason: 'noMatch', coverage: coverageOf(library) };
  }
  return { kind: 'aboutSource', facts: [first, ...others], more: Math.max(0, meant.length - FACTS_MAX) };
}

function articlesMeant(about: string, corpus: Corpus, topic: Topic | undefined): readonly ArticleId[] {
  const { library, index, names, policy } = corpus;
  if (about !== '') {
    const titled = unique(names.passages(about, CANDIDATES).map(passage => passage.articleId));
    const query = index.parse(about);
    const hits = query === undefined ? [] : index.search(query, CANDIDATES);
    const [best] = hits;
    const isSure = query !== undefined && confidenceIn(hits, query) >= policy.sure;
    if (best !== undefined && isSure) return [best.passage.articleId];
    if (titled[0] !== undefined) return [titled[0]];
  }
  if (topic !== undefined) return articlesOf(topic, library);
  return ofArticles(library.articles, library).map(article => article.id);
}

function articlesOf(topic: Topic, library: Library): readonly ArticleId[] {
  const own = unique(topic.passages.flatMap(id => library.passage(id)?.articleId ?? []));
  return own.length > 0 ? own : (library.pack(topic.packId)?.articles ?? []).map(article => article.id);
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
