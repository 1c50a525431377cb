import type { Corpus } from '../corpus.ts';
import type { Answer } from './answer.ts';
import { type AskOptions, answerQuestion } from './answer-question.ts';
import { confidenceIn } from './confidence.ts';
import { nearnessTo } from './rank.ts';
import { CANDIDATES } from './to-answer.ts';

/** As `answerQuestion`, with the meaning of the question where vectors are at hand and words do not settle it. */
export async function answerByMeaning(
  question: string,
  corpus: Corpus,
  options: Omit<AskOptions, 'nearness'> = {},
): Promise<Answer> {
  const isFree = options.topic === undefined && options.packs === undefined;
  if (isFree && isSettled(question, corpus)) return answerQuestion(question, corpus, options);
  const nearness = await nearnessTo(question, corpus);
  return answerQuestion(question, corpus, nearness === undefined ? options : { ...options, nearness });
}

/** A vector takes the sentence model longer than all the rest of an answer. */
function isSettled(question: string, { index, policy }: Corpus): boolean {
  const query = index.parse(question);
  return query !== undefined && confidenceIn(index.search(query, CANDIDATES), query) >= policy.sure;
}
