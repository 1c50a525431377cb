/** Measures retrieval and abstention of the product's own code path on a question set. */
import type { Answer } from '../answer/answer.ts';
import { answerByMeaning } from '../answer/answer-by-meaning.ts';
import { confidenceIn } from '../answer/confidence.ts';
import { nearnessTo, type RankedHit, rankPassages } from '../answer/rank.ts';
import { type Corpus, createCorpus, type OpenMeaning } from '../context.ts';
import type { Library } from '../model.ts';
import type { MeaningState } from '../search/meaning.ts';
import { groupBy } from './group-by.ts';
import { libraryOfRows } from './library-of-rows.ts';
import { auroc, meanReciprocalRank, ndcgAt, percentile, type RankedResult, recallAt } from './metrics.ts';
import type { QuestionRow, QuestionSet } from './question-set.ts';

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

export interface AbstentionReport {
  readonly n: number;
  readonly answerable: number;
  readonly unanswerable: number;
  readonly answerRate: number;
  /** Null when nothing was ever shown. */
  readonly precision: number | null;
  readonly falseAnswerRate: number;
  /** Null when all questions are answerable, or none. */
  readonly auroc: number | null;
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
}

/** A set without passages of its own is asked of `bundled`; waits for the vectors where there are to be any. */
export async function evaluateQuestions(
  set: QuestionSet,
  bundled?: Library,
  openMeaning?: OpenMeaning,
): Promise<QuestionReport> {
  const library = set.passages.length > 0 ? libraryOfRows(set.passages) : bundled;
  if (library === undefined) throw new Error('The question set has no passages.jsonl.');
  const started = performance.now();
  const bare = createCorpus(library);
  const indexMs = performance.now() - started;
  const corpus = openMeaning === undefined ? bare : { ...bare, meaning: openMeaning(library) };
  await corpus.meaning?.settled();
  const embedMs = openMeaning === undefined ? 0 : performance.now() - started - indexMs;
  const variants: Record<string, VariantReport> = {};
  for (const [name, questions] of set.variants) variants[name] = await measureRetrieval(questions, corpus);
  const abstention = await measureAbstention(set, corpus, openMeaning);
  return {
    passages: library.passages.length,
    indexMs,
    embedMs,
    meaning: corpus.meaning?.state() ?? { kind: 'off', reason: 'Vectors were not asked for.' },
    rssMb: process.memoryUsage().rss / BYTES_PER_MB,
    variants,
    ...(abstention === undefined ? {} : { abstention }),
  };
}

async function measureRetrieval(questions: readonly QuestionRow[], corpus: Corpus): Promise<VariantReport> {
  const answerable = questions.filter(question => question.relevant.length > 0);
  const times: number[] = [];
  const results: (RankedResult & { readonly kind: string | undefined })[] = [];
  for (const question of answerable) {
    const started = performance.now();
    const hits = await rankedFor(question.text, corpus);
    times.push(performance.now() - started);
    results.push({
      kind: question.kind,
      ranked: hits.map(({ hit }) => hit.passage.id),
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

async function rankedFor(text: string, corpus: Corpus): Promise<readonly RankedHit[]> {
  const query = corpus.index.parse(text);
  if (query === undefined) return [];
  return rankPassages(query, corpus, RANKED, { nearness: await nearnessTo(text, corpus) }).ranked;
}

function recalls(results: readonly RankedResult[]) {
  return { 'recall@1': recallAt(results, 1), 'recall@3': recallAt(results, 3) };
}

interface Outcome {
  readonly answerable: boolean;
  readonly confidence: number;
  readonly answered: boolean;
  readonly right: boolean;
}

/** Documents in `absent` are withheld; a question that has only some of its passages left is not counted. */
async function measureAbstention(
  set: QuestionSet,
  whole: Corpus,
  openMeaning: OpenMeaning | undefined,
): Promise<AbstentionReport | undefined> {
  const withheld = new Set(set.passages.filter(row => set.absent.has(row.docId)).map(row => row.id));
  const questions = (set.variants.get('queries') ?? []).flatMap(question => {
    const left = question.relevant.filter(id => !withheld.has(id)).length;
    if (left > 0 && left < question.relevant.length) return [];
    return [{ ...question, answerable: left > 0 }];
  });
  if (questions.every(question => question.answerable)) return undefined;
  const corpus =
    set.absent.size === 0
      ? whole
      : createCorpus(libraryOfRows(set.passages.filter(row => !set.absent.has(row.docId))), openMeaning);
  await corpus.meaning?.settled();
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    const shown = shownPassages(await answerByMeaning(question.text, corpus));
    outcomes.push({
      answerable: question.answerable,
      confidence: confidence(question.text, corpus),
      answered: shown !== undefined,
      right: shown?.some(id => question.relevant.includes(id)) ?? false,
    });
  }
  const answerable = outcomes.filter(outcome => outcome.answerable);
  const unanswerable = outcomes.filter(outcome => !outcome.answerable);
  const answered = outcomes.filter(outcome => outcome.answered);
  const share = (part: number, of: number) => (of === 0 ? 0 : part / of);
  return {
    n: outcomes.length,
    answerable: answerable.length,
    unanswerable: unanswerable.length,
    answerRate: share(answerable.filter(({ answered }) => answered).length, answerable.length),
    precision:
      answered.length === 0 ? null : share(answered.filter(({ right }) => right).length, answered.length),
    falseAnswerRate: share(unanswerable.filter(({ answered }) => answered).length, unanswerable.length),
    auroc:
      auroc(
        answerable.map(outcome => outcome.confidence),
        unanswerable.map(outcome => outcome.confidence),
      ) ?? null,
  };
}

/** Undefined for an abstention. An answer from metadata shows no passage. */
function shownPassages(answer: Answer): readonly string[] | undefined {
  switch (answer.kind) {
    case 'found':
      return answer.citations.map(citation => citation.passageId);
    case 'ambiguous':
      return answer.candidates.map(citation => citation.passageId);
    case 'aboutSource':
      return [];
    case 'notFound':
      return undefined;
  }
}

function confidence(question: string, corpus: Corpus): number {
  const query = corpus.index.parse(question);
  return query === undefined ? 0 : confidenceIn(corpus.index.search(query, RANKED), query);
}
