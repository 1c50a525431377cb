import { answerByMeaning } from '../answer/answer-by-meaning.ts';
import type { Corpus } from '../corpus.ts';
import type { Topic } from '../model.ts';
import { presentAnswer } from '../reply/present-answer.ts';
import { presentProblem } from '../reply/problem.ts';
import type { Reply } from '../reply/reply.ts';
import type { Command } from './command.ts';
import { questionOption } from './options.ts';
import { showTopic } from './show-topic.ts';

const options = {
  question: { ...questionOption, required: false, neededWithout: 'topic' },
  topic: {
    description: 'Where to look first; without it, everywhere',
    required: false,
    maxLength: 100,
    suggests: 'topic',
  },
} as const;

export const ask: Command<typeof options> = {
  name: 'ask',
  summary: 'Ask a question and get the passage that answers it',
  options,
  examples: [
    { input: { question: 'when did the leaders meet' }, shows: 'the passage that says it' },
    {
      input: { question: 'where would it go', topic: 'pipeline' },
      shows: 'the passages on a topic looked at first',
    },
    { input: { topic: 'pipeline' }, shows: 'the passages to read first on a topic' },
  ],
  fromTopic: false,
  async run({ question, topic }, context) {
    const corpus = context.corpus();
    if (topic === undefined)
      return presentAnswer(await answerByMeaning(question ?? '', corpus), corpus.library);
    const meant = corpus.names.topic(topic);
    if (meant === undefined) return unknownTopic(topic, corpus);
    return question === undefined ? showTopic(meant, corpus) : askOnTopic(question, meant, corpus);
  },
};

export async function askOnTopic(question: string, topic: Topic, corpus: Corpus): Promise<Reply> {
  return presentAnswer(await answerByMeaning(question, corpus, { topic }), corpus.library, topic);
}

function unknownTopic(typed: string, corpus: Corpus): Reply {
  const near = corpus.names.topics(typed, 3).map(topic => topic.name);
  const hint = near.length === 0 ? '/topics lists them.' : `Near it: ${near.join(', ')}.`;
  return presentProblem(`There is no topic of the name ${typed}. ${hint}`);
}
