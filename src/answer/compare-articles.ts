/** One question put to several articles, each by itself. */
import type { Corpus } from '../corpus.ts';
import { articleScope } from '../library/roles.ts';
import type { Article, ArticleId } from '../model.ts';
import type { Nearness } from '../search/meaning.ts';
import type { Query } from '../search/search-index.ts';
import type { Answer } from './answer.ts';
import { confidenceIn } from './confidence.ts';
import { rankPassages } from './rank.ts';
import { relatednessOf } from './relatedness.ts';
import { CANDIDATES, toAnswer } from './to-answer.ts';

/** So many passages are looked at for the articles that have to do with a question. */
const LOOKED_AT = 60;

/** As if the article were all that there is: another that says more takes nothing from it. */
export function answerWithin(
  article: Article,
  query: Query,
  corpus: Corpus,
  nearness: Nearness | undefined,
): Answer {
  const { library } = corpus;
  const passages = new Set(library.passagesOf(article.id).map(({ id }) => id));
  const ranking = rankPassages(query, corpus, CANDIDATES, { scope: { passages }, nearness });
  const hits = ranking.ranked.map(({ hit }) => hit);
  const judged = {
    confidence: confidenceIn(ranking.byWords, query),
    relatedness: relatednessOf(query, [...ranking.byWords, ...hits], nearness, library),
  };
  return toAnswer(query, ranking, judged, 'library', corpus);
}

/** The articles that have most to do with a question, the nearest first; none of help. */
export function articlesOn(
  query: Query,
  corpus: Corpus,
  nearness: Nearness | undefined,
  limit: number,
): readonly Article[] {
  const { library } = corpus;
  const { ranked } = rankPassages(query, corpus, LOOKED_AT, { scope: articleScope(library), nearness });
  const ids = new Set<ArticleId>(ranked.map(({ hit }) => hit.passage.articleId));
  return [...ids].slice(0, limit).flatMap(id => library.article(id) ?? []);
}
