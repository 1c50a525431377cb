/** Measures what people are shown, with the policy as shipped: usefulness and its price. */
import type { Answer } from '../answer/answer.ts';
import { answerByMeaning } from '../answer/answer-by-meaning.ts';
import type { Corpus } from '../corpus.ts';
import type { Topic } from '../model.ts';
import { auroc } from './metrics.ts';
import type { QuestionRow } from './question-set.ts';

export interface AbstentionReport {
  readonly n: number;
  /** Those that a passage of the library answers, and that no silence would be right for. */
  readonly answerable: number;
  readonly unanswerable: number;
  /** Share of the answerable that got an answer or a choice. */
  readonly answerRate: number;
  /** Share of the answers and choices with a relevant passage among those shown; null when nothing was ever shown. */
  readonly precision: number | null;
  /** Share of the unanswerable that got an answer or a choice. */
  readonly falseAnswerRate: number;
  /** Of the confidence; null when all questions are answerable, or none. */
  readonly auroc: number | null;
  /** Share of the answerable for which a relevant passage was shown, as an answer, in a choice or as close. */
  readonly useful: number;
  /** Share of the answerable that were told "not in these sources". */
  readonly refused: number;
  /** Share of the answers shown to everyone that have a relevant passage; null when nothing ever was. */
  readonly publicPrecision: number | null;
}

export interface OffTopicReport {
  readonly n: number;
  /** Questions for which anything was shown, and those for which it was shown to everyone. */
  readonly shown: number;
  readonly public: number;
}

/** A question with what is left of its passages in the library that it is asked of. */
export type AskedRow = QuestionRow & { readonly isAnswerable: boolean };

interface Outcome {
  readonly row: AskedRow;
  readonly confidence: number;
  readonly kind: Answer['kind'];
  readonly right: boolean;
}

export async function measureOutcomes(rows: readonly AskedRow[], corpus: Corpus): Promise<AbstentionReport> {
  const outcomes: Outcome[] = [];
  for (const row of rows) outcomes.push(outcomeOf(row, await answerRow(row, corpus)));
  const answerable = outcomes.filter(({ row }) => row.isAnswerable && row.mayAbstain !== true);
  const unanswerable = outcomes.filter(({ row }) => !row.isAnswerable && row.aboutSource !== true);
  const answered = outcomes.filter(isAnswered);
  const inPublic = outcomes.filter(({ kind }) => kind === 'found' || kind === 'aboutSource');
  return {
    n: outcomes.length,
    answerable: answerable.length,
    unanswerable: unanswerable.length,
    answerRate: share(answerable.filter(isAnswered), answerable),
    precision: answered.length === 0 ? null : share(answered.filter(isRight), answered),
    falseAnswerRate: share(unanswerable.filter(isAnswered), unanswerable),
    auroc: auroc(answerable.map(confidenceOf), unanswerable.map(confidenceOf)) ?? null,
    useful: share(answerable.filter(isRight), answerable),
    refused: share(
      answerable.filter(({ kind }) => kind === 'notFound'),
      answerable,
    ),
    publicPrecision: inPublic.length === 0 ? null : share(inPublic.filter(isRight), inPublic),
  };
}

export async function measureOffTopic(questions: readonly string[], corpus: Corpus): Promise<OffTopicReport> {
  const kinds: Answer['kind'][] = [];
  for (const text of questions) kinds.push((await answerByMeaning(text, corpus)).kind);
  return {
    n: kinds.length,
    // Who published an article is no answer to a question on something else, and everyone sees it.
    shown: kinds.filter(kind => kind !== 'notFound').length,
    public: kinds.filter(kind => kind === 'found' || kind === 'aboutSource').length,
  };
}

/** Asked with its command, where it has one: `/summit` looks at its topic first. */
export function answerRow({ text, command }: QuestionRow, corpus: Corpus): Promise<Answer> {
  const topic = topicOf(command, corpus);
  return answerByMeaning(text, corpus, topic === undefined ? {} : { topic });
}

function topicOf(command: string | undefined, { library }: Corpus): Topic | undefined {
  const name = command?.replace(/^\//, '');
  if (name === undefined || name === 'ask') return undefined;
  const topic = library.topics.find(each => each.name === name);
  if (topic === undefined) throw new Error(`The library has no topic ${name}, whose command a question has.`);
  return topic;
}

function outcomeOf(row: AskedRow, answer: Answer): Outcome {
  const isSource = answer.kind === 'aboutSource';
  return {
    row,
    kind: answer.kind,
    confidence: 'explanation' in answer ? (answer.explanation?.confidence ?? 0) : 0,
    right: isSource ? row.aboutSource === true : shownPassages(answer).some(id => row.relevant.includes(id)),
  };
}

/** All that the asker sees. */
export function shownPassages(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'found':
      return answer.citations.map(citation => citation.passageId);
    case 'ambiguous':
      return answer.candidates.map(citation => citation.passageId);
    case 'closest':
      return answer.closest.map(({ citation }) => citation.passageId);
    case 'aboutSource':
    case 'notFound':
      return [];
  }
}

function isAnswered({ kind }: Outcome): boolean {
  return kind === 'found' || kind === 'ambiguous' || kind === 'aboutSource';
}

function isRight({ right }: Outcome): boolean {
  return right;
}

function confidenceOf({ confidence }: Outcome): number {
  return confidence;
}

function share(part: readonly unknown[], of: readonly unknown[]): number {
  return of.length === 0 ? 0 : part.length / of.length;
}
