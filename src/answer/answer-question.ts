import type { Corpus } from '../context.ts';
import type { ArticleId, Library, NonEmpty, PackId, Topic } from '../model.ts';
import type { Nearness } from '../search/meaning.ts';
import type { Hit, Query, Scope } from '../search/search-index.ts';
import type { Answer, Explanation, Reach } from './answer.ts';
import { citeFor } from './cite.ts';
import { confidenceIn } from './confidence.ts';
import { coverageOf } from './coverage.ts';
import { decide } from './decide.ts';
import { type Ranking, rankPassages } from './rank.ts';
import { parseSourceQuestion, type SourceQuestion } from './source-question.ts';
import { topicLead } from './topic-lead.ts';

/** Candidates looked at; three are shown at most, the others explain. */
const CANDIDATES = 10;
/** More articles than this make a list that nobody reads. */
const FACTS_MAX = 8;
const RELATED_MAX = 3;

export interface AskOptions {
  readonly topic?: Topic;
  /** Looked into alone, for what they say and not for who wrote it; a topic says itself where to look. */
  readonly packs?: ReadonlySet<PackId>;
  /** How near passages are in meaning; without it, words decide alone. */
  readonly nearness?: Nearness;
}

/** A topic narrows the question to its passages first, then to its pack; the answer says which it was. */
export function answerQuestion(question: string, corpus: Corpus, options: AskOptions = {}): Answer {
  const { topic, packs } = options;
  const aboutSource = packs === undefined ? parseSourceQuestion(question) : undefined;
  if (aboutSource !== undefined) return answerFromMetadata(aboutSource, corpus, topic);
  const query = corpus.index.parse(question);
  if (query === undefined) {
    return { kind: 'notFound', reason: 'noTerms', related: [], coverage: coverageOf(corpus.library) };
  }
  let abstention: Answer | undefined;
  for (const attempt of attempts(query, question, corpus, options)) {
    const answer = answerWithin(attempt, corpus, options.nearness);
    if (answer.kind !== 'notFound') return answer;
    abstention = answer;
  }
  return (
    choiceOfTopic(query, corpus, options) ??
    abstention ?? { kind: 'notFound', reason: 'noMatch', related: [], coverage: coverageOf(corpus.library) }
  );
}

/** `what are the exercises about`: who says nothing but the name of a topic chooses among its leading passages. */
function choiceOfTopic(query: Query, corpus: Corpus, { topic, packs }: AskOptions): Answer | undefined {
  const named = corpus.names.topic(query.words.map(word => word.text).join(' '));
  if (named !== undefined && packs?.has(named.packId) === false) return undefined;
  if (topic !== undefined || named === undefined || !query.words.every(word => word.kind === 'known')) {
    return undefined;
  }
  const [first, ...others] = topicLead(named, corpus);
  if (first === undefined) return undefined;
  const explanation = explain(query, rankPassages(query, corpus, CANDIDATES), corpus);
  return {
    kind: 'ambiguous',
    candidates: [first, ...others],
    coverage: coverageOf(corpus.library),
    repaired: [],
    explanation,
  };
}

interface Attempt {
  readonly query: Query;
  readonly reach: Reach;
  readonly scope: Scope | undefined;
}

/** Narrowest first. Who types `/pipeline where does it go` has said "pipeline" too, so it counts as a word. */
function attempts(
  query: Query,
  question: string,
  corpus: Corpus,
  { topic, packs }: AskOptions,
): readonly Attempt[] {
  if (topic === undefined) return [{ query, reach: 'library', scope: packs && { packs } }];
  const inTopic: Scope = { passages: new Set(topic.passages) };
  const inPack: Scope = { packs: new Set([topic.packId]) };
  const named = corpus.index.parse(`${topic.name.replaceAll('-', ' ')} ${question}`) ?? query;
  return [
    ...(topic.passages.length === 0
      ? []
      : [
          { query, reach: 'topic', scope: inTopic } as const,
          { query: named, reach: 'topic', scope: inTopic } as const,
        ]),
    // One word says too little where the topic does not narrow it.
    { query: query.words.length > 1 ? query : named, reach: 'pack', scope: inPack },
  ];
}

function answerWithin(
  { query, reach, scope }: Attempt,
  corpus: Corpus,
  nearness: Nearness | undefined,
): Answer {
  const { library, index, policy } = corpus;
  const ranking = rankPassages(query, corpus, CANDIDATES, { scope, nearness });
  const decision = decide(query, ranking, policy);
  const coverage = coverageOf(library);
  const explanation = explain(query, ranking, corpus);
  const citeHits = (shown: NonEmpty<Hit>) =>
    mapNonEmpty(shown, hit => citeFor(query, hit.passage, library, index));
  switch (decision.kind) {
    case 'found':
      return {
        kind: 'found',
        citations: citeHits(decision.hits),
        score: decision.hits[0].score,
        coverage,
        reach,
        repaired: repairs(query),
        explanation,
      };
    case 'ambiguous':
      return {
        kind: 'ambiguous',
        candidates: citeHits(decision.hits),
        coverage,
        repaired: repairs(query),
        explanation,
      };
    case 'notFound':
      return {
        kind: 'notFound',
        reason: decision.reason,
        related: corpus.names.topics(query.text, RELATED_MAX),
        coverage,
        explanation,
      };
  }
}

function repairs(query: Query): readonly { from: string; to: string }[] {
  return query.words.flatMap(word =>
    word.kind === 'repaired' ? [{ from: word.text, to: word.readAs[0] }] : [],
  );
}

function explain(query: Query, { ranked, byWords, isInTopic }: Ranking, corpus: Corpus): Explanation {
  return {
    words: query.words,
    confidence: confidenceIn(byWords, query, isInTopic),
    bar: corpus.policy.bar,
    candidates: ranked.map(({ hit: { passage, score, covered, repaired, matched } }) => ({
      passageId: passage.id,
      score,
      covered,
      repaired,
      matched,
    })),
  };
}

/** The article that the question describes, else those of the topic, else all. */
function answerFromMetadata(
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
    return { kind: 'notFound', reason: 'noMatch', related: [], coverage: coverageOf(library) };
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
    const isSure = query !== undefined && confidenceIn(hits, query) >= policy.bar;
    if (best !== undefined && isSure) return [best.passage.articleId];
    if (titled[0] !== undefined) return [titled[0]];
  }
  if (topic !== undefined) return articlesOf(topic, library);
  return library.articles.map(article => article.id);
}

function articlesOf(topic: Topic, library: Library): readonly ArticleId[] {
  const own = unique(topic.passages.flatMap(id => library.passage(id)?.articleId ?? []));
  return own.length > 0 ? own : (library.pack(topic.packId)?.articles ?? []).map(article => article.id);
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

function mapNonEmpty<T, R>([first, ...others]: NonEmpty<T>, change: (value: T) => R): NonEmpty<R> {
  return [change(first), ...others.map(change)];
}
