/** Questions that are still open, and those that something has come to answer: an article, a topic, a pinned passage. */
import { setImmediate } from 'node:timers/promises';
import { cite } from '../answer/cite.ts';
import type { Pin } from '../community/pins.ts';
import type { KeptQuestion } from '../community/unanswered.ts';
import type { Corpus } from '../corpus.ts';
import type { Citation } from '../model.ts';
import { findPin } from './find-pin.ts';
import { groupQuestions, type QuestionGroup } from './group-questions.ts';
import { answerNow } from './nearest-passages.ts';

export interface AnsweredGroup {
  readonly group: QuestionGroup;
  readonly citation: Citation;
}

export interface SortedQuestions {
  /** Those that were asked most often first; what a host has ignored is left out. */
  readonly open: readonly QuestionGroup[];
  readonly answered: readonly AnsweredGroup[];
}

interface SortRequest {
  readonly questions: readonly KeptQuestion[];
  readonly pins: readonly Pin[];
  /** By which the questions are compared. */
  readonly corpus: Corpus;
  /** From which they are answered where they were asked. */
  readonly corpusIn: (channel: string) => Promise<Corpus>;
}

export async function sortQuestions({
  questions,
  pins,
  corpus,
  corpusIn,
}: SortRequest): Promise<SortedQuestions> {
  const open: QuestionGroup[] = [];
  const answered: AnsweredGroup[] = [];
  for (const group of groupQuestions(questions, corpus.index)) {
    if (group.ignored) continue;
    // Whoever asks meanwhile has their turn.
    await setImmediate();
    const citation = await citationFor(group, pins, corpusIn);
    if (citation === undefined) open.push(group);
    else answered.push({ group, citation });
  }
  return { open, answered };
}

/** Only where every channel that asked has its answer: elsewhere it is still open. */
async function citationFor(
  { typical, questions }: QuestionGroup,
  pins: readonly Pin[],
  corpusIn: SortRequest['corpusIn'],
): Promise<Citation | undefined> {
  const corpora = new Set<Corpus>();
  for (const { channel } of questions) corpora.add(await corpusIn(channel));
  let first: Citation | undefined;
  for (const corpus of corpora) {
    const citation = await citationIn(corpus, typical, pins);
    if (citation === undefined) return undefined;
    first ??= citation;
  }
  return first;
}

async function citationIn(
  corpus: Corpus,
  typical: KeptQuestion,
  pins: readonly Pin[],
): Promise<Citation | undefined> {
  const pinned = findPin(typical, pins, corpus);
  if (pinned !== undefined) return cite(pinned, corpus.library);
  const answer = await answerNow(typical, corpus);
  return answer.kind === 'found' ? answer.citations[0] : undefined;
}
