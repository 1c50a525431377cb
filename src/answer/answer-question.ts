import type { Corpus } from '../corpus.ts';
import { helpPacks } from '../library/roles.ts';
import type { Library, Topic } from '../model.ts';
import type { Nearness } from '../search/meaning.ts';
import type { Hit, Query, Scope } from '../search/search-index.ts';
import type { Answer } from './answer.ts';
import { answerAboutSource } from './answer-about-source.ts';
import { answerInFocus } from './answer-in-focus.ts';
import { confidenceIn } from './confidence.ts';
import { coverageOf } from './coverage.ts';
import { type Judgement, SHOWN_MAX } from './decide.ts';
import { evidenceIn, tellingWords } from './evidence.ts';
import { focusOfTopic } from './focus.ts';
import { namedTopics } from './named-topics.ts';
import { asShares, type Ranking, rankPassages } from './rank.ts';
import { rankInFocus } from './rank-in-focus.ts';
import { relatednessOf } from './relatedness.ts';
import { parseSourceQuestion } from './source-question.ts';
import { CANDIDATES, explain, toAnswer } from './to-answer.ts';
import { topicLead } from './topic-lead.ts';

/** What a passage gains that is of a topic named in passing, where a telling word gains 1. */
const NAMED_BONUS = 0.3;

export interface AskOptions {
  readonly topic?: Topic;
  /** Asked of these alone. */
  readonly packs?: Scope['packs'];
  /** Asked of these alone, such as those of one article. */
  readonly passages?: Scope['passages'];
  /** How near passages are in meaning; without it, words decide alone. */
  readonly nearness?: Nearness;
}

/** A topic says where to look; whatever is asked of it, its passages are shown at least as the closest. */
export function answerQuestion(question: string, corpus: Corpus, options: AskOptions = {}): Answer {
  const { topic, nearness } = options;
  const aboutSource = sourceQuestionIn(question, options);
  if (aboutSource !== undefined) return answerAboutSource(aboutSource, corpus, topic);
  if (topic !== undefined) {
    return withTopic(answerInFocus(question, focusOfTopic(topic, corpus), corpus, nearness), topic);
  }
  const query = corpus.index.parse(question);
  if (query === undefined) {
    return { kind: 'notFound', reason: 'noTerms', coverage: coverageOf(corpus.library) };
  }
  return answerFreely(query, corpus, options);
}

function answerFreely(query: Query, corpus: Corpus, options: AskOptions): Answer {
  const { nearness } = options;
  const { library, policy } = corpus;
  const scope = scopeOf(options);
  const all = rankPassages(query, corpus, CANDIDATES, { scope, nearness });
  const ranking = scope === undefined ? eitherHelpOrArticles(query, all, library) : all;
  const judged = judge(query, ranking, options, corpus);
  const named = scope === undefined ? namedTopics(query.spelt, library) : [];
  const asCommand = asTopicCommand(query, named, ranking, corpus, nearness);
  if (asCommand !== undefined) return asCommand;
  if (judged.confidence >= policy.sure) return toAnswer(query, ranking, judged, 'library', corpus);
  if (named.length === 0) {
    const shown = nearness === undefined ? withWords(query, ranking) : ranking;
    return toAnswer(query, shown, judged, 'library', corpus);
  }
  const choice = choiceOfTopic(query, named, ranking, corpus, judged);
  if (choice !== undefined) return choice;
  // A topic that is named in passing narrows the question as its command does, but less.
  const help = new Set(helpPacks(library).map(pack => pack.id));
  const others = all.ranked.map(({ hit }) => hit).filter(({ passage }) => !help.has(passage.packId));
  const focus = {
    passages: new Set(named.flatMap(({ passages }) => passages)),
    lead: named.flatMap(({ lead }) => lead),
  };
  const inFocus = rankInFocus(
    query,
    { focus, others: others.slice(0, SHOWN_MAX), bonus: NAMED_BONUS },
    corpus,
    nearness,
  );
  const narrowed = { ...ranking, ranked: asShares(inFocus, NAMED_BONUS) };
  return toAnswer(query, narrowed, { ...judged, relatedness: 1 }, 'library', corpus);
}

/** Whether it is answered from what is known of the articles, not from what they say. */
export function asksAboutSource(question: string, options: AskOptions): boolean {
  return sourceQuestionIn(question, options) !== undefined;
}

function sourceQuestionIn(question: string, options: AskOptions) {
  return scopeOf(options) === undefined ? parseSourceQuestion(question) : undefined;
}

