/** Measures retrieval and abstention of the product's own code path on a question set. */
import { nearnessTo, rankPassages } from '../answer/rank.ts';
import { type Corpus, createCorpus, type OpenMeaning } from '../corpus.ts';
import { createLibrary } from '../library/create-library.ts';
import type { Library } from '../model.ts';
import type { MeaningState } from '../search/meaning.ts';
import { groupBy } from './group-by.ts';
import { libraryOfRows, packOfRows } from './library-of-rows.ts';
import {
  type AbstentionReport,
  type AskedRow,
  answerRow,
  measureOffTopic,
  measureOutcomes,
  type OffTopicReport,
} from './measure-outcomes.ts';
import { meanReciprocalRank, ndcgAt, percentile, type RankedResult, recallAt } from './metrics.ts';
import type { PassageRow, QuestionRow, QuestionSet } from './question-set.ts';

const RANKED = 10;
const BYTES_PER_MB = 1024 * 1024;

export interface VariantReport {
  /** Answerable questions, which all the shares are of. */
  readonly n: number;
  readonly 'recall@1': number;
  readonly 'recall@3': number;
  readonly 'recall@5': number;
  readonly 'mrr@10': number;
  readonly 'ndcg@10': number;
  /** Milliseconds a query. */
  readonly p50: number;
  readonly p99: number;
  /** Recall by the question's kind, where kinds are given. */
  readonly kinds: Readonly<
    Record<string, { readonly n: number; readonly 'recall@1': number; readonly 'recall@3': number }>
  >;
}

export interface QuestionReport {
  readonly passages: number;
  readonly indexMs: number;
  readonly embedMs: number;
  readonly rssMb: number;
  /** Whether the figures are of words and meaning, or of words alone, and why. */
  readonly meaning: MeaningState;
  readonly variants: Readonly<Record<string, VariantReport>>;
  readonly abstention?: AbstentionReport;
  readonly offTopic?: OffTopicReport;
}

export interface EvaluationSettings {
  /** Asked where a set has no passages of its own. */
  readonly bundled?: Library | undefined;
  /** Waited for, where there are to be vectors. */
  readonly openMeaning?: OpenMeaning | undefined;
  /** Passages of other articles in the same library. */
  readonly beside?: readonly PassageRow[] | undefined;
  /** Questions that the library has nothing to do with. */
  readonly offTopic?: readonly string[] | undefined;
}

export async function evaluateQuestions(
  set: QuestionSet,
  settings: EvaluationSettings = {},
): Promise<QuestionReport> {
  const { bundled, openMeaning, beside, offTopic } = settings;
  const own = set.passages.length > 0 ? libraryOfRows(set.passages) : bundled;
  if (own === undefined) throw new Error('The question set has no passages.jsonl.');
  const library = withBeside(own, beside);
  const started = performance.now();
  const bare = createCorpus(library);
  const indexMs = performance.now() - started;
  const corpus = openMeaning === undefined ? bare : { ...bare, meaning: openMeaning(library) };
  await corpus.meaning?.settled();
  const embedMs = openMeaning === undefined ? 0 : performance.now() - started - indexMs;
  const variants: Record<string, VariantReport> = {};
  for (const [name, questions] of set.variants) variants[name] = await measureRetrieval(questions, corpus);
  const abstention = await measureShown(set, corpus, settings);
  return {
    passages: library.passages.length,
    indexMs,
    embedMs,
    meaning: corpus.meaning?.state() ?? { kind: 'off', reason: 'Vectors were not asked for.' },
    rssMb: process.memoryUsage().rss / BYTES_PER_MB,
    variants,
    ...(abstention === undefined ? {} : { abstention }),
    ...(offTopic === undefined ? {} : { offTopic: await measureOffTopic(offTopic, corpus) }),
  };
}

async function measureRetrieval(questions: readonly QuestionRow[], corpus: Corpus): Promise<VariantReport> {
  const answerable = questions.filter(question => question.relevant.length > 0);
  const times: number[] = [];
  const results: (RankedResult & { readonly kind: string | undefined })[] = [];
  for (const question of answerable) {
    const started = performance.now();
    const ranked = await rankedFor(question, corpus);
    times.push(performance.now() - started);
    results.push({
      kind: question.kind,
      ranked,
      relevant: new Set(question.relevant),
    });
  }
  const byKind = groupBy(
    results.filter(({ kind }) => kind !== undefined),
    ({ kind }) => kind ?? '',
  );
  return {
    n: answerable.length,
    ...recalls(results),
    'recall@5': recallAt(results, 5),
    'mrr@10': meanReciprocalRank(results, RANKED),
    'ndcg@10': ndcgAt(results, RANKED),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    kinds: Object.fromEntries([...byKind].map(([kind, own]) => [kind, { n: own.length, ...recalls(own) }])),
  };
}

/** On a topic, in the order of the answer; its command has its own way of ranking. */
async function rankedFor(row: QuestionRow, corpus: Corpus): Promise<readonly string[]> {
  if (row.command !== undefined && row.command !== '/ask') {
    const answer = await answerRow(row, corpus);
    return 'explanation' in answer ? (answer.explanation?.candidates ?? []).map(each => each.passageId) : [];
  }
  const query = corpus.index.parse(row.text);
  if (query === undefined) return [];
  const nearness = await nearnessTo(row.text, corpus);
  return rankPassages(query, corpus, RANKED, { nearness }).ranked.map(({ hit }) => hit.passage.id);
}

function recalls(results: readonly RankedResult[]) {
  return { 'recall@1': recallAt(results, 1), 'recall@3': recallAt(results, 3) };
}

/** Documents in `absent` are withheld; a question that has only some of its passages left is not counted. */
async function measureShown(
  set: QuestionSet,
  whole: Corpus,
  { beside, openMeaning }: EvaluationSettings,
): Promise<AbstentionReport | undefined> {
  const withheld = new Set(set.passages.filter(row => set.absent.has(row.docId)).map(row => row.id));
  const questions = (set.variants.get('queries') ?? []).flatMap((question): AskedRow[] => {
    const left = question.relevant.filter(id => !withheld.has(id)).length;
    if (left > 0 && left < question.relevant.length) return [];
    return [{ ...question, isAnswerable: left > 0 }];
  });
  if (questions.length === 0) return undefined;
  const kept = set.passages.filter(row => !set.absent.has(row.docId));
  const corpus =
    set.absent.size === 0 ? whole : createCorpus(withBeside(libraryOfRows(kept), beside), openMeaning);
  await corpus.meaning?.settled();
  return measureOutcomes(questions, corpus);
}

/** Other articles in the same library, as a host has who brings many. */
function withBeside(library: Library, beside: readonly PassageRow[] = []): Library {
  if (beside.length === 0) return library;
  const others = beside.map(row => ({ ...row, id: `beside/${row.id}`, docId: `beside-${row.docId}` }));
  return createLibrary([...library.packs, packOfRows(others, 'beside')]);
}
