import type { Corpus } from '../corpus.ts';
import type { Answer } from './answer.ts';
import { type AskOptions, answerQuestion, asksAboutSource, scopeOf } from './answer-question.ts';
import { confidenceIn } from './confidence.ts';
import { nearnessTo } from './rank.ts';
import { CANDIDATES } from './to-answer.ts';

/** As `answerQuestion`, with the meaning of the question where vectors are at hand and words do not settle it. */
export async function answerByMeaning(
  question: string,
  corpus: Corpus,
  options: Omit<AskOptions, 'nearness'> = {},
): Promise<Answer> {
  if (isSettled(question, corpus, options)) return answerQuestion(question, corpus, options);
  const nearness = await nearnessTo(question, corpus);
  return answerQuestion(question, corpus, nearness === undefined ? options : { ...options, nearness });
}

/** A vector takes the sentence model longer than all the rest of an answer. */
function isSettled(question: string, { index, policy }: Corpus, options: AskOptions): boolean {
  if (asksAboutSource(question, options)) return true;
  // Of what a topic holds, words alone leave open what comes first, however sure of it they are.
  if (options.topic !== undefined) return false;
  const query = index.parse(question);
  if (query === undefined) return true;
  return confidenceIn(index.search(query, CANDIDATES, scopeOf(options)), query) >= policy.sure;
}