export function scopeOf({ packs, passages }: AskOptions): Scope | undefined {
  if (packs === undefined && passages === undefined) return undefined;
  return { ...(packs && { packs }), ...(passages && { passages }) };
}

/** Names the topic that was asked about, for what is asked next. */
function withTopic(answer: Answer, { name }: Topic): Answer {
  switch (answer.kind) {
    case 'found':
    case 'ambiguous':
    case 'closest':
      return { ...answer, topic: name };
    case 'aboutSource':
    case 'notFound':
      return answer;
  }
}

/** By words alone, a passage that has none of the question's is not close: its `UN` was no part of "kim jong un". */
function withWords(query: Query, ranking: Ranking): Ranking {
  const [best, ...others] = ranking.ranked;
  if (best === undefined) return ranking;
  return { ...ranking, ranked: [best, ...others.filter(({ hit }) => evidenceIn(query, hit).mass > 0)] };
}

/** What is sure is related, so that only what is not is looked at for that. */
function judge(
  query: Query,
  { ranked, byWords }: Ranking,
  { nearness }: AskOptions,
  corpus: Corpus,
): Judgement {
  const confidence = confidenceIn(byWords, query);
  if (confidence >= corpus.policy.sure) return { confidence, relatedness: 1 };
  const found = new Set(byWords.map(({ passage }) => passage));
  const others = ranked.map(({ hit }) => hit).filter(({ passage }) => !found.has(passage));
  const relatedness = relatednessOf(query, [...byWords, ...others], nearness, corpus.library);
  return { confidence, relatedness };
}

/** A question with fewer telling words is in what explains Footnote by chance: `who paid` is an example there. */
const HELP_WORDS_MIN = 2;

/**
 * What explains Footnote and what the articles say are never shown side by side: the best of all decides, and help
 * only where it was asked for in more than one word, or what one is: `what is a digest`.
 */
function eitherHelpOrArticles(query: Query, ranking: Ranking, library: Library): Ranking {
  const [best] = ranking.ranked;
  if (best === undefined || helpPacks(library).length === 0) return ranking;
  const help = new Set(helpPacks(library).map(pack => pack.id));
  const isHelp = ({ passage }: Hit) => help.has(passage.packId);
  const isAsked = query.asked?.kind === 'definition' || tellingWords(query).length >= HELP_WORDS_MIN;
  const isOnHelp = isHelp(best.hit) && isAsked;
  const isApart = (hit: Hit) => isHelp(hit) === isOnHelp;
  return {
    ranked: ranking.ranked.filter(({ hit }) => isApart(hit)),
    byWords: ranking.byWords.filter(isApart),
  };
}

/**
 * `when was the summit` says nothing but the name of a topic and asks for one thing, as `/summit when` does; unless
 * another pack has more of it, as the minutes of a meeting have of "the meeting".
 */
function asTopicCommand(
  query: Query,
  named: readonly Topic[],
  { byWords: [best] }: Ranking,
  corpus: Corpus,
  nearness: Nearness | undefined,
): Answer | undefined {
  if (query.asked === undefined || query.asked.kind === 'definition') return undefined;
  const topic = onlyTopic(query, named, corpus);
  if (topic === undefined || (best !== undefined && best.passage.packId !== topic.packId)) return undefined;
  return withTopic(answerInFocus(query.spelt, focusOfTopic(topic, corpus), corpus, nearness), topic);
}

/** The topic whose name is all that the question says. */
function onlyTopic(query: Query, [topic, ...others]: readonly Topic[], { names }: Corpus): Topic | undefined {
  if (topic === undefined || others.length > 0) return undefined;
  return names.topic(
    tellingWords(query)
      .map(({ text }) => text)
      .join(' '),
  ) === topic
    ? topic
    : undefined;
}

/** `what are the exercises about`: who says nothing but the name of a topic chooses among its leading passages. */
function choiceOfTopic(
  query: Query,
  named: readonly Topic[],
  ranking: Ranking,
  corpus: Corpus,
  judged: Judgement,
): Answer | undefined {
  const topic = onlyTopic(query, named, corpus);
  if (topic === undefined) return undefined;
  const { library, policy } = corpus;
  const [first, ...rest] = topicLead(topic, corpus);
  if (first === undefined) return undefined;
  return {
    kind: 'ambiguous',
    candidates: [first, ...rest],
    coverage: coverageOf(library),
    repaired: [],
    explanation: explain(query, ranking, judged, policy),
  };
}
