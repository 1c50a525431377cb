import type { Corpus } from '../corpus.ts';
import type { ArticleId, Library, NonEmpty, Topic } from '../model.ts';
import type { Nearness } from '../search/meaning.ts';
import type { Hit, Query, Scope } from '../search/search-index.ts';
import { isQualifying } from '../text/stop-words.ts';
import { splitWords } from '../text/words.ts';
import type { Answer, Close, Explanation, Reach } from './answer.ts';
import { citeFor } from './cite.ts';
import { confidenceIn } from './confidence.ts';
import { coverageOf } from './coverage.ts';
import { decide, type Judgement, SHOWN_MAX } from './decide.ts';
import { evidenceIn } from './evidence.ts';
import { namedTopics } from './named-topics.ts';
import type { Policy } from './policy.ts';
import { asShares, type Ranking, rankPassages } from './rank.ts';
import { hasKind, rankOnTopics } from './rank-topic.ts';
import { relatednessOf } from './relatedness.ts';
import { parseSourceQuestion, type SourceQuestion } from './source-question.ts';

/** Candidates looked at; three are shown at most, the others explain. */
const CANDIDATES = 10;
/** More articles than this make a list that nobody reads. */
const FACTS_MAX = 8;
/** What a passage of a topic gains by it, where a telling word gains 1: another must have clearly more. */
const TOPIC_BONUS = 0.6;
/** The same where the topic was only named in passing. */
const NAMED_BONUS = 0.3;
/** A word that says no more tells the passages of a topic hardly apart. */
const SAYS_LITTLE = 0.3;

export interface AskOptions {
  readonly topic?: Topic;
  /** How near passages are in meaning; without it, words decide alone. */
  readonly nearness?: Nearness;
}

/** A topic says where to look; whatever is asked of it, its passages are shown at least as the closest. */
export function answerQuestion(question: string, corpus: Corpus, options: AskOptions = {}): Answer {
  const { topic, nearness } = options;
  const aboutSource = parseSourceQuestion(question);
  if (aboutSource !== undefined) return answerFromMetadata(aboutSource, corpus, topic);
  if (topic !== undefined) return answerOnTopic(question, topic, corpus, nearness);
  const query = corpus.index.parse(question);
  if (query === undefined) return { kind: 'notFound', reason: 'noTerms', coverage: coverageOf(corpus.library) };
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
    return answerWith(query, ranking, judged, 'library', corpus);
  }
  // A topic that is named in passing narrows the question as its command does, but less.
  const others = ranking.ranked.slice(0, SHOWN_MAX).map(({ hit }) => hit);
  const onTopics = rankOnTopics(query, { topics: named, others, bonus: NAMED_BONUS }, corpus, nearness);
  const narrowed = { ...ranking, ranked: asShares(onTopics) };
  return answerWith(query, narrowed, { ...judged, relatedness: 1 }, 'library', corpus);
}

function allHits({ ranked, byWords }: Ranking): readonly Hit[] {
  return [...byWords, ...ranked.map(({ hit }) => hit)];
}

/** Who types `/pipeline where does it go` has said "pipeline" too, and where to look. */
function answerOnTopic(
  question: string,
  topic: Topic,
  corpus: Corpus,
  nearness: Nearness | undefined,
): Answer {
  const { index, library, policy } = corpus;
  const query = index.parse(question, spokenName(topic));
  if (query === undefined) return { kind: 'notFound', reason: 'noTerms', coverage: coverageOf(library) };
  const inPack: Scope = { packs: new Set([topic.packId]) };
  if (topic.passages.length === 0) {
    const ranking = rankPassages(query, corpus, CANDIDATES, { scope: inPack, nearness });
    const confidence = confidenceIn(ranking.byWords, query);
    return answerWith(query, ranking, { confidence, relatedness: 1 }, 'pack', corpus);
  }
  const inTopic: Scope = { passages: new Set(topic.passages) };
  const elsewhere = rankPassages(query, corpus, CANDIDATES, { scope: inPack, nearness });
  const ranked = rankOnTopics(
    query,
    { topics: [topic], others: elsewhere.ranked.slice(0, SHOWN_MAX).map(({ hit }) => hit), bonus: TOPIC_BONUS },
    corpus,
    nearness,
  );
  const own = index.parse(question);
  const byWords = own === undefined ? [] : index.search(own, CANDIDATES, inTopic);
  const [best] = ranked;
  const isInTopic = best !== undefined && inTopic.passages?.has(best.hit.passage.id) === true;
  const ranking: Ranking = { ranked: asShares(ranked), byWords: isInTopic ? byWords : elsewhere.byWords };
  const confidence = isInTopic
    ? confidenceOnTopic(query, own, ranking, topic)
    : confidenceIn(elsewhere.byWords, query);
  return answerWith(query, ranking, { confidence, relatedness: 1 }, isInTopic ? 'topic' : 'pack', corpus);
}

