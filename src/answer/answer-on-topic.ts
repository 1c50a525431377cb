/** Answers a question on a topic that the reader has chosen: it is never about nothing. */
import type { Corpus } from '../corpus.ts';
import type { Topic } from '../model.ts';
import type { Nearness } from '../search/meaning.ts';
import type { Hit, Query, Scope } from '../search/search-index.ts';
import { isQualifying } from '../text/stop-words.ts';
import { splitWords } from '../text/words.ts';
import type { Answer } from './answer.ts';
import { confidenceIn } from './confidence.ts';
import { coverageOf } from './coverage.ts';
import { SHOWN_MAX } from './decide.ts';
import { asShares, type Ranking, rankPassages } from './rank.ts';
import { hasKind, rankOnTopics } from './rank-topic.ts';
import { CANDIDATES, toAnswer } from './to-answer.ts';

/** What a passage of a topic gains by it, where a telling word gains 1: another must have clearly more. */
const TOPIC_BONUS = 0.6;
/** A word that says no more tells the passages of a topic hardly apart. */
const SAYS_LITTLE = 0.3;

/** Who types `/pipeline where does it go` has said "pipeline" too, and where to look. */
export function answerOnTopic(
  question: string,
  topic: Topic,
  corpus: Corpus,
  nearness: Nearness | undefined,
): Answer {
  const { index, library } = corpus;
  const query = index.parse(question, spokenName(topic));
  if (query === undefined) return { kind: 'notFound', reason: 'noTerms', coverage: coverageOf(library) };
  const inPack: Scope = { packs: new Set([topic.packId]) };
  if (topic.passages.length === 0) {
    const ranking = rankPassages(query, corpus, CANDIDATES, { scope: inPack, nearness });
    const confidence = confidenceIn(ranking.byWords, query);
    return toAnswer(query, ranking, { confidence, relatedness: 1 }, 'pack', corpus);
  }
  const inTopic: Scope = { passages: new Set(topic.passages) };
  const elsewhere = rankPassages(query, corpus, CANDIDATES, { scope: inPack, nearness });
  const ranked = rankOnTopics(
    query,
    {
      topics: [topic],
      others: elsewhere.ranked.slice(0, SHOWN_MAX).map(({ hit }) => hit),
      bonus: TOPIC_BONUS,
    },
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
  return toAnswer(query, ranking, { confidence, relatedness: 1 }, isInTopic ? 'topic' : 'pack', corpus);
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
export function spokenName(topic: Topic): string {
  return topic.name.replaceAll('-', ' ');
}
