import type { Corpus } from '../corpus.ts';
import type { Topic } from '../model.ts';
import type { Nearness } from '../search/meaning.ts';
import type { Hit, Query } from '../search/search-index.ts';
import type { Answer } from './answer.ts';
import { answerAboutSource } from './answer-about-source.ts';
import { answerOnTopic } from './answer-on-topic.ts';
import { confidenceIn } from './confidence.ts';
import { coverageOf } from './coverage.ts';
import { type Judgement, SHOWN_MAX } from './decide.ts';
import { namedTopics } from './named-topics.ts';
import { asShares, type Ranking, rankPassages } from './rank.ts';
import { rankOnTopics } from './rank-topic.ts';
import { relatednessOf } from './relatedness.ts';
import { parseSourceQuestion } from './source-question.ts';
import { CANDIDATES, toAnswer } from './to-answer.ts';

/** What a passage gains that is of a topic named in passing, where a telling word gains 1. */
const NAMED_BONUS = 0.3;

export interface AskOptions {
  readonly topic?: Topic;
  /** How near passages are in meaning; without it, words decide alone. */
  readonly nearness?: Nearness;
}

/** A topic says where to look; whatever is asked of it, its passages are shown at least as the closest. */
export function answerQuestion(question: string, corpus: Corpus, options: AskOptions = {}): Answer {
  const { topic, nearness } = options;
  const aboutSource = parseSourceQuestion(question);
  if (aboutSource !== undefined) return answerAboutSource(aboutSource, corpus, topic);
  if (topic !== undefined) return answerOnTopic(question, topic, corpus, nearness);
  const query = corpus.index.parse(question);
  if (query === undefined)
    return { kind: 'notFound', reason: 'noTerms', coverage: coverageOf(corpus.library) };
  return answerFreely(query, corpus, nearness);
}

function answerFreely(query: Query, corpus: Corpus, nearness: Nearness | undefined): Answer {
  const ranking = rankPassages(query, corpus, CANDIDATES, { nearness });
  const judged: Judgement = {
    confidence: confidenceIn(ranking.byWords, query),
    relatedness: relatednessOf(query, allHits(ranking), nearness),
  };
  const named = namedTopics(query.spelt, corpus.library);
  if (judged.confidence >= corpus.policy.sure || named.length === 0) {
    return toAnswer(query, ranking, judged, 'library', corpus);
  }
  // A topic that is named in passing narrows the question as its command does, but less.
  const others = ranking.ranked.slice(0, SHOWN_MAX).map(({ hit }) => hit);
  const onTopics = rankOnTopics(query, { topics: named, others, bonus: NAMED_BONUS }, corpus, nearness);
  const narrowed = { ...ranking, ranked: asShares(onTopics) };
  return toAnswer(query, narrowed, { ...judged, relatedness: 1 }, 'library', corpus);
}

function allHits({ ranked, byWords }: Ranking): readonly Hit[] {
  return [...byWords, ...ranked.map(({ hit }) => hit)];
}