/** By the words beside the topic; where there are none that say anything, by the kind of thing asked for. */
function confidenceOnTopic(
  query: Query,
  own: Query | undefined,
  { ranked, byWords }: Ranking,
  topic: Topic,
): number {
  const best = ranked[0]?.hit;
  if (best === undefined) return 0;
  const rest = own?.words.filter(word => word.says > SAYS_LITTLE) ?? [];
  // `/summit when`: the passage to read first on the topic, where it has a time.
  if (rest.length === 0) return best.passage.id === topic.lead[0] && asksPlainly(query, best) ? 1 : 0;
  const sameBest = byWords[0]?.passage.id === best.passage.id;
  return own !== undefined && sameBest ? confidenceIn(byWords, own, true) : 0;
}

function asksPlainly(query: Query, best: Hit): boolean {
  return hasKind(query, best) && !splitWords(query.text).some(word => isQualifying(word.text));
}

/** The topic as it is spoken of: `six party talks`. */
function spokenName(topic: Topic): string {
  return topic.name.replaceAll('-', ' ');
}

function answerWith(
  query: Query,
  ranking: Ranking,
  judged: Judgement,
  reach: Reach,
  corpus: Corpus,
): Answer {
  const { library, index, policy } = corpus;
  const decision = decide(ranking, judged, policy);
  const coverage = coverageOf(library);
  const explanation = explain(query, ranking, judged, policy);
  const repaired = repairs(query);
  const citeHits = (shown: NonEmpty<Hit>) =>
    mapNonEmpty(shown, hit => citeFor(query, hit.passage, library, index));
  switch (decision.kind) {
    case 'found': {
      const score = decision.hits[0].score;
      return { kind: 'found', citations: citeHits(decision.hits), score, coverage, reach, repaired, explanation };
    }
    case 'ambiguous':
      return { kind: 'ambiguous', candidates: citeHits(decision.hits), coverage, repaired, explanation };
    case 'closest':
      return {
        kind: 'closest',
        closest: mapNonEmpty(decision.hits, hit => ({
          citation: citeFor(query, hit.passage, library, index),
          ...hasAndLacks(query, hit),
        })),
        coverage,
        reach,
        repaired,
        explanation,
      };
    case 'notFound':
      return { kind: 'notFound', reason: decision.reason, coverage, explanation };
  }
}

function hasAndLacks(query: Query, hit: Hit): Pick<Close, 'has' | 'lacks'> {
  const { has, lacks } = evidenceIn(query, hit);
  return { has, lacks };
}

function repairs(query: Query): readonly { from: string; to: string }[] {
  return query.words.flatMap(word =>
    word.kind === 'repaired' ? [{ from: word.text, to: word.readAs[0] }] : [],
  );
}

function explain(
  { words }: Query,
  { ranked }: Ranking,
  judged: Judgement,
  { sure, close }: Policy,
): Explanation {
  return {
    words,
    ...judged,
    sure,
    close,
    candidates: ranked
      .slice(0, CANDIDATES)
      .map(({ hit: { passage, score, covered, repaired, matched } }) => ({
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
