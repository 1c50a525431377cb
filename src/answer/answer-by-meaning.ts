import type { Corpus } from '../corpus.ts';
import type { Answer } from './answer.ts';
import { type AskOptions, answerQuestion } from './answer-question.ts';
import { nearnessTo } from './rank.ts';

/** As `answerQuestion`, with the meaning of the question where vectors are at hand. */
export async function answerByMeaning(
  question: string,
  corpus: Corpus,
  options: Omit<AskOptions, 'nearness'> = {},
): Promise<Answer> {
  const nearness = await nearnessTo(question, corpus);
  return answerQuestion(question, corpus, nearness === undefined ? options : { ...options, nearness });
}
